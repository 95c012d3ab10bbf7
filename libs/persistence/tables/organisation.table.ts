/** Organisations as rows. */
import type { Organisation } from '#contract/organisation';
import { entityColumns, json, nullable, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type OrganisationRow = Organisation & EntityRow;

export const OrganisationTable = table<OrganisationRow>({
  name: 'organisation',
  columns: {
    ...entityColumns,
    name: varchar(300),
    acronym: nullable(varchar(40)),
    aliases: json,
    kind: varchar(20),
    country: nullable(varchar(2)),
    translations: json,
  },
  indexes: [['name']],
});
