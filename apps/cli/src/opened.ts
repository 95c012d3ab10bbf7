/** Opens the database for one command and closes it afterwards, whatever happens. */
import { readConfig } from '#api/config';
import { Database } from '#persistence/database';
import { Ledger } from '#persistence/ledger';
import { systemClock } from '#persistence/system-clock';

export async function withDatabase<T>(work: (opened: { database: Database; ledger: Ledger }) => Promise<T>): Promise<T> {
  const database = await Database.open(readConfig().database);
  try {
    return await work({ database, ledger: new Ledger(database, systemClock) });
  } finally {
    await database.close();
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
