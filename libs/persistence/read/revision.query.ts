/** The two counters that say whether anything changed since. */
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

export interface Revision {
  data: number;
  access: number;
}

/** Asked of the primary: what was acknowledged is never missed. One statement. */
export async function readRevision(database: Database): Promise<Revision> {
  const [row] = await database.queryPrimary<Revision>(sql`SELECT "data", "access" FROM "revision" WHERE "id" = 1`);
  if (row === undefined) throw new Error('The database has no revision row: it is not one of ours.');
  return { data: Number(row.data), access: Number(row.access) };
}
