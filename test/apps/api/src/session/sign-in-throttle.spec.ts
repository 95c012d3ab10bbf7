/** Guessing passwords is slowed down. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { aUser, cookieOf, signIn } from '../../../../support/sign-in.ts';

let app: TestApp;
/** Each test comes from an address of its own, since failures are counted by address. */
let tests = 0;
let here = '';
beforeAll(async () => {
  app = await startApp({ settings: { TRUST_PROXY: 'true' } });
  await aUser(app, 'reader@example.org');
});
beforeEach(() => {
  here = `192.0.2.${++tests}`;
});
afterAll(() => app.stop());

const enter = (from = here) => signIn(app, 'reader@example.org').set('X-Forwarded-For', from);
const guess = (email: string) => signIn(app, email, 'not the password').set('X-Forwarded-For', here);

async function guessTenTimes(email = 'reader@example.org'): Promise<void> {
  for (let n = 0; n < 10; n++) expectProblem(await guess(email), 401);
}

it('refuses the eleventh attempt at an account with 429 and says when to come again', async () => {
  await guessTenTimes();
  const answer = await guess('reader@example.org');
  expectProblem(answer, 429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(900);
});

it('refuses the right password too, so that nobody learns that it was right', async () => {
  await guessTenTimes();
  expectProblem(await enter(), 429);
});

it('lets the owner in from another address meanwhile', async () => {
  await guessTenTimes();
  expect((await enter('198.51.100.1')).status).toBe(200);
});

it('treats an account that does not exist the same way', async () => {
  await guessTenTimes('nobody@example.org');
  expectProblem(await guess('nobody@example.org'), 429);
});

it('forgets the failures of an account after a success', async () => {
  for (let n = 0; n < 9; n++) await guess('reader@example.org');
  await enter();
  expectProblem(await guess('reader@example.org'), 401);
});

it('counts attempts that come all at once', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => guess('reader@example.org')));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
});

it('counts one address over many accounts', async () => {
  const answers = await Promise.all(Array.from({ length: 110 }, (_, n) => guess(`nobody-${n}@example.org`)));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(100);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
});

it('does not count those who come in, not even many at once', async () => {
  const answers = await Promise.all(Array.from({ length: 15 }, () => enter()));
  expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200));
});

it('slows guessing at the password so far down as well', async () => {
  const cookie = cookieOf(await enter());
  const change = () =>
    app.caller({ cookie, 'x-forwarded-for': here }).post('/api/session/password').send({ current: 'wrong', password: 'long enough' });
  for (let n = 0; n < 10; n++) expectProblem(await change(), 400);
  expectProblem(await change(), 429);
});
