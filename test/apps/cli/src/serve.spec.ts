/** chairboard serve: starts by itself, answers what it announced, stops without losing anything. */
import request from 'supertest';
import { ensureServerBuilt, run, serve, type Served } from '../../../support/command-line.ts';
import { makeDatabase, type TestDatabase } from '../../../support/test-database.ts';

const admin = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'long enough' };

let made: TestDatabase;
let environment: Record<string, string> = {};
const running: Served[] = [];
beforeAll(ensureServerBuilt, 120_000);
beforeEach(async () => {
  made = await makeDatabase();
  environment = { DATA_DIR: made.folder, DATABASE_URL: made.url };
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop('SIGKILL')));
  await made.remove();
});

async function started(settings: Record<string, string> = {}): Promise<Served> {
  const served = await serve({ ...environment, ...settings });
  running.push(served);
  return served;
}

async function signIn(url: string): Promise<string> {
  const answer = await request(url).post('/api/session').send({ email: admin.ADMIN_EMAIL, password: admin.ADMIN_PASSWORD });
  expect(answer.status).toBe(200);
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

it('works without a terminal: administrator, sample and a free port, announced once it answers', async () => {
  const { url, heard } = await started({ ...admin, SAMPLE_DATA: 'true' });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  expect(heard.stdout).toBe(`Chairboard is listening on ${url}\n`);
  const cookie = await signIn(url);
  const get = async (path: string) => (await request(url).get(path).set('Cookie', cookie)).body;
  expect((await get('/api/priorities')).items).toHaveLength(7);
  expect((await get('/api/measures')).items).toHaveLength(16);
  expect((await get('/api/events?from=2024-01-01&to=2025-01-01')).items.length).toBeGreaterThanOrEqual(58);
  expect((await get('/api/dashboard?asOf=2024-04-30')).figures.delivered).toBeGreaterThan(0);
});

it('prints a one-time link where nobody could come in otherwise', async () => {
  const { url, heard } = await started();
  const [first = '', second = ''] = heard.stdout.split('\n');
  expect(first).toMatch(/^Sign in once, within 24 hours, as administrator: http:\/\/127\.0\.0\.1:\d+\/sign-in\/once\/[\w-]{43}$/);
  expect(second).toBe(`Chairboard is listening on ${url}`);
  const answer = await request(url).get(new URL(first.split(' ').at(-1) ?? '').pathname);
  expect([answer.status, String(answer.headers['set-cookie'])]).toEqual([303, expect.stringMatching(/^chairboard_session=/)]);
});

it.each(['SIGTERM', 'SIGINT'] as const)('exits with 0 at %s', async (signal) => {
  const { url, stop } = await started(admin);
  await request(url).get('/api/health/live');
  expect(await stop(signal)).toBe(0);
});

it('finishes what is in flight: what was acknowledged before a SIGTERM is there at the second start', async () => {
  const first = await started(admin);
  const cookie = await signIn(first.url);
  const create = (n: number) =>
    request(first.url)
      .post('/api/bodies')
      .set('Cookie', cookie)
      .send({ name: `Body ${n}` });
  await create(0);
  const answers = Promise.allSettled(Array.from({ length: 20 }, (_, n) => create(n + 1)));
  expect(await first.stop()).toBe(0);
  const acknowledged = (await answers).filter((answer) => answer.status === 'fulfilled' && answer.value.status === 201).length + 1;
  const second = await started(admin);
  const { body } = await request(second.url).get('/api/bodies?limit=500').set('Cookie', cookie);
  expect(body.items).toHaveLength(acknowledged);
  expect(second.heard.stdout).not.toContain('Sign in once');
});

it('loses nothing that was acknowledged when it is killed', async () => {
  const first = await started(admin);
  const cookie = await signIn(first.url);
  const names: string[] = [];
  for (let n = 0; n < 5; n++) {
    const { body } = await request(first.url)
      .post('/api/bodies')
      .set('Cookie', cookie)
      .send({ name: `Body ${n}` });
    names.push(body.name as string);
  }
  await first.stop('SIGKILL');
  const second = await started(admin);
  const { body } = await request(second.url).get('/api/bodies').set('Cookie', cookie);
  expect(body.items.map(({ name }: { name: string }) => name)).toEqual(names);
});

it('lets another command write meanwhile, and shows what it wrote', async () => {
  const { url } = await started(admin);
  const cookie = await signIn(url);
  const create = (n: number) =>
    request(url)
      .post('/api/bodies')
      .set('Cookie', cookie)
      .send({ name: `Body ${n}` });
  const [seeded, ...answers] = await Promise.all([run(['seed'], environment), ...Array.from({ length: 20 }, (_, n) => create(n))]);
  expect(seeded.stdout).toBe('The sample is loaded.\n');
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
  const { body } = await request(url).get('/api/priorities').set('Cookie', cookie);
  expect(body.items).toHaveLength(7);
});

it('writes no secret into its log: no token of a feed, no one-time link, no password, no cookie', async () => {
  const { url, heard, stop } = await started({ ...admin, SAMPLE_DATA: 'true', SIGN_IN_LINK: 'true' });
  const cookie = await signIn(url);
  const { body: list } = await request(url).get('/api/chairmanships').set('Cookie', cookie);
  const { body: feed } = await request(url)
    .post('/api/feeds')
    .set('Cookie', cookie)
    .send({ name: 'A', scope: { chairmanship: list.items[0].id } });
  const token = new URL(feed.url as string).pathname.split('/')[2] ?? '';
  const link = /once\/(\S+)/.exec(heard.stdout)?.[1] ?? '';
  const { body: bearer } = await request(url).post('/api/tokens').set('Cookie', cookie).send({ name: 'A' });
  for (const path of [`/ical/${token}/a.ics`, `/ic%61l/${token}/a.ics`, `/ical/${token}`, `/ical/${token}/a/b`, `/sign-in/once/${link}`]) {
    await request(url).get(path).set('Authorization', `Bearer ${bearer.token}`);
  }
  await request(url).get(`/ical/${token}/%E0%A4%A.ics`);
  await stop();
  expect(heard.stderr).toContain('/ical/');
  // Warnings quote addresses too.
  expect(heard.stderr.split('\n').filter((line) => /"level":[456]0/.test(line))).toEqual([]);
  for (const secret of [token, link, bearer.token as string, cookie.split('=')[1] ?? '', admin.ADMIN_PASSWORD]) {
    expect(secret.length).toBeGreaterThan(8);
    expect(heard.stderr).not.toContain(secret);
  }
});

it('says which address is taken, and ends with 1', async () => {
  const { url } = await started(admin);
  const { code, stderr } = await run(['serve'], { ...environment, PORT: new URL(url).port, LOG_LEVEL: 'silent' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^chairboard: .*EADDRINUSE/m);
});

it('counts days where the chairmanship is, whatever zone the server has', async () => {
  const { url } = await started({ ...admin, SAMPLE_DATA: 'true', TZ: 'Pacific/Kiritimati' });
  const cookie = await signIn(url);
  const { body } = await request(url).get('/api/events?from=2024-04-08&to=2024-04-09').set('Cookie', cookie);
  expect(body.items.every(({ start }: { start: string }) => start.slice(0, 10) <= '2024-04-08')).toBe(true);
  expect(body.items.length).toBeGreaterThan(0);
});
