/** A body: who meets (a committee, a council, a working group); it numbers its sessions. */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import { id, line, translations } from './scalars.ts';

const fields = {
  name: line(300).meta({ example: 'Working Group on Afghanistan' }),
  acronym: line(40).nullable(),
  aliases: z.array(line(300)).max(50, 'must hold at most 50 names'),
  organisationId: id.nullable(),
  translations: translations({ name: line(300), acronym: line(40) }),
};

export const body = z.strictObject({ ...entity, ...fields });
export type Body = z.output<typeof body>;

const create = z.strictObject({
  ...fields,
  acronym: fields.acronym.default(null),
  aliases: fields.aliases.default([]),
  organisationId: fields.organisationId.default(null),
  translations: fields.translations.default({}),
});
export type BodyInput = z.output<typeof create>;

export const bodyRoutes = crudRoutes({
  noun: 'body',
  path: 'bodies',
  words: { one: 'a body', many: 'bodies, by name' },
  read: 'body:read',
  write: 'body:write',
  shape: body,
  query: z.strictObject({ organisation: id.optional(), q: line(200).optional(), ...paging }),
  create,
  update: partialOf(fields),
});
