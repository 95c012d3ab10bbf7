/** Bodies as rows. */
import type { Body } from '#contract/body';
import { entityColumns, id, json, nullable, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type BodyRow = Body & EntityRow;

export const BodyTable = table<BodyRow>({
  name: 'body',
  columns: {
    ...entityColumns,
    name: varchar(300),
    acronym: nullable(varchar(40)),
    aliases: json,
    organisationId: nullable(id),
    translations: json,
  },
  references: { organisationId: { table: 'organisation' } },
  indexes: [['name'], ['organisationId']],
});
