/** Measures as rows: the plan; what is derived is never stored. */
import type { MeasurePlan } from '#contract/measure';
import { boolean, date, entityColumns, id, integer, json, nullable, number, text, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type MeasureRow = MeasurePlan & EntityRow;

export const MeasureTable = table<MeasureRow>({
  name: 'measure',
  columns: {
    ...entityColumns,
    chairmanshipId: id,
    priorityId: id,
    number: integer,
    text,
    startsOn: date,
    dueOn: date,
    weight: number,
    indicator: nullable(json),
    milestones: json,
    responsibleBodyId: nullable(id),
    dropped: boolean,
    translations: json,
    illustrative: boolean,
  },
  references: { chairmanshipId: { table: 'chairmanship' }, priorityId: { table: 'priority' }, responsibleBodyId: { table: 'body' } },
  indexes: [['chairmanshipId'], ['priorityId', 'number'], ['responsibleBodyId']],
});
