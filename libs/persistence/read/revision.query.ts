/** The two counters that say whether anything changed since, and what every question about days must know. */
import type { Database } from '../database.ts';
import { raw, sql } from '../sql.ts';

export interface Revision {
  data: number;
  access: number;
  /** The zone of each chairmanship by its id: days in a question are days there. */
  zones: ReadonlyMap<string, string>;
}

interface Row {
  data: number;
  access: number;
  zones: string | null;
}

/** Asked of the primary: what was acknowledged is never missed. One statement; the zones are told only where something changed since `last`. */
export async function readRevision(database: Database, last: Revision | null): Promise<Revision> {
  const { dialect } = database;
  const pair = dialect.object([
    ['id', 'c."id"'],
    ['zone', 'c."timeZone"'],
  ]);
  const pairs = raw(dialect.asText(dialect.array(pair, '"chairmanship" c', 'c."id"')));
  const [row] = await database.queryPrimary<Row>(
    sql`SELECT "data", "access", CASE WHEN "data" = ${last?.data ?? 0} THEN NULL ELSE ${pairs} END AS "zones" FROM "revision" WHERE "id" = 1`,
  );
  if (row === undefined) throw new Error('The database has no revision row: it is not one of ours.');
  const { data, access } = row;
  return { data, access, zones: row.zones === null ? (last?.zones ?? new Map<string, string>()) : zonesIn(row.zones) };
}

function zonesIn(text: string): Map<string, string> {
  const pairs = JSON.parse(text) as { id: string; zone: string }[];
  return new Map(pairs.map(({ id, zone }) => [id, zone]));
}
