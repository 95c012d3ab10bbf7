/** The read path: what an answer costs, how long it is kept, and for whose eyes. */
import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, anEvent } from '../../../../support/content.ts';

let app: TestApp;
let chairmanship = '';
let april = '';
let figures = '';
beforeAll(async () => {
  app = await startApp({ sample: true, now: '2024-04-30T09:00:00Z' });
  chairmanship = (await app.as.viewer.get('/api/chairmanships')).body.items[0].id;
  april = `/api/events?chairmanship=${chairmanship}&from=2024-04-01&to=2024-05-01`;
  figures = `/api/dashboard?chairmanship=${chairmanship}`;
  for (const who of ['viewer', 'coordinator', 'admin'] as const) await app.as[who].get('/api/session');
});
beforeEach(() => app.clock.set('2024-04-30T09:00:00Z'));
afterAll(() => app.stop());

const write = () => aBody(app);
const costOf = (path: string) => app.countStatements(async () => expect((await app.as.viewer.get(path)).status).toBe(200));

describe('a month of the sample costs', () => {
  it('at most 2 statements, also the first of all', async () => {
    const fresh = await startApp({ sample: true, now: '2024-04-30T09:00:00Z' });
    await fresh.as.viewer.get('/api/session');
    expect(
      await fresh.countStatements(() => fresh.as.viewer.get(april).then(({ body }) => expect(body.items.length).toBeGreaterThan(8))),
    ).toBeLessThanOrEqual(2);
    await fresh.stop();
  });

  it('at most 2 statements after a write', async () => {
    await write();
    expect(await costOf(april)).toBeLessThanOrEqual(2);
  });

  it('at most 1 when it is asked again', async () => {
    await app.as.viewer.get(april);
    expect(await costOf(april)).toBeLessThanOrEqual(1);
  });
});

describe('the dashboard costs', () => {
  it('at most 6 statements after a write, whichever way it is asked', async () => {
    for (const path of [figures, '/api/dashboard', `${figures}&asOf=2024-03-31`, `${figures}&knownAt=2024-04-15T00:00:00Z`]) {
      await write();
      expect(await costOf(path)).toBeLessThanOrEqual(6);
    }
  });

  it('at most 2 in the measures’ list of the same figures', async () => {
    await write();
    expect(await costOf(`/api/measures?chairmanship=${chairmanship}`)).toBeLessThanOrEqual(2);
  });

  it('at most 1 when it is asked again', async () => {
    await app.as.viewer.get(figures);
    expect(await costOf(figures)).toBeLessThanOrEqual(1);
  });
});

it.each([
  '/api/events',
  '/api/priorities',
  '/api/progress-items',
  '/api/bodies',
  '/api/people',
  '/api/organisations',
  '/api/chairmanships',
])('the list %s costs at most 2 statements, and 1 when it is asked again', async (path) => {
  await write();
  expect(await costOf(path)).toBeLessThanOrEqual(2);
  expect(await costOf(path)).toBeLessThanOrEqual(1);
});

it('fifty who ask at once ask the database once for the state', async () => {
  await app.as.viewer.get(april);
  const cost = await app.countStatements(() => Promise.all(Array.from({ length: 50 }, () => app.as.viewer.get(april))));
  expect(cost).toBeLessThan(50);
});

it('the same question has the same bytes and the same ETag, and 304 to whoever knows it', async () => {
  for (const path of [april, figures, '/api/bodies']) {
    const [one, two] = [await app.as.viewer.get(path), await app.as.viewer.get(path)];
    expect(two.text).toBe(one.text);
    expect(two.headers['etag']).toBe(one.headers['etag']);
    const known = await app.as.viewer.get(path).set('If-None-Match', one.headers['etag'] ?? '');
    expect([known.status, known.text]).toEqual([304, '']);
    expect(known.headers['etag']).toBe(one.headers['etag']);
    const weak = await app.as.viewer.get(path).set('If-None-Match', `"other", W/${one.headers['etag']}`);
    expect(weak.status).toBe(304);
  }
});

it('a write ends what was kept, for everybody and at once', async () => {
  const before = await app.as.viewer.get(april);
  const event = await anEvent(app, { id: chairmanship }, { title: 'Added meanwhile' });
  for (const who of ['viewer', 'coordinator', 'admin'] as const) {
    expect((await app.as[who].get(april)).text).toContain('Added meanwhile');
  }
  expect((await app.as.viewer.get(april).set('If-None-Match', before.headers['etag'] ?? '')).status).toBe(200);
  await app.as.coordinator.delete(`/api/events/${event.id}`).set('If-Match', '*');
  expect((await app.as.viewer.get(april)).text).toBe(before.text);
});

it('a refused write ends nothing', async () => {
  await app.as.viewer.get(april);
  await app.as.coordinator.post('/api/events').send({ title: '' });
  expect(await costOf(april)).toBeLessThanOrEqual(1);
});

it('signing in, tokens and feeds end nothing that readers see', async () => {
  await app.as.viewer.get(april);
  const { revision } = (await app.as.viewer.get(figures)).body;
  await app.as.viewer.post('/api/tokens').send({ name: 'A' });
  await app.as.viewer.post('/api/feeds').send({ name: 'A', scope: { chairmanship } });
  await app.as.viewer.get('/api/session');
  expect(await costOf(april)).toBeLessThanOrEqual(1);
  expect((await app.as.viewer.get(figures)).body.revision).toBe(revision);
});

it.each(['/api/dashboard', '/api/measures'])('a new day where the chairmanship is ends what was kept of %s', async (path) => {
  app.clock.set('2024-04-30T20:59:59Z');
  const before = (await app.as.viewer.get(`${path}?chairmanship=${chairmanship}`)).text;
  expect((await app.as.viewer.get(`${path}?chairmanship=${chairmanship}`)).text).toBe(before);
  app.clock.set('2024-04-30T21:00:00Z');
  expect((await app.as.viewer.get(`${path}?chairmanship=${chairmanship}`)).text).not.toBe(before);
});

it('what is kept differs by what one may see', async () => {
  await app.as.coordinator.post('/api/people').send({ name: 'A. Karimova', email: 'a.karimova@example.org' });
  for (const order of [
    ['coordinator', 'viewer'],
    ['viewer', 'coordinator'],
  ] as const) {
    await write();
    const seen = new Map<string, string>();
    for (const who of order) seen.set(who, (await app.as[who].get('/api/people')).text);
    expect(seen.get('coordinator')).toContain('a.karimova@example.org');
    expect(seen.get('viewer')).not.toContain('a.karimova@example.org');
  }
});

it('what is one’s own is kept for nobody', async () => {
  for (const who of ['viewer', 'coordinator'] as const)
    await app.as[who].post('/api/feeds').send({ name: `Of the ${who}`, scope: { chairmanship } });
  for (const who of ['viewer', 'coordinator'] as const) {
    const { text } = await app.as[who].get('/api/feeds');
    expect(text).toContain(`Of the ${who}`);
    expect(text).not.toContain(`Of the ${who === 'viewer' ? 'coordinator' : 'viewer'}`);
  }
});

it('nobody who is signed out gets what was kept for others', async () => {
  await app.as.viewer.get(april);
  expect((await app.as.stranger.get(april)).status).toBe(401);
});

it('comes compressed to whoever takes that, with the same ETag, and plain to whoever does not', async () => {
  const ask = (coding: string) =>
    new Promise<{ headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>((resolve) => {
      const headers = { authorization: `Bearer ${app.tokens.viewer}`, 'accept-encoding': coding };
      get(`${app.url}${april}`, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ headers: answer.headers, bytes: Buffer.concat(parts) }));
      });
    });
  const [plain, packed, refused] = [await ask('identity'), await ask('br, gzip;q=0.5'), await ask('gzip;q=0')];
  expect([plain.headers['content-encoding'], packed.headers['content-encoding'], refused.headers['content-encoding']]).toEqual([
    ...[undefined, 'gzip', undefined],
  ]);
  expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
  expect(packed.headers['etag']).toBe(plain.headers['etag']);
  expect(packed.headers['vary']).toContain('Accept-Encoding');
});
