/** The one-time links: the one that a start prints, and the one that invites. */
import { prepareFirstStart } from '#api/first-start';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { cookieOf } from '../../../../support/sign-in.ts';

let app: TestApp;
let invited = 0;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const link = async () => {
  const path = await prepareFirstStart({ ...app.config, signInLink: true }, app.database, app.ledger, app.clock);
  return path ?? '';
};

const invite = async (fields = {}) => {
  const { body } = await app.as.admin.post('/api/users').send({ name: 'New', email: `new-${++invited}@example.org`, ...fields });
  return body as { id: string; email: string; invitationUrl: string };
};

const pathOf = (url: string) => new URL(url).pathname;

it('signs in as an administrator and leads on, without showing itself to where it leads', async () => {
  const answer = await app.as.stranger.get(await link());
  expect(answer.status).toBe(303);
  expect(answer.headers).toMatchObject({ location: '/account?welcome=1', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  const { body } = await app.caller({ cookie: cookieOf(answer) }).get('/api/session');
  expect(body.user.role).toBe('admin');
});

it('works once', async () => {
  const path = await link();
  await app.as.stranger.get(path);
  const again = await app.as.stranger.get(path);
  expect(again.headers['location']).toBe('/sign-in?link=used');
  expect(cookieOf(again)).toBe('');
});

it('works once also when it is opened twice at the same time', async () => {
  const path = await link();
  const answers = await Promise.all([app.as.stranger.get(path), app.as.stranger.get(path), app.as.stranger.get(path)]);
  expect(answers.filter((answer) => cookieOf(answer) !== '')).toHaveLength(1);
});

it('does not work after a day', async () => {
  const path = await link();
  app.clock.pass(86_400);
  expect(cookieOf(await app.as.stranger.get(path))).toBe('');
});

it('is not used up by a look at its headers', async () => {
  const path = await link();
  await app.as.stranger.head(path);
  expect(cookieOf(await app.as.stranger.get(path))).not.toBe('');
});

it('makes an administrator where there is none', async () => {
  const empty = await startApp();
  for (const id of Object.values(empty.ids)) {
    await empty.database.writer.query(`DELETE FROM "user" WHERE "id" = '${id}'`);
  }
  const path = await prepareFirstStart(empty.config, empty.database, empty.ledger, empty.clock);
  const answer = await empty.as.stranger.get(path ?? '');
  const { body } = await empty.caller({ cookie: cookieOf(answer) }).get('/api/session');
  expect(body.user).toMatchObject({ role: 'admin', hasPassword: false });
  await empty.stop();
});

it('invites a new user, who sets a password and comes in by it from then on', async () => {
  const { email, invitationUrl } = await invite();
  expect(invitationUrl).toMatch(new RegExp(`^${app.url}/sign-in/once/[\\w-]{43}$`));
  const guest = app.caller({ cookie: cookieOf(await app.as.stranger.get(pathOf(invitationUrl))) });
  expect((await guest.post('/api/session/password').send({ password: 'my first password' })).status).toBe(204);
  const answer = await app.as.stranger.post('/api/session').send({ email, password: 'my first password' });
  expect(answer.body.user).toMatchObject({ email, role: 'viewer' });
});

it('is shown once and in no later answer', async () => {
  const { id, invitationUrl } = await invite();
  const secret = invitationUrl.split('/').at(-1) ?? '';
  for (const path of [`/api/users/${id}`, '/api/users', '/api/audit?limit=500']) {
    expect((await app.as.admin.get(path)).text).not.toContain(secret);
  }
});

it('of an invitation holds for seven days', async () => {
  const { invitationUrl } = await invite();
  app.clock.pass(7 * 86_400);
  expect(cookieOf(await app.as.stranger.get(pathOf(invitationUrl)))).toBe('');
});

it('ends with the user whom it invited', async () => {
  const { id, invitationUrl } = await invite();
  await app.as.admin.patch(`/api/users/${id}`).set('If-Match', '*').send({ disabled: true });
  expect(cookieOf(await app.as.stranger.get(pathOf(invitationUrl)))).toBe('');
});

it('is not sent to somebody who got a password at once', async () => {
  expect(await invite({ password: 'long enough' })).not.toHaveProperty('invitationUrl');
});

it('leads nowhere when it is made up', async () => {
  const answer = await app.as.stranger.get('/sign-in/once/made-up');
  expect([answer.status, answer.headers['location']]).toEqual([303, '/sign-in?link=used']);
  expectProblem(await app.as.stranger.get('/sign-in/once'), 404);
});
