/** `chairboard migrate` */
import { Command } from 'commander';
import { say, withDatabase } from './opened.ts';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database named by DATABASE_URL (or in DATA_DIR) up to this version')
    .exitOverride()
    .action(() => withDatabase(({ database }) => Promise.resolve(say(`The ${database.engine} database is up to date.`))));
}
