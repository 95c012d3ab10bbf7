/** Users: written by administrators, their names read by everybody. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';
import { aUser, signIn } from '../../../../support/sign-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const patch = (id: string, changes: object) => app.as.admin.patch(`/api/users/${id}`).set('If-Match', '*').send(changes);

it('is added with the role of a reader unless told', async () => {
  expect(await aUser(app, 'plain@example.org')).toMatchObject({ name: 'A. Karimova', role: 'viewer', disabled: false, version: 1 });
});

it('never shows a password or its hash', async () => {
  const { id } = await aUser(app, 'secret@example.org');
  for (const path of [`/api/users/${id}`, '/api/users', `/api/audit?entityId=${id}`]) {
    expect((await app.as.admin.get(path)).text).not.toMatch(/password|argon2|emailKey/i);
  }
});

it('shows its address to itself and to administrators alone', async () => {
  const emailFor = async (who: 'viewer' | 'coordinator' | 'manager' | 'admin') =>
    (await app.as[who].get(`/api/users/${app.ids.coordinator}`)).body.email;
  expect(await emailFor('admin')).toBe('coordinator@example.org');
  expect(await emailFor('coordinator')).toBe('coordinator@example.org');
  expect(await emailFor('manager')).toBeNull();
  expect(await emailFor('viewer')).toBeNull();
});

it('shows no address in the list, but to administrators', async () => {
  for (const who of ['viewer', 'coordinator', 'manager'] as const) {
    const { body } = await app.as[who].get('/api/users');
    expect(body.items.map((user: { email: unknown }) => user.email)).toEqual(body.items.map(() => null));
    expect(body.items.length).toBeGreaterThan(5);
  }
  expect((await app.as.admin.get('/api/users')).text).toContain('viewer@example.org');
});

it('is found by a part of its name, in any case and any script', async () => {
  await aUser(app, 'zhanna@example.org', { name: 'Жанна Серикова' });
  const found = async (q: string) =>
    (await app.as.viewer.get('/api/users').query({ q })).body.items.map((user: { name: string }) => user.name);
  expect(await found('жанна')).toEqual(['Жанна Серикова']);
  expect(await found('СЕРИК')).toEqual(['Жанна Серикова']);
  expect(await found('COORD')).toEqual(['coordinator']);
  expect(await found('%')).toEqual([]);
});

it('has an address that no other user has, in whatever case', async () => {
  await aUser(app, 'taken@example.org');
  const answer = await app.as.admin.post('/api/users').send({ name: 'B', email: 'Taken@Example.org', password: 'long enough' });
  expect(expectProblem(answer, 409)).toEqual(['email']);
  const { id } = await aUser(app, 'other@example.org');
  expect(expectProblem(await patch(id, { email: 'TAKEN@example.org' }), 409)).toEqual(['email']);
});

it('gets an address that several want at once alone', async () => {
  const sent = { name: 'B', email: 'wanted@example.org' };
  const answers = await Promise.all(Array.from({ length: 5 }, () => app.as.admin.post('/api/users').send(sent)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
});

it('may get the address of somebody who was removed, who then cannot come back with it', async () => {
  const { id } = await aUser(app, 'passed-on@example.org');
  await app.as.admin.delete(`/api/users/${id}`).set('If-Match', '*');
  await aUser(app, 'passed-on@example.org');
  expect(expectProblem(await app.as.admin.post(`/api/users/${id}/restore`), 409)).toEqual(['email']);
});

it('signs in by its new address once that is changed', async () => {
  const { id } = await aUser(app, 'before@example.org');
  await patch(id, { email: 'After@example.org' });
  expectProblem(await signIn(app, 'before@example.org'), 401);
  expect((await signIn(app, 'after@example.org')).status).toBe(200);
});

it('gets a new password from an administrator, and is signed out by it', async () => {
  const { id } = await aUser(app, 'forgot@example.org');
  await patch(id, { password: 'given by the admin' });
  expectProblem(await signIn(app, 'forgot@example.org'), 401);
  expect((await signIn(app, 'forgot@example.org', 'given by the admin')).status).toBe(200);
});

it('comes back from the trash with its role and password', async () => {
  const { id } = await aUser(app, 'back@example.org', { role: 'manager' });
  await app.as.admin.delete(`/api/users/${id}`).set('If-Match', '*');
  expectProblem(await signIn(app, 'back@example.org'), 401);
  expect((await app.as.admin.post(`/api/users/${id}/restore`)).body).toMatchObject({ id, role: 'manager' });
  expect((await signIn(app, 'back@example.org')).status).toBe(200);
});

it('is not moved by a PATCH that changes nothing', async () => {
  const { id, name, email, role } = await aUser(app, 'still@example.org');
  const before = await rowCounts(app.database);
  expect((await patch(id, { name, email, role })).body.version).toBe(1);
  expect(await rowCounts(app.database)).toEqual(before);
});

it('is asked for under If-Match', async () => {
  const { id } = await aUser(app, 'tagged@example.org');
  expectProblem(await app.as.admin.patch(`/api/users/${id}`).send({ name: 'B' }), 428);
  const stale = await app.as.admin.patch(`/api/users/${id}`).set('If-Match', '"9"').send({ name: 'B' });
  expectProblem(stale, 412);
  expect(stale.body.current).toMatchObject({ id, email: 'tagged@example.org' });
  expect(stale.text).not.toMatch(/argon2/);
});

describe('the last administrator', () => {
  it.each([
    ['demoted', (id: string) => patch(id, { role: 'manager' })],
    ['disabled', (id: string) => patch(id, { disabled: true })],
    ['removed', (id: string) => app.as.admin.delete(`/api/users/${id}`).set('If-Match', '*')],
  ])('cannot be %s', async (_, attempt) => {
    const before = await rowCounts(app.database);
    expectProblem(await attempt(app.ids.admin), 409);
    expect(await rowCounts(app.database)).toEqual(before);
  });

  it('may go once there is another who can come in', async () => {
    const other = await startApp();
    const { id } = await aUser(other, 'second@example.org', { role: 'admin', disabled: true });
    const demote = () => other.as.admin.patch(`/api/users/${other.ids.admin}`).set('If-Match', '*').send({ role: 'manager' });
    expectProblem(await demote(), 409);
    await other.as.admin.patch(`/api/users/${id}`).set('If-Match', '*').send({ disabled: false });
    expect((await demote()).status).toBe(200);
    await other.stop();
  });

  it('remains when two of them remove each other at once', async () => {
    const other = await startApp();
    const { body: second } = await other.as.admin.post('/api/users').send({ name: 'Second', email: 'second@example.org', role: 'admin' });
    const remove = (id: string) => other.as.admin.delete(`/api/users/${id}`).set('If-Match', '*');
    const answers = await Promise.all([remove(second.id), remove(other.ids.admin)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    await other.stop();
  });
});

it.each([
  ['an address without an @', { email: 'nobody' }, 'email'],
  ['an address with a NUL', { email: 'a\u0000@example.org' }, 'email'],
  ['a role that there is not', { role: 'owner' }, 'role'],
  ['a role in a list', { role: ['admin'] }, 'role'],
  ['a name of blanks', { name: '   ' }, 'name'],
  ['a short password', { password: 'short' }, 'password'],
  ['a flag in words', { disabled: 'yes' }, 'disabled'],
])('is not added with %s', async (_, fields, path) => {
  const before = await rowCounts(app.database);
  const answer = await app.as.admin.post('/api/users').send({ name: 'B', email: 'b@example.org', ...fields });
  expect(expectProblem(answer, 400)).toEqual([path]);
  expect(await rowCounts(app.database)).toEqual(before);
});
