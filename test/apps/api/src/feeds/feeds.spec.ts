/** Feeds: made by anybody who reads, each at its own secret address, changed, rotated and revoked alone. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aChairmanship, aFeed, aPriority } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

let app: TestApp;
let chairmanship = '';
beforeAll(async () => {
  app = await startApp();
  chairmanship = (await aChairmanship(app)).id;
});
afterAll(() => app.stop());

const pathOf = (url: string) => new URL(url).pathname;
const fetchFeed = (url: string) => app.as.stranger.get(pathOf(url));
const make = (fields: object = {}) => aFeed(app, { chairmanship }, { ...fields });

it('is made by a viewer, with an address for https and one for calendar programs', async () => {
  const feed = await make({ name: 'Military cooperation' });
  expect(feed.url).toMatch(new RegExp(`^${app.url}/ical/[\\w-]{43}/[^/]+\\.ics$`));
  expect(feed.webcalUrl).toBe(feed.url.replace(/^http:/, 'webcal:'));
  expect(feed).toMatchObject({ name: 'Military cooperation', userId: app.ids.viewer, lastFetchedAt: null, version: 1 });
  expect(feed.scope).toEqual({ chairmanship, priorities: [], bodies: [], kinds: [] });
  expect((await fetchFeed(feed.url)).status).toBe(200);
});

it('tells its address in the answer to its making alone', async () => {
  const { id, url } = await make();
  const secret = pathOf(url).split('/')[2] ?? '';
  for (const path of [`/api/feeds/${id}`, '/api/feeds']) {
    const answer = await app.as.viewer.get(path);
    expect(answer.text).not.toContain(secret);
    expect(answer.text).not.toMatch(/url|webcal|tokenHash/i);
  }
  const audit = await app.as.admin.get('/api/audit?entity=feed&limit=500');
  expect(audit.text).not.toContain(secret);
  expect(audit.text).not.toContain('tokenHash');
});

it('has addresses under the public one where that is set', async () => {
  const known = await startApp({ settings: { PUBLIC_URL: 'https://chairboard.example.org/' } });
  const feed = await aFeed(known, { chairmanship: (await aChairmanship(known)).id });
  expect(feed.url).toMatch(/^https:\/\/chairboard\.example\.org\/ical\//);
  expect(feed.webcalUrl).toMatch(/^webcal:\/\/chairboard\.example\.org\/ical\//);
  await known.stop();
});

it('changes name and scope and keeps its address', async () => {
  const { id, url } = await make();
  const priority = await aPriority(app, { id: chairmanship });
  const scope = { chairmanship, priorities: [priority.id], bodies: [], kinds: ['visit'] };
  const patch = (tag: string) => app.as.viewer.patch(`/api/feeds/${id}`).set('If-Match', tag).send({ name: 'Visits', scope });
  expect((await patch('"1"')).body).toMatchObject({ name: 'Visits', scope, version: 2 });
  const stale = await patch('"1"');
  expectProblem(stale, 412);
  expect(stale.body.current).toMatchObject({ id, version: 2 });
  expectProblem(await app.as.viewer.patch(`/api/feeds/${id}`).send({ name: 'A' }), 428);
  expect((await fetchFeed(url)).status).toBe(200);
});

it('is not moved by a PATCH that changes nothing', async () => {
  const { id, name, scope } = await make();
  const before = await rowCounts(app.database);
  expect((await app.as.viewer.patch(`/api/feeds/${id}`).set('If-Match', '*').send({ name, scope })).body.version).toBe(1);
  expect(await rowCounts(app.database)).toEqual(before);
});

it('rotates: the old address ends at once, name and scope stay, and the new one is told once', async () => {
  const body = await aBody(app);
  const feed = await aFeed(app, { chairmanship, bodies: [body.id] }, { name: 'Of one body' });
  await fetchFeed(feed.url);
  const answer = await app.as.viewer.post(`/api/feeds/${feed.id}/rotate`);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ id: feed.id, name: 'Of one body', scope: feed.scope });
  expect(answer.body.url).not.toBe(feed.url);
  expect(answer.body.webcalUrl).toBe(answer.body.url.replace(/^http:/, 'webcal:'));
  expectProblem(await fetchFeed(feed.url), 404);
  expect((await fetchFeed(answer.body.url)).status).toBe(200);
});

it('is revoked alone: its address is like one that never was, the others live on', async () => {
  const [gone, stays] = [await make(), await make()];
  await fetchFeed(gone.url);
  expect((await app.as.viewer.delete(`/api/feeds/${gone.id}`)).status).toBe(204);
  const [revoked, unknown] = [await fetchFeed(gone.url), await app.as.stranger.get(`/ical/${'a'.repeat(43)}/meetings.ics`)];
  expectProblem(revoked, 404);
  expect(revoked.text).toBe(unknown.text);
  expect((await fetchFeed(stays.url)).status).toBe(200);
  expectProblem(await app.as.viewer.get(`/api/feeds/${gone.id}`), 404);
});

it('stays revoked however its address is written', async () => {
  const feed = await make();
  const written = pathOf(feed.url).replace('/ical/', '/ic%61l/');
  expect((await app.as.stranger.get(written)).status).toBe(200);
  await app.as.viewer.delete(`/api/feeds/${feed.id}`);
  expectProblem(await app.as.stranger.get(written), 404);
});

it('shows when it was last fetched, by a minute', async () => {
  const { id, url } = await make();
  const lastFetched = async () => (await app.as.viewer.get(`/api/feeds/${id}`)).body.lastFetchedAt;
  app.clock.set('2024-05-01T08:00:00Z');
  await fetchFeed(url);
  expect(await lastFetched()).toBe('2024-05-01T08:00:00.000Z');
  app.clock.pass(59);
  await fetchFeed(url);
  expect(await lastFetched()).toBe('2024-05-01T08:00:00.000Z');
  app.clock.pass(1);
  await fetchFeed(url);
  expect(await lastFetched()).toBe('2024-05-01T08:01:00.000Z');
});

it('raises no revision and no version when it is fetched', async () => {
  const { id, url } = await make();
  const before = await rowCounts(app.database);
  await fetchFeed(url);
  expect(await rowCounts(app.database)).toEqual(before);
  expect((await app.as.viewer.get(`/api/feeds/${id}`)).body.version).toBe(1);
});

describe('whose owner', () => {
  let owners = 0;
  const owned = async (role: string) => {
    const { body: user } = await app.as.admin
      .post('/api/users')
      .send({ name: 'Owner', email: `owner-${++owners}@example.org`, role, password: 'long enough' });
    const signedIn = await app.as.stranger.post('/api/session').send({ email: user.email, password: 'long enough' });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    const { body: feed } = await app.caller({ cookie }).post('/api/feeds').send({ name: 'Mine', scope: { chairmanship } });
    expect((await fetchFeed(feed.url)).status).toBe(200);
    return { user, feed };
  };

  it('is disabled or removed is like one that never was', async () => {
    const { user, feed } = await owned('viewer');
    await app.as.admin.patch(`/api/users/${user.id}`).set('If-Match', '*').send({ disabled: true });
    expectProblem(await fetchFeed(feed.url), 404);
    await app.as.admin.patch(`/api/users/${user.id}`).set('If-Match', '*').send({ disabled: false });
    expect((await fetchFeed(feed.url)).status).toBe(200);
    await app.as.admin.delete(`/api/users/${user.id}`).set('If-Match', '*');
    expectProblem(await fetchFeed(feed.url), 404);
  });

  it('is demoted still shows what every reader may see', async () => {
    const { user, feed } = await owned('manager');
    const before = (await fetchFeed(feed.url)).text;
    await app.as.admin.patch(`/api/users/${user.id}`).set('If-Match', '*').send({ role: 'viewer' });
    expect((await fetchFeed(feed.url)).text).toBe(before);
  });
});
