/** Personal tokens for programs. */
import { startApp, type Caller, type TestApp } from '../../../../support/app.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { aUser, signedIn } from '../../../../support/sign-in.ts';

let app: TestApp;
let reader: Caller;
beforeAll(async () => {
  app = await startApp();
  await aUser(app, 'reader@example.org');
  reader = await signedIn(app, 'reader@example.org');
});
beforeEach(() => app.clock.set('2024-04-30T09:00:00Z'));
afterAll(() => app.stop());

const make = async (fields = {}): Promise<{ id: string; token: string }> => {
  const answer = await reader.post('/api/tokens').send({ name: 'Press office', ...fields });
  expect(answer.status).toBe(201);
  return answer.body;
};
const bearer = (token: string) => app.caller({ authorization: `Bearer ${token}` });

it('is shown in the answer to its making and nowhere else', async () => {
  const { token } = await make();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect((await reader.get('/api/tokens?limit=500')).text).not.toContain(token);
  expect((await app.as.admin.get('/api/audit?entity=token&limit=500')).text).not.toContain(token);
});

it('lets its bearer do what its owner may', async () => {
  const program = bearer((await make()).token);
  expect((await program.get('/api/session')).body.user.email).toBe('reader@example.org');
  expect((await program.get('/api/events')).status).toBe(200);
  expectProblem(await program.post('/api/bodies').send({ name: 'MC' }), 403);
});

it('is taken whatever the case of the word Bearer', async () => {
  const { token } = await make();
  expect((await app.caller({ authorization: `bearer ${token}` }).get('/api/session')).status).toBe(200);
});

it('is not minded by the check for foreign origins, because no browser sends it by itself', async () => {
  const { token } = await make();
  const answer = await bearer(token).post('/api/tokens').set('Origin', 'https://other.example').send({ name: 'Other' });
  expect(answer.status).toBe(201);
});

it('wins over a cookie that came along', async () => {
  const { token } = await make();
  const both = app.caller({ cookie: 'chairboard_session=made-up', authorization: `Bearer ${token}` });
  expect((await both.get('/api/session')).status).toBe(200);
});

it('holds to the end of the day on which it expires', async () => {
  const program = bearer((await make({ expiresOn: '2024-05-02' })).token);
  app.clock.set('2024-05-02T23:59:59Z');
  expect((await program.get('/api/session')).status).toBe(200);
  app.clock.set('2024-05-03T00:00:00Z');
  expectProblem(await program.get('/api/session'), 401);
});

it('ends at once when it is revoked, and leaves the others alone', async () => {
  const [one, other] = [await make(), await make()];
  expect((await bearer(one.token).get('/api/events')).status).toBe(200);
  expect((await reader.delete(`/api/tokens/${one.id}`)).status).toBe(204);
  expectProblem(await bearer(one.token).get('/api/events'), 401);
  expect((await bearer(other.token).get('/api/events')).status).toBe(200);
});

it('may revoke itself', async () => {
  const { id, token } = await make();
  expect((await bearer(token).delete(`/api/tokens/${id}`)).status).toBe(204);
  expectProblem(await bearer(token).get('/api/session'), 401);
});

it('stands in its owner’s list alone, and in that of an administrator who asks for it', async () => {
  const { id } = await make();
  const { body: session } = await reader.get('/api/session');
  const idsFor = async (who: Caller, query = '') =>
    (await who.get(`/api/tokens?limit=500${query}`)).body.items.map((token: { id: string }) => token.id);
  expect(await idsFor(reader)).toContain(id);
  expect(await idsFor(app.as.admin)).not.toContain(id);
  expect(await idsFor(app.as.admin, `&user=${session.user.id}`)).toContain(id);
  expectProblem(await app.as.manager.get(`/api/tokens?user=${session.user.id}`), 403);
});

it('of somebody else looks like none, but for administrators', async () => {
  const { id, token } = await make();
  expectProblem(await app.as.manager.delete(`/api/tokens/${id}`), 404);
  expectProblem(await app.as.manager.delete(`/api/tokens/${id}`).set('If-Match', '"9"'), 404);
  expect((await app.as.admin.delete(`/api/tokens/${id}`)).status).toBe(204);
  expectProblem(await bearer(token).get('/api/session'), 401);
});

it('shows when it was last used', async () => {
  const { id, token } = await make();
  app.clock.set('2024-05-01T12:00:00Z');
  await bearer(token).get('/api/events');
  const { body } = await reader.get('/api/tokens?limit=500');
  expect(body.items.find((item: { id: string }) => item.id === id)).toMatchObject({ lastUsedAt: '2024-05-01T12:00:00.000Z' });
});

it('does what its owner may from the moment that their role changes', async () => {
  const { id } = await aUser(app, 'changing@example.org', { role: 'coordinator' });
  const { body } = await (await signedIn(app, 'changing@example.org')).post('/api/tokens').send({ name: 'Mine' });
  const program = bearer(body.token as string);
  expect((await program.post('/api/bodies').send({ name: 'MC' })).status).toBe(201);
  await app.as.admin.patch(`/api/users/${id}`).set('If-Match', '*').send({ role: 'viewer' });
  expectProblem(await program.post('/api/bodies').send({ name: 'MC' }), 403);
  expect((await program.get('/api/bodies')).status).toBe(200);
});

it('ends with its owner', async () => {
  const { id } = await aUser(app, 'leaving@example.org');
  const { body } = await (await signedIn(app, 'leaving@example.org')).post('/api/tokens').send({ name: 'Mine' });
  await app.as.admin.delete(`/api/users/${id}`).set('If-Match', '*');
  expectProblem(await bearer(body.token).get('/api/session'), 401);
  await app.as.admin.post(`/api/users/${id}/restore`);
  expectProblem(await bearer(body.token).get('/api/session'), 401);
});

it.each([
  ['no name', {}, 'name'],
  ['an expiry that is no day', { name: 'A', expiresOn: '2024-02-30' }, 'expiresOn'],
  ['a secret of one’s own', { name: 'A', token: 'mine' }, 'token'],
])('is not made with %s', async (_, fields, path) => {
  expect(expectProblem(await reader.post('/api/tokens').send(fields), 400)).toEqual([path]);
});
