/** A priority: one of a chairmanship's numbered headings. */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import { colour, id, line, ordinal, text, translations, weight } from './scalars.ts';

const fields = {
  number: ordinal,
  title: line(300).meta({ example: 'Military cooperation' }),
  summary: text(4000),
  colour,
  weight,
  ownerIds: z.array(id).max(50, 'must hold at most 50 ids').meta({ description: 'The users who answer for it.' }),
  translations: translations({ title: line(300), summary: text(4000) }),
};

export const priority = z.strictObject({ ...entity, chairmanshipId: id, ...fields });
export type Priority = z.output<typeof priority>;

const create = z.strictObject({
  chairmanshipId: id,
  ...fields,
  number: fields.number.optional().meta({ description: 'The next free number unless told.' }),
  summary: fields.summary.default(''),
  colour: fields.colour.optional().meta({ description: 'The colour of its number unless told.' }),
  weight: fields.weight.default(1),
  ownerIds: fields.ownerIds.default([]),
  translations: fields.translations.default({}),
});
export type PriorityInput = z.output<typeof create>;

export const priorityRoutes = crudRoutes({
  noun: 'priority',
  path: 'priorities',
  words: { one: 'a priority', many: 'priorities, by number' },
  read: 'priority:read',
  write: 'priority:write',
  shape: priority,
  query: z.strictObject({ chairmanship: id.optional(), ...paging }),
  create,
  update: partialOf(fields),
});
