/** Whether the schema is the one that this version knows. */
import type { Database } from '../database.ts';
import { migrations } from '../migrations/all.ts';
import { sql } from '../sql.ts';

/** Names of migrations that have not run; rejects while the database is out of reach. */
export async function missingMigrations(database: Database): Promise<string[]> {
  const rows = await database.queryPrimary<{ name: string }>(sql`SELECT "name" FROM "migrations"`);
  const ran = new Set(rows.map((row) => row.name));
  return migrations.map((Migration) => new Migration().name).filter((name) => !ran.has(name));
}
