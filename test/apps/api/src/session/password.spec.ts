/** Changing one's own password. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { aUser, password, signedIn, signIn } from '../../../../support/sign-in.ts';

const fresh = 'another long password';

let app: TestApp;
let made = 0;
let email = '';
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  email = `reader-${++made}@example.org`;
  await aUser(app, email);
});
afterAll(() => app.stop());

it('takes the place of the old one', async () => {
  const answer = await (await signedIn(app, email)).post('/api/session/password').send({ current: password, password: fresh });
  expect(answer.status).toBe(204);
  expectProblem(await signIn(app, email), 401);
  expect((await signIn(app, email, fresh)).status).toBe(200);
});

it('ends every other session of the user and keeps this one', async () => {
  const [here, there] = [await signedIn(app, email), await signedIn(app, email)];
  await here.post('/api/session/password').send({ current: password, password: fresh });
  expect((await here.get('/api/session')).status).toBe(200);
  expectProblem(await there.get('/api/session'), 401);
});

it('needs the password so far', async () => {
  const reader = await signedIn(app, email);
  expect(expectProblem(await reader.post('/api/session/password').send({ current: 'wrong', password: fresh }), 400)).toEqual(['current']);
  expect(expectProblem(await reader.post('/api/session/password').send({ password: fresh }), 400)).toEqual(['current']);
  expect((await signIn(app, email)).status).toBe(200);
});

it.each([
  ['short', 'seven77'],
  ['longer than 200 characters', 'x'.repeat(201)],
  ['half a character', 'password \ud800'],
])('may not be %s', async (_, chosen) => {
  const reader = await signedIn(app, email);
  const answer = await reader.post('/api/session/password').send({ current: password, password: chosen });
  expect(expectProblem(answer, 400)).toEqual(['password']);
  expect(answer.text).not.toContain(JSON.stringify(chosen).slice(1, 12));
});

it('is asked of nobody who has none yet', async () => {
  const viewer = app.as.viewer;
  expect((await viewer.post('/api/session/password').send({ password: fresh })).status).toBe(204);
  expect((await signIn(app, 'viewer@example.org', fresh)).status).toBe(200);
});

it('stands in no audit, neither in words nor as a hash', async () => {
  await (await signedIn(app, email)).post('/api/session/password').send({ current: password, password: fresh });
  const { body, text } = await app.as.admin.get('/api/audit?limit=500');
  expect(body.items.some(({ action }: { action: string }) => action === 'user.change-password')).toBe(true);
  expect(text).not.toMatch(/argon2|passwordHash|another long password/);
});
