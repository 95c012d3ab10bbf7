/** A progress item: something that happened for a priority, with its evidence and its way to approval. */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import { id, instant, isoDate, line, percent, quantity, text, webAddress } from './scalars.ts';

export const progressKinds = ['activity', 'milestone', 'decision', 'document', 'obstacle'] as const;
export const progressStates = ['draft', 'submitted', 'returned', 'approved'] as const;
export type ProgressKind = (typeof progressKinds)[number];
export type ProgressState = (typeof progressStates)[number];

/** A link or an uploaded file, never both. */
export const evidence = z
  .union([z.strictObject({ title: line(300), url: webAddress }), z.strictObject({ title: line(300), fileId: id })], {
    error: 'must be { title, url } with a web address or { title, fileId }',
  })
  .meta({ example: { title: 'News of the meeting', url: 'https://example.org/news/1' } });
export type Evidence = z.output<typeof evidence>;

const kind = z.enum(progressKinds, `must be one of ${progressKinds.join(', ')}`);
const state = z.enum(progressStates, `must be one of ${progressStates.join(', ')}`);

const fields = {
  priorityId: id,
  measureId: id.nullable(),
  eventId: id.nullable(),
  occurredOn: isoDate,
  kind,
  summary: line(500).meta({ example: 'The draft was agreed by the experts' }),
  detail: text(20_000),
  percent: percent.nullable().meta({ description: 'The percent that the measure stands at after it.' }),
  value: quantity.nullable().meta({ description: "The indicator's value after it, in the indicator's unit." }),
  evidence: z.array(evidence).max(50, 'must hold at most 50 pieces of evidence'),
  state,
  returnNote: text(4000).nullable(),
};

export const progressItem = z.strictObject({
  ...entity,
  chairmanshipId: id,
  ...fields,
  authorId: id.nullable(),
  approvedAt: instant.nullable(),
  approvedBy: id.nullable(),
  illustrative: z.boolean(),
});
export type ProgressItem = z.output<typeof progressItem>;

const create = z.strictObject({
  ...fields,
  priorityId: fields.priorityId.optional().meta({ description: "The measure's priority unless told; one of the two is needed." }),
  measureId: fields.measureId.default(null),
  eventId: fields.eventId.default(null),
  occurredOn: fields.occurredOn.optional().meta({ description: "Today in the chairmanship's zone unless told." }),
  kind: kind.default('activity'),
  detail: fields.detail.default(''),
  percent: fields.percent.default(null),
  value: fields.value.default(null),
  evidence: fields.evidence.default([]),
  state: state.optional().meta({ description: "`submitted` unless told; a manager's own is approved at once." }),
  returnNote: fields.returnNote.default(null),
});
export type ProgressItemInput = z.output<typeof create>;

export const progressItemRoutes = crudRoutes({
  noun: 'progress-item',
  path: 'progress-items',
  words: { one: 'a progress item', many: 'progress items, latest first' },
  read: 'progress-item:read',
  write: 'progress-item:write',
  shape: progressItem,
  query: z.strictObject({
    chairmanship: id.optional(),
    priority: id.optional(),
    measure: id.optional(),
    event: id.optional(),
    kind: kind.optional(),
    from: isoDate.optional().meta({ description: 'The first day of `occurredOn`.' }),
    to: isoDate.optional().meta({ description: 'The day after the last: half open.' }),
    author: id.optional(),
    state: state.optional(),
    ...paging,
  }),
  create,
  update: partialOf(fields),
});
