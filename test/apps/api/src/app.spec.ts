/** What holds for every request, whatever it asks: refusals in one form, headers, and no warning on the way. */
import { request as plainRequest } from 'node:http';
import { startApp, type TestApp } from '../../../support/app.ts';
import { anEvent, aChairmanship } from '../../../support/content.ts';
import { expectProblem } from '../../../support/problem.ts';

let app: TestApp;
const warnings: string[] = [];
const hear = (warning: Error) => void warnings.push(warning.message);
beforeAll(async () => {
  process.on('warning', hear);
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
  process.off('warning', hear);
});

/** As it is written: supertest would mend it. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = plainRequest(app.url, { path, method, headers: { authorization: `Bearer ${app.tokens.admin}` } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text }));
    });
    sent.on('error', reject).end();
  });
}

it('starts without a warning', () => {
  expect(warnings).toEqual([]);
});

it('answers 404 as a problem where there is no such address', async () => {
  for (const path of ['/api/nothing', '/api', '/api/events/', '/nothing.js']) expectProblem(await app.as.admin.get(path), 404);
});

it.each(['/api/events/%E0%A4%A', '/api/%', `/api/events/${'a'.repeat(400)}`, '/api/events/%00', '/ical/%ff/x.ics'])(
  'answers %s with a problem of the 4xx kind',
  async (path) => {
    const { status, type } = await ask(path);
    expect({ status: Math.floor(status / 100), type }).toEqual({ status: 4, type: 'application/problem+json; charset=utf-8' });
  },
);

it('answers a method that nothing takes with a problem', async () => {
  expectProblem(await app.as.admin.put('/api/events').send({}), 404);
});

it('answers HEAD with the headers of GET and no body', async () => {
  const chairmanship = await aChairmanship(app);
  await anEvent(app, chairmanship);
  const address = `/api/events?chairmanship=${chairmanship.id}`;
  const [got, head] = [await app.as.viewer.get(address), await app.as.viewer.head(address)];
  expect(head.status).toBe(200);
  expect(head.body).toEqual({});
  expect(head.headers['etag']).toBe(got.headers['etag']);
  expect(head.headers['content-type']).toBe(got.headers['content-type']);
});

it('allows scripts from its own files alone, no frames, no sniffing and no referrer to others', async () => {
  const { headers } = await app.as.stranger.get('/api/health/live');
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("object-src 'none'");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY' });
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('strict-transport-security');
});

it('asks browsers to stay on https where its public address is one', async () => {
  const secure = await startApp({ settings: { PUBLIC_URL: 'https://chairboard.example.org' } });
  const { headers } = await secure.as.stranger.get('/api/health/live');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
  await secure.stop();
});

it('keeps answers that belong to somebody out of shared caches', async () => {
  const list = await app.as.viewer.get('/api/events');
  expect(list.headers['cache-control']).toBe('private, no-cache');
  expect(list.headers['vary']).toContain('Authorization');
  expect((await app.as.viewer.get('/api/session')).headers['cache-control']).toBe('no-store');
});
