/** Tells the current revision: one statement for all requests that wait at the same time. */
import type { Database } from '#persistence/database';
import { readRevision, type Revision } from '#persistence/read/revision.query';

export class RevisionClock {
  private readonly database: Database;
  private running: Promise<Revision> | null = null;
  private waiting: Promise<Revision> | null = null;
  private last: Revision | null = null;

  constructor(database: Database) {
    this.database = database;
  }

  /** Never older than the call: a request that comes while a question is under way waits for the next one. */
  current(): Promise<Revision> {
    if (this.running === null) return this.ask();
    this.waiting ??= this.running.then(
      () => this.askNext(),
      () => this.askNext(),
    );
    return this.waiting;
  }

  private askNext(): Promise<Revision> {
    this.waiting = null;
    return this.ask();
  }

  private ask(): Promise<Revision> {
    const asked = readRevision(this.database, this.last)
      .then((revision) => (this.last = revision))
      .finally(() => {
        if (this.running === asked) this.running = null;
      });
    this.running = asked;
    return asked;
  }
}
