/** A user: somebody who signs in, with one of the four roles. */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import { roles } from './permissions.ts';
import { email, line, text } from './scalars.ts';

/** Length alone, after NIST SP 800-63B: no composition rules. */
export const password = text(200).min(8, 'must be at least 8 characters');

const role = z.enum(roles, `must be one of ${roles.join(', ')}`);
const fields = { name: line(200).meta({ example: 'A. Karimova' }), email, role, disabled: z.boolean() };

export const user = z.strictObject({
  ...entity,
  ...fields,
  email: email.nullable().meta({ description: 'Null for everybody but administrators and the user.' }),
  invitationUrl: z
    .string()
    .optional()
    .meta({ description: 'In the answer to a POST without a password, and nowhere else: valid once, for 7 days.' }),
});
export type User = z.output<typeof user>;

const create = z.strictObject({
  ...fields,
  role: role.default('viewer'),
  disabled: fields.disabled.default(false),
  password: password.optional(),
});

export const userRoutes = crudRoutes({
  noun: 'user',
  path: 'users',
  words: { one: 'a user', many: 'users, by name' },
  read: 'user:read',
  write: 'user:write',
  shape: user,
  query: z.strictObject({ q: line(200).optional(), ...paging }),
  create,
  update: partialOf({ ...fields, password }),
});
