/** Chairmanships as rows. */
import type { Chairmanship } from '#contract/chairmanship';
import { boolean, date, entityColumns, json, nullable, text, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type ChairmanshipRow = Chairmanship & EntityRow;

export const ChairmanshipTable = table<ChairmanshipRow>({
  name: 'chairmanship',
  columns: {
    ...entityColumns,
    slug: varchar(60),
    title: varchar(300),
    organisation: varchar(200),
    chair: varchar(200),
    startsOn: date,
    endsOn: date,
    timeZone: varchar(64),
    translations: json,
    sample: boolean,
    notice: nullable(text),
  },
  indexes: [['slug']],
});
