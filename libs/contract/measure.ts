/** A measure: one promise under a priority, with its plan and the figures derived from it. */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import { flag, id, isoDate, line, ordinal, percent, quantity, text, translations, weight } from './scalars.ts';

export const healths = ['done', 'on_track', 'at_risk', 'off_track', 'not_started'] as const;
export type Health = (typeof healths)[number];

export const indicator = z
  .strictObject({ unit: line(60), baseline: quantity, target: quantity })
  .meta({ example: { unit: 'courses', baseline: 0, target: 12 } });
export const milestone = z
  .strictObject({ on: isoDate, percent, title: line(300) })
  .meta({ example: { on: '2024-06-30', percent: 50, title: 'Draft agreed' } });
export type Indicator = z.output<typeof indicator>;
export type Milestone = z.output<typeof milestone>;

const fields = {
  number: ordinal,
  text: text(4000).trim().min(1, 'must not be empty').meta({ example: 'Develop practical work in the Coordination Council' }),
  startsOn: isoDate.meta({ example: '2024-01-01' }),
  dueOn: isoDate.meta({ example: '2024-12-31' }),
  weight,
  indicator: indicator.nullable(),
  milestones: z.array(milestone).max(100, 'must hold at most 100 milestones'),
  responsibleBodyId: id.nullable(),
  dropped: z.boolean().meta({ description: 'True when the promise was given up: it counts in no figure.' }),
  translations: translations({ text: text(4000) }),
};

/** What nobody can type: read off the plan and the approved progress items, at the end of the day `asOf`. */
export const measureFigures = {
  percent: z.number().meta({ description: 'Earned percent, one decimal.' }),
  planned: z.number().meta({ description: 'Planned percent, one decimal.' }),
  spi: z.number().nullable().meta({ description: 'Earned / planned, two decimals; null while nothing is planned.' }),
  health: z.enum(healths).meta({ description: 'From the figures before rounding.' }),
  neglected: z.boolean(),
  overdue: z.boolean(),
  lastActivityOn: isoDate.nullable(),
};

export const measure = z.strictObject({
  ...entity,
  chairmanshipId: id,
  priorityId: id,
  ...fields,
  illustrative: z.boolean(),
  ...measureFigures,
});
export type Measure = z.output<typeof measure>;
/** A measure as stored: the plan without what is derived. */
export type MeasurePlan = Omit<Measure, keyof typeof measureFigures>;

const create = z.strictObject({
  priorityId: id,
  ...fields,
  number: fields.number.optional().meta({ description: 'The next free number of the priority unless told.' }),
  startsOn: fields.startsOn.optional().meta({ description: 'The first day of the chairmanship unless told.' }),
  dueOn: fields.dueOn.optional().meta({ description: 'The last day of the chairmanship unless told.' }),
  weight: fields.weight.default(1),
  indicator: fields.indicator.default(null),
  milestones: fields.milestones.default([]),
  responsibleBodyId: fields.responsibleBodyId.default(null),
  dropped: fields.dropped.default(false),
  translations: fields.translations.default({}),
});
export type MeasureInput = z.output<typeof create>;

export const measureRoutes = crudRoutes({
  noun: 'measure',
  path: 'measures',
  words: { one: 'a measure', many: 'measures, by priority and number' },
  read: 'measure:read',
  write: 'measure:write',
  shape: measure,
  query: z.strictObject({
    chairmanship: id.optional(),
    priority: id.optional(),
    status: z.enum(healths, `must be one of ${healths.join(', ')}`).optional(),
    overdue: flag.optional(),
    asOf: isoDate.optional().meta({ description: 'The day at whose end the figures are taken; today unless told.' }),
    ...paging,
  }),
  create,
  update: partialOf({ priorityId: id, ...fields }),
});
