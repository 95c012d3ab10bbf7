/** People who take part, as rows. */
import type { Person } from '#contract/person';
import { entityColumns, id, json, nullable, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type PersonRow = Person & EntityRow;

export const PersonTable = table<PersonRow>({
  name: 'person',
  columns: {
    ...entityColumns,
    name: varchar(200),
    position: nullable(varchar(300)),
    organisationId: nullable(id),
    email: nullable(varchar(254)),
    aliases: json,
  },
  references: { organisationId: { table: 'organisation' } },
  indexes: [['name'], ['organisationId']],
});
