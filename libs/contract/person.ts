/** A person who takes part in events; people who sign in are users. */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import { email, id, line } from './scalars.ts';

const fields = {
  name: line(200).meta({ example: 'A. Karimova' }),
  position: line(300).nullable().meta({ example: 'Head of delegation' }),
  organisationId: id.nullable(),
  email: email.nullable().meta({ description: 'Null for viewers, who do not see addresses.' }),
  aliases: z.array(line(200)).max(50, 'must hold at most 50 names'),
};

export const person = z.strictObject({ ...entity, ...fields });
export type Person = z.output<typeof person>;

const create = z.strictObject({
  ...fields,
  position: fields.position.default(null),
  organisationId: fields.organisationId.default(null),
  email: fields.email.default(null),
  aliases: fields.aliases.default([]),
});
export type PersonInput = z.output<typeof create>;

export const personRoutes = crudRoutes({
  noun: 'person',
  path: 'people',
  words: { one: 'a person', many: 'people, by name' },
  read: 'person:read',
  write: 'person:write',
  shape: person,
  query: z.strictObject({ organisation: id.optional(), q: line(200).optional(), ...paging }),
  create,
  update: partialOf(fields),
});
