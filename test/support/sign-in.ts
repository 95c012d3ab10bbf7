/** Signing in as a browser does: by the cookie, which this keeps as text. */
import type { Response } from 'supertest';
import type { TestApp } from './app.ts';

export const password = 'correct horse battery';

/** A user with the password above. */
export async function aUser({ as }: TestApp, email: string, fields: Record<string, unknown> = {}) {
  const answer = await as.admin.post('/api/users').send({ name: 'A. Karimova', email, password, ...fields });
  if (answer.status !== 201) throw new Error(`POST /api/users answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

/** `chairboard_session=…`, as it stands in an answer's Set-Cookie; '' where none is set. */
export function cookieOf(answer: Response): string {
  const [line = ''] = (answer.headers['set-cookie'] as string[] | undefined) ?? [];
  return line.split(';')[0] ?? '';
}

export function signIn({ as }: TestApp, email: string, secret = password) {
  return as.stranger.post('/api/session').send({ email, password: secret });
}

/** Somebody who asks with the session cookie that signing in gave. */
export async function signedIn(app: TestApp, email: string, secret = password) {
  return app.caller({ cookie: cookieOf(await signIn(app, email, secret)) });
}
