/** Signing in and out, by the cookie. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { aUser, cookieOf, password, signedIn, signIn } from '../../../../support/sign-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await aUser(app, 'reader@example.org');
});
afterAll(() => app.stop());

it('sets a cookie that scripts cannot read and other sites do not send', async () => {
  const answer = await signIn(app, 'reader@example.org');
  expect(answer.status).toBe(200);
  const [line = ''] = answer.headers['set-cookie'] as unknown as string[];
  expect(line).toMatch(/^chairboard_session=[\w-]{43}; /);
  expect(line).toMatch(/; HttpOnly/);
  expect(line).toMatch(/; SameSite=Lax/);
  expect(line).toMatch(/; Path=\//);
  expect(line).not.toMatch(/; Secure/);
});

it('marks the cookie Secure behind TLS', async () => {
  const proxied = await startApp({ settings: { TRUST_PROXY: 'true' } });
  await aUser(proxied, 'reader@example.org');
  const answer = await signIn(proxied, 'reader@example.org').set('X-Forwarded-Proto', 'https');
  expect(String(answer.headers['set-cookie'])).toMatch(/; Secure/);
  await proxied.stop();
});

it('tells who is signed in and what they may do', async () => {
  const { body } = await (await signedIn(app, 'reader@example.org')).get('/api/session');
  expect(body.user).toMatchObject({ name: 'A. Karimova', email: 'reader@example.org', role: 'viewer', hasPassword: true });
  expect(body.permissions).toContain('event:read');
  expect(body.permissions).not.toContain('event:write');
});

it('takes the e-mail address in any case and with blanks around it', async () => {
  expect((await signIn(app, ' Reader@Example.ORG ')).status).toBe(200);
});

it('answers an unknown address and a wrong password alike, and sets no cookie', async () => {
  const wrong = await signIn(app, 'reader@example.org', 'not the password');
  const unknown = await signIn(app, 'nobody@example.org', 'not the password');
  expectProblem(wrong, 401);
  expect(unknown.text).toBe(wrong.text);
  expect([cookieOf(wrong), cookieOf(unknown)]).toEqual(['', '']);
});

it('takes as long for an unknown address as for a wrong password', async () => {
  const slept = async (email: string) => {
    const began = performance.now();
    await signIn(app, email, 'not the password');
    return performance.now() - began;
  };
  await slept('nobody@example.org');
  const [unknown, wrong] = [await slept('nobody2@example.org'), await slept('reader@example.org')];
  // Hashing takes tens of milliseconds, everything else a few: without it the one would be a fraction of the other.
  expect(unknown).toBeGreaterThan(wrong / 4);
});

it('refuses somebody who is disabled as if they were unknown', async () => {
  await aUser(app, 'gone@example.org', { disabled: true });
  expectProblem(await signIn(app, 'gone@example.org'), 401);
});

it('refuses somebody without a password', async () => {
  expectProblem(await signIn(app, 'viewer@example.org', ''), 401);
});

it('says 401 to whoever is not signed in', async () => {
  expectProblem(await app.as.stranger.get('/api/session'), 401);
  expectProblem(await app.caller({ cookie: 'chairboard_session=made-up' }).get('/api/session'), 401);
});

it('ends the session with the sign-out, and clears the cookie', async () => {
  const reader = await signedIn(app, 'reader@example.org');
  const answer = await reader.delete('/api/session');
  expect(answer.status).toBe(204);
  expect(String(answer.headers['set-cookie'])).toMatch(/^chairboard_session=;.*Expires=Thu, 01 Jan 1970/);
  expectProblem(await reader.get('/api/session'), 401);
});

it('leaves the other sessions of the same user alone at a sign-out', async () => {
  const [here, there] = [await signedIn(app, 'reader@example.org'), await signedIn(app, 'reader@example.org')];
  await here.delete('/api/session');
  expect((await there.get('/api/session')).status).toBe(200);
});

it('lets a stranger sign out without a fuss', async () => {
  expect((await app.as.stranger.delete('/api/session')).status).toBe(204);
});

it('ends a session after fourteen days', async () => {
  const other = await startApp();
  await aUser(other, 'reader@example.org');
  const reader = await signedIn(other, 'reader@example.org');
  other.clock.pass(14 * 86_400 - 1);
  expect((await reader.get('/api/session')).status).toBe(200);
  other.clock.pass(1);
  expectProblem(await reader.get('/api/session'), 401);
  await other.stop();
});

it('shuts a user out at once when they are disabled', async () => {
  const { id } = await aUser(app, 'soon@example.org');
  const soon = await signedIn(app, 'soon@example.org');
  expect((await soon.get('/api/events')).status).toBe(200);
  await app.as.admin.patch(`/api/users/${id}`).set('If-Match', '*').send({ disabled: true });
  expectProblem(await soon.get('/api/events'), 401);
});

it('signs a user out when their role changes', async () => {
  const { id } = await aUser(app, 'rising@example.org');
  const rising = await signedIn(app, 'rising@example.org');
  await app.as.admin.patch(`/api/users/${id}`).set('If-Match', '*').send({ role: 'manager' });
  expectProblem(await rising.get('/api/session'), 401);
});

it('enters signing in and out into the audit without any secret', async () => {
  const answer = await signIn(app, 'reader@example.org');
  const secret = cookieOf(answer).split('=')[1] ?? '';
  const { body, text } = await app.as.admin.get('/api/audit?entity=session&limit=1');
  expect(body.items[0]).toMatchObject({ action: 'session.create', actorName: 'A. Karimova', after: { userId: answer.body.user.id } });
  expect(text).not.toContain(secret);
  expect(text).not.toContain(password);
});

describe('a request with the cookie from a foreign page', () => {
  const foreign = [
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['the same name on another port', { origin: 'http://127.0.0.1:1' }],
    ['another site without an Origin', { 'sec-fetch-site': 'cross-site' }],
  ] as const;

  it.each(foreign)('is refused with 403 from %s', async (_, headers) => {
    const reader = await signedIn(app, 'reader@example.org');
    expectProblem(await reader.post('/api/tokens').set(headers).send({ name: 'Stolen' }), 403);
  });

  it('cannot sign anybody in, however the address is written', async () => {
    const sent = { email: 'reader@example.org', password };
    for (const path of ['/api/session', '/%61pi/session']) {
      const answer = await app.as.stranger.post(path).set('Origin', 'https://evil.example').send(sent);
      expectProblem(answer, 403);
      expect(cookieOf(answer)).toBe('');
    }
  });

  it('may still read', async () => {
    const reader = await signedIn(app, 'reader@example.org');
    expect((await reader.get('/api/session').set('Origin', 'https://evil.example')).status).toBe(200);
  });

  it('may write from our own page', async () => {
    const reader = await signedIn(app, 'reader@example.org');
    expect((await reader.post('/api/tokens').set('Origin', app.url).send({ name: 'Mine' })).status).toBe(201);
  });

  it('is taken from the public address', async () => {
    const known = await startApp({ settings: { PUBLIC_URL: 'https://chairboard.example.org' } });
    await aUser(known, 'reader@example.org');
    const answer = await signIn(known, 'reader@example.org').set('Origin', 'https://chairboard.example.org');
    expect(answer.status).toBe(200);
    await known.stop();
  });
});
