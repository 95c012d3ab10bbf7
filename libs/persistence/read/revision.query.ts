/** The two counters that say whether anything changed since. */
import { currentRevision, type Database } from '../database.ts';

export interface Revision {
  data: number;
  access: number;
}

/** Asked of the primary: what was acknowledged is never missed. One statement. */
export async function readRevision(database: Database): Promise<Revision> {
  const [row] = await database.queryPrimary<Revision>(currentRevision);
  if (row === undefined) throw new Error('The database has no revision row: it is not one of ours.');
  database.sawRevision(row);
  return row;
}
