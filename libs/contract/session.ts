/** Signing in and out. */
import { z } from 'zod';
import { permissions, roles, type Permission } from './permissions.ts';
import { route } from './route.ts';
import { id, text } from './scalars.ts';
import { password } from './user.ts';

export const sessionCookie = 'chairboard_session';

export const session = z.strictObject({
  user: z.strictObject({ id, name: z.string(), email: z.string(), role: z.enum(roles), hasPassword: z.boolean() }),
  permissions: z
    .array(z.enum(Object.keys(permissions) as [Permission, ...Permission[]]))
    .meta({ description: 'What this user may do; the page shows nothing else.' }),
});
export type Session = z.output<typeof session>;

const credentials = z.strictObject({
  email: text(254),
  password: text(1000),
});
const newPassword = z.strictObject({
  current: text(1000).nullable().default(null).meta({ description: 'The password so far; null where there is none yet.' }),
  password,
});

export const sessionRoutes = {
  read: route({
    name: 'session.read',
    method: 'GET',
    path: '/api/session',
    permission: 'session:read',
    summary: 'Who is signed in; 401 when nobody is',
    answer: session,
    status: 200,
  }),
  create: route({
    name: 'session.create',
    method: 'POST',
    path: '/api/session',
    permission: 'session:start',
    summary: 'Sign in; sets the session cookie',
    body: credentials,
    answer: session,
    status: 200,
  }),
  remove: route({
    name: 'session.remove',
    method: 'DELETE',
    path: '/api/session',
    permission: 'session:end',
    summary: 'Sign out',
    answer: null,
    status: 204,
  }),
  changePassword: route({
    name: 'session.change-password',
    method: 'POST',
    path: '/api/session/password',
    permission: 'password:change',
    summary: 'Set a new password for oneself',
    body: newPassword,
    answer: null,
    status: 204,
  }),
  once: route({
    name: 'session.once',
    method: 'GET',
    path: '/sign-in/once/:token',
    permission: 'session:start',
    summary: 'The one-time link: signs in and leads to the page',
    params: z.strictObject({ token: z.string().max(200) }),
    answer: null,
    produces: 'text/html',
    status: 303,
  }),
};
