/** Priorities as rows. */
import type { Priority } from '#contract/priority';
import { entityColumns, id, integer, json, number, text, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type PriorityRow = Priority & EntityRow;

export const PriorityTable = table<PriorityRow>({
  name: 'priority',
  columns: {
    ...entityColumns,
    chairmanshipId: id,
    number: integer,
    title: varchar(300),
    summary: text,
    colour: varchar(7),
    weight: number,
    ownerIds: json,
    translations: json,
  },
  references: { chairmanshipId: { table: 'chairmanship' } },
  indexes: [['chairmanshipId', 'number']],
});
