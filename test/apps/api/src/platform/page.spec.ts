/** The page beside the API: its entry always fresh, its hashed files for ever, and nothing from other hosts. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { expectProblem } from '../../../../support/problem.ts';

const entry = '<!doctype html><title>Chairboard</title><script type="module" src="/assets/main-1a2b3c.js"></script>';

let app: TestApp;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chairboard-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), entry);
  await writeFile(join(folder, 'icon.svg'), '<svg/>');
  await writeFile(join(folder, 'assets/main-1a2b3c.js'), 'console.log(1)');
  await writeFile(join(folder, 'assets/main-1a2b3c.js.br'), 'packed');
  app = await startApp({ pageFolder: folder });
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});

const get = (path: string) => app.as.stranger.get(path);

it.each(['/', '/calendar', '/priorities/3', '/events/018f2b1c-7a00-7000-8000-000000000001', '/sign-in?link=used', '/admin/people'])(
  'the address %s is the page, for whoever asks',
  async (path) => {
    const { status, text, headers } = await get(path);
    expect([status, text]).toEqual([200, entry]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  },
);

it('files with a hash in their name are kept for ever, others asked for each time', async () => {
  expect((await get('/assets/main-1a2b3c.js').set('Accept-Encoding', 'identity')).headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': expect.stringMatching(/^(text|application)\/javascript/),
  });
  expect((await get('/icon.svg')).headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'image/svg+xml' });
});

it('files come as they were compressed when they were built', async () => {
  const { headers } = await get('/assets/main-1a2b3c.js').set('Accept-Encoding', 'br').buffer(false);
  expect(headers['content-encoding']).toBe('br');
});

it.each([
  '/assets/old-9f9f9f.js',
  '/nothing.png',
  '/api/nothing',
  '/ical/nothing',
  '/../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/.env',
])('the address %s is not the page but a 404', async (path) => {
  expectProblem(await get(path), 404);
});

it('a write to a screen’s address is refused', async () => {
  expectProblem(await app.as.stranger.post('/calendar').send({}), 404);
});

it('the description of the API can be browsed, from our own files alone', async () => {
  const { status, text, headers } = await get('/api/docs');
  expect(status).toBe(200);
  expect(text).not.toMatch(/https?:\/\//);
  expect(text).not.toMatch(/<script>(?!<)/);
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  for (const [, path = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect([path, (await get(path)).status]).toEqual([path, 200]);
  }
  expect((await get('/api/docs/start.js')).text).toContain('/api/openapi.json');
  expectProblem(await get('/api/docs/package.json'), 404);
});
