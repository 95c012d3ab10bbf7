/** `chairboard migrate`: brings the database up to this version. */
import { Command } from 'commander';
import { say, withDatabase } from './opened.ts';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database named by DATABASE_URL (or in DATA_DIR) up to this version')
    .action(async () => {
      const engine = await withDatabase(({ database }) => Promise.resolve(database.engine));
      say(`The ${engine} database is up to date.`);
    });
}
