/** One write of a process at a time: SQLite has one writing connection, and two transactions on it would share a rollback. */

export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the work after all work handed in before it, whatever became of that. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work, work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Settles when all that was handed in has ended. */
  async idle(): Promise<void> {
    await this.last;
  }
}
