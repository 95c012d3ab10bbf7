/** Who may do what: every route there is, asked by every role. */
import { permissions, roles, type Role } from '#contract/permissions';
import type { Route } from '#contract/route';
import { routes } from '#contract/routes';
import { startApp, type Name, type TestApp } from '../../../../support/app.ts';
import { aChairmanship, aFeed, aPlan, aProgressItem } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

const nobody = '018f2b1c-7a00-7000-8000-000000000000';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** With ids that name nothing and bodies that fit nothing: what is let in fails later, with another status. */
function ask(route: Route, who: Name | 'stranger') {
  const path = route.path.replace(':id', nobody).replace(':token', 'made-up').replace(':name', 'meetings.ics');
  const verb = route.method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete';
  return app.as[who][verb](path).set('If-Match', '*');
}

const named = (some: Route[]) => some.map((route): [string, Route] => [`${route.method} ${route.path}`, route]);
const neededOf = (route: Route) => permissions[route.permission];
const isRole = (needed: string): needed is Role => (roles as readonly string[]).includes(needed);

const forAnyone = routes.filter((route) => neededOf(route) === 'anyone');
const forSomebody = routes.filter((route) => neededOf(route) !== 'anyone');
const writes = routes.filter((route) => route.method !== 'GET' && neededOf(route) !== 'anyone');
/** What a reader keeps for themselves: how they subscribe, and their own programs and password. */
const ownThings = ['feed:write', 'token:write', 'password:change'];

it('is known of every route there is', () => {
  expect(routes.length).toBeGreaterThan(60);
  expect(forAnyone.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    [
      ...['GET /api/session', 'POST /api/session', 'DELETE /api/session', 'GET /sign-in/once/:token', 'GET /ical/:token/:name'],
      ...['GET /api/health/live', 'GET /api/health/ready', 'GET /api/openapi.json'],
    ].sort(),
  );
});

it.each(named(forSomebody))('a stranger gets 401 from %s', async (_, route) => {
  expectProblem(await ask(route, 'stranger'), 401);
});

it.each(named(forAnyone))('a stranger is not stopped from %s by a missing role', async (_, route) => {
  expect((await ask(route, 'stranger')).status).not.toBe(403);
});

it.each(named(writes.filter(({ permission }) => !ownThings.includes(permission))))('a viewer gets 403 from %s', async (_, route) => {
  const before = await rowCounts(app.database);
  expectProblem(await ask(route, 'viewer'), 403);
  expect(await rowCounts(app.database)).toEqual(before);
});

it.each(named(writes.filter(({ permission }) => ownThings.includes(permission))))('a viewer may %s', async (_, route) => {
  expect((await ask(route, 'viewer')).status).not.toBe(403);
});

/** Each role, the routes that are too great for it, and those that are not. */
const cast: [Name, Role][] = [
  ['viewer', 'viewer'],
  ['coordinator', 'coordinator'],
  ['manager', 'manager'],
];

it.each(cast)('a %s gets 403 from every route that needs a greater role, and from no other', async (name, role) => {
  const refused: string[] = [];
  const allowed: string[] = [];
  for (const route of forSomebody) {
    const { status } = await ask(route, name);
    (status === 403 ? refused : allowed).push(route.name);
  }
  const tooGreat = forSomebody.filter((route) => {
    const needed = neededOf(route);
    return isRole(needed) && roles.indexOf(needed) > roles.indexOf(role);
  });
  expect(refused).toEqual(tooGreat.map((route) => route.name));
  expect(allowed.length + refused.length).toBe(forSomebody.length);
});

it('an administrator is refused nothing for their role', async () => {
  for (const route of forSomebody) expect((await ask(route, 'admin')).status).not.toBe(403);
});

it('a refusal says what would be needed', async () => {
  const answer = await app.as.viewer.post('/api/events').send({});
  expectProblem(answer, 403);
  expect(answer.body.detail).toBe('This needs the permission event:write; your role is viewer.');
});

describe('where reading is public', () => {
  let open: TestApp;
  beforeAll(async () => {
    open = await startApp({ settings: { PUBLIC_READ: 'true' } });
  });
  afterAll(() => open.stop());

  it('a stranger reads what a viewer reads', async () => {
    for (const route of forSomebody.filter((row) => neededOf(row) === 'reader' && row.method === 'GET' && !row.path.includes(':'))) {
      const { status } = await open.as.stranger.get(route.path).query(route.name === 'search.search' ? { q: 'council' } : {});
      expect([route.name, status]).toEqual([route.name, route.name === 'dashboard.read' ? 404 : 200]);
    }
  });

  it('a stranger still writes nothing, and sees no users, trash or audit', async () => {
    for (const route of forSomebody.filter((row) => row.method !== 'GET')) {
      const path = route.path.replace(':id', nobody);
      const verb = route.method.toLowerCase() as 'post' | 'patch' | 'delete';
      expectProblem(await open.as.stranger[verb](path).set('If-Match', '*'), 401);
    }
    for (const path of ['/api/users', '/api/trash', '/api/audit', '/api/feeds', '/api/tokens']) {
      expectProblem(await open.as.stranger.get(path), 401);
    }
  });

  it('a stranger sees no drafts and no addresses', async () => {
    const { measure } = await aPlan(open);
    const draft = await aProgressItem(open, measure, { state: 'draft' }, open.as.coordinator);
    await open.as.coordinator.post('/api/people').send({ name: 'B. Aliyev', email: 'b.aliyev@example.org' });
    await open.as.admin.get('/api/people');
    expect((await open.as.stranger.get('/api/people')).text).not.toContain('b.aliyev@');
    expect((await open.as.stranger.get('/api/progress-items')).body.items).toEqual([]);
    expectProblem(await open.as.stranger.get(`/api/progress-items/${draft.id}`), 404);
  });
});

it('a viewer sees no e-mail address of anybody, in whatever answer was kept before', async () => {
  const { body: person } = await app.as.coordinator.post('/api/people').send({ name: 'A. Karimova', email: 'a.karimova@example.org' });
  for (const path of ['/api/people', `/api/people/${person.id}`, '/api/people?q=Karimova', '/api/users', '/api/search?q=karimova']) {
    await app.as.admin.get(path);
    expect((await app.as.viewer.get(path)).text).not.toContain('@example.org');
  }
  expect((await app.as.coordinator.get('/api/people')).text).toContain('a.karimova@example.org');
});

it('somebody else’s feed looks like none, even to administrators', async () => {
  const feed = await aFeed(app, { chairmanship: (await aChairmanship(app)).id });
  for (const who of ['colleague', 'manager', 'admin'] as const) {
    expectProblem(await app.as[who].get(`/api/feeds/${feed.id}`), 404);
    expectProblem(await app.as[who].patch(`/api/feeds/${feed.id}`).set('If-Match', '*').send({ name: 'Mine' }), 404);
    expectProblem(await app.as[who].post(`/api/feeds/${feed.id}/rotate`), 404);
    expectProblem(await app.as[who].delete(`/api/feeds/${feed.id}`), 404);
    expectProblem(await app.as[who].patch(`/api/feeds/${feed.id}`).set('If-Match', '"9"').send({ name: 'Mine' }), 404);
    expectProblem(await app.as[who].delete(`/api/feeds/${feed.id}`).set('If-Match', '"9"'), 404);
    expect((await app.as[who].get('/api/feeds')).body.items).toEqual([]);
  }
});
