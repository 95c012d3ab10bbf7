/** An organisation: whoever takes part as a whole (an international organisation, a state, an agency). */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import { line, translations } from './scalars.ts';

export const organisationKinds = ['organisation', 'state', 'agency'] as const;

const fields = {
  name: line(300).meta({ example: 'Shanghai Cooperation Organisation' }),
  acronym: line(40).nullable().meta({ example: 'SCO' }),
  aliases: z.array(line(300)).max(50, 'must hold at most 50 names'),
  kind: z.enum(organisationKinds, `must be one of ${organisationKinds.join(', ')}`),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a country of ISO 3166-1 in two capitals, such as KZ')
    .nullable(),
  translations: translations({ name: line(300), acronym: line(40) }),
};

export const organisation = z.strictObject({ ...entity, ...fields });
export type Organisation = z.output<typeof organisation>;

const create = z.strictObject({
  ...fields,
  acronym: fields.acronym.default(null),
  aliases: fields.aliases.default([]),
  kind: fields.kind.default('organisation'),
  country: fields.country.default(null),
  translations: fields.translations.default({}),
});
export type OrganisationInput = z.output<typeof create>;

export const organisationRoutes = crudRoutes({
  noun: 'organisation',
  path: 'organisations',
  words: { one: 'an organisation', many: 'organisations, by name' },
  read: 'organisation:read',
  write: 'organisation:write',
  shape: organisation,
  query: z.strictObject({ q: line(200).optional(), ...paging }),
  create,
  update: partialOf(fields),
});
