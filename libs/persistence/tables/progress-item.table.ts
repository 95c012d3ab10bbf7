/** Progress items as rows. */
import type { ProgressItem } from '#contract/progress-item';
import { boolean, date, entityColumns, id, instant, json, nullable, number, text, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type ProgressItemRow = ProgressItem & EntityRow;

export const ProgressItemTable = table<ProgressItemRow>({
  name: 'progress_item',
  columns: {
    ...entityColumns,
    chairmanshipId: id,
    priorityId: id,
    measureId: nullable(id),
    eventId: nullable(id),
    occurredOn: date,
    kind: varchar(20),
    summary: varchar(500),
    detail: text,
    percent: nullable(number),
    value: nullable(number),
    evidence: json,
    state: varchar(20),
    returnNote: nullable(text),
    authorId: nullable(id),
    approvedAt: nullable(instant),
    approvedBy: nullable(id),
    illustrative: boolean,
  },
  references: {
    chairmanshipId: { table: 'chairmanship' },
    priorityId: { table: 'priority' },
    measureId: { table: 'measure' },
    eventId: { table: 'event' },
    authorId: { table: 'user' },
    approvedBy: { table: 'user' },
  },
  indexes: [
    ['chairmanshipId', 'occurredOn', 'createdAt', 'id'],
    ['priorityId', 'occurredOn'],
    ['measureId', 'occurredOn'],
    ['eventId'],
    ['authorId'],
  ],
});
