/** How many rows every table holds, and the two revisions: what a refused request must leave as it was. */
import type { Database } from '#persistence/database';
import { raw } from '#persistence/sql';
import { tables } from '#persistence/tables/all';

export async function rowCounts(database: Database): Promise<Record<string, number>> {
  const names = tables.map((table) => table.options.name);
  const counted = names.map((name) => `SELECT '${name}' AS "name", count(*) AS "n" FROM "${name}"`);
  const revisions = ['data', 'access'].map((name) => `SELECT 'revision of ${name}' AS "name", "${name}" AS "n" FROM "revision"`);
  const rows = await database.queryPrimary<{ name: string; n: number | string }>(raw([...counted, ...revisions].join(' UNION ALL ')));
  return Object.fromEntries(rows.map(({ name, n }) => [name, Number(n)]));
}
