/** Counts every statement that reaches the database, so that a test can say how many an answer costs. */
import type { Logger } from 'typeorm';

export class StatementLog implements Logger {
  count = 0;
  /** The statements themselves, while somebody listens. */
  heard: string[] | null = null;

  logQuery(query: string): void {
    this.count += 1;
    this.heard?.push(query);
  }

  logQueryError(): void {
    // The caller gets the error; logging it here would say it twice.
  }

  logQuerySlow(): void {
    // Nothing is asked of slow statements yet.
  }

  logSchemaBuild(): void {
    // The schema is made by migrations alone.
  }

  logMigration(): void {
    // Told by the command that migrates.
  }

  log(): void {
    // TypeORM's own messages say nothing that the answers do not.
  }
}
