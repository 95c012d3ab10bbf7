/** The one door for writes: it makes the transaction, the audit rows and the revision, and nobody else can. */
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Audited } from '#contract/audit';
import { currentRevision, run, type Database, type Queryable } from './database.ts';
import type { Dialect } from './dialect.ts';
import { OrderedIds } from './ordered-ids.ts';
import { raw, sql, type Sql } from './sql.ts';
import { AuditTable } from './tables/ledger.table.ts';
import { WriteQueue } from './write-queue.ts';

/** Who writes: a user, or the server and the command line under a name of their own. */
export interface Actor {
  id: string | null;
  name: string;
}

/** What happened to one entity within a write; `before` and `after` are its JSON as the contract shows it. */
export interface Change {
  entity: Audited;
  entityId: string;
  chairmanshipId?: string | null;
  before: string | null;
  after: string | null;
}

type Recorded = Change & { at: string };

/** `content` is what readers see; `access` is who may come in, which ends no reader's answer. */
export type Area = 'content' | 'access' | 'both';

const raised: Record<Area, string> = {
  content: `"data" = "data" + 1`,
  access: `"access" = "access" + 1`,
  both: `"data" = "data" + 1, "access" = "access" + 1`,
};

const made = Symbol('made by the ledger');

/** An open write. Stores demand one; only the ledger makes one. */
export class Tx implements Queryable {
  readonly actor: Actor;
  readonly action: string;
  readonly dialect: Dialect;
  readonly manager: EntityManager;
  readonly changes: Recorded[] = [];
  private instant: string;
  private readonly runner: QueryRunner;
  private readonly ids: OrderedIds;

  constructor(key: typeof made, runner: QueryRunner, dialect: Dialect, ids: OrderedIds, actor: Actor, action: string, at: string) {
    if (key !== made) throw new Error('Only the ledger opens a write.');
    this.runner = runner;
    this.ids = ids;
    this.manager = runner.manager;
    this.dialect = dialect;
    this.actor = actor;
    this.action = action;
    this.instant = at;
  }

  /** The instant of the write, RFC 3339 UTC. */
  get at(): string {
    return this.instant;
  }

  /** Moves on to another instant within one write: only for loading what was recorded elsewhere at known times. */
  moveTo(at: string): void {
    this.instant = at;
  }

  query<T>(statement: Sql): Promise<T[]> {
    return run<T>(this.runner, this.dialect, statement);
  }

  /** Enters a change into the audit. A write that records none leaves nothing behind. */
  record(change: Change): void {
    this.changes.push({ ...change, at: this.at });
  }

  /** A new UUID v7 of the instant of this write. */
  newId(): string {
    return this.ids.next(Date.parse(this.at));
  }
}

export interface Clock {
  now(): Date;
}

export class Ledger {
  private readonly database: Database;
  private readonly clock: Clock;
  private readonly queue = new WriteQueue();
  private readonly ids = new OrderedIds();

  constructor(database: Database, clock: Clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Runs the work in one transaction as this actor; audit rows and revision come with it, or nothing does. Writes take turns on both
   * engines: on SQLite they share a connection, on PostgreSQL they would wait for the revision's row, each with a connection that a reader lacks.
   */
  write<T>(actor: Actor, action: string, work: (tx: Tx) => Promise<T>, area: Area = 'content', at?: Date): Promise<T> {
    return this.queue.run(() => this.transaction(actor, action, work, area, at));
  }

  /** Notes when something was last used: no content, so no revision and no audit row. */
  async note(statement: Sql): Promise<void> {
    const once = async (): Promise<void> => {
      await run(this.database.writer, this.database.dialect, statement);
    };
    await (this.database.engine === 'sqlite' ? this.queue.run(once) : once());
  }

  /** Settles when no write is under way. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  private async transaction<T>(actor: Actor, action: string, work: (tx: Tx) => Promise<T>, area: Area, at?: Date): Promise<T> {
    const runner = this.database.writer.createQueryRunner();
    try {
      await runner.startTransaction();
      const revision = await this.raise(runner, area);
      const tx = new Tx(made, runner, this.database.dialect, this.ids, actor, action, (at ?? this.clock.now()).toISOString());
      const result = await work(tx);
      if (tx.changes.length === 0) {
        await runner.rollbackTransaction();
        return result;
      }
      await this.enter(tx, revision.data);
      await runner.commitTransaction();
      this.database.sawRevision(revision);
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Taking the revision first holds its row until the end: writes follow one another on both engines. */
  private async raise(runner: QueryRunner, area: Area): Promise<{ data: number; access: number }> {
    const { dialect } = this.database;
    await run(runner, dialect, sql`UPDATE "revision" SET ${raw(raised[area])} WHERE "id" = 1`);
    const [row] = await run<{ data: number; access: number }>(runner, dialect, currentRevision);
    if (row === undefined) throw new Error('The database has no revision row: it is not one of ours.');
    return row;
  }

  private async enter(tx: Tx, revision: number): Promise<void> {
    const rows = tx.changes.map((change, position) => ({
      id: tx.newId(),
      at: change.at,
      revision,
      position,
      actorId: tx.actor.id,
      actorName: tx.actor.name,
      action: tx.action,
      entity: change.entity,
      entityId: change.entityId,
      chairmanshipId: change.chairmanshipId ?? null,
      before: change.before,
      after: change.after,
    }));
    for (let from = 0; from < rows.length; from += 500) await tx.manager.insert(AuditTable, rows.slice(from, from + 500));
  }
}
