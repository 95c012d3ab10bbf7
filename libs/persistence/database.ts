/** The database as the rest of the floor sees it: one writer, its readers, and which engine it is. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite3 from 'sqlite3';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { dialectOf, type Dialect, type Engine } from './dialect.ts';
import { migrations } from './migrations/all.ts';
import { numbered, type Sql } from './sql.ts';
import { StatementLog } from './statement-log.ts';
import { tables } from './tables/all.ts';

/** The one connection (SQLite) or pool (PostgreSQL) that writes. */
export type Writer = DataSource;

/** Anything that answers a question: the readers, or an open transaction. */
export interface Queryable {
  readonly dialect: Dialect;
  query<T>(statement: Sql): Promise<T[]>;
}

export interface DatabaseSettings {
  engine: Engine;
  /** File of a SQLite database, or address of a PostgreSQL one. */
  address: string;
  /** Addresses of read-only copies of a PostgreSQL database. */
  replicas?: string[];
}

/** `sqlite:/path/file.db` or `postgres://…`, as in DATABASE_URL. */
export function databaseSettings(url: string, replicas: string[] = []): DatabaseSettings {
  if (url.startsWith('sqlite:')) return { engine: 'sqlite', address: url.slice('sqlite:'.length) };
  return { engine: 'postgres', address: url, replicas };
}

const busyTimeout = 10_000;

export const currentRevision: Sql = { text: 'SELECT "data", "access" FROM "revision" WHERE "id" = 1', params: [] };

/** What TypeORM needs for the one connection (SQLite) or pool (PostgreSQL) that writes. */
export function writerOptions(settings: DatabaseSettings, log = new StatementLog()): DataSourceOptions {
  const common: Pick<DataSourceOptions, 'entities' | 'migrations' | 'logging' | 'logger'> = {
    entities: tables,
    migrations,
    logging: ['query'],
    logger: log,
  };
  if (settings.engine === 'postgres') {
    return {
      ...common,
      type: 'postgres',
      url: settings.address,
      extra: { max: 10, connectionTimeoutMillis: 5_000 },
      applicationName: 'chairboard',
    };
  }
  return { ...common, type: 'sqlite', database: settings.address, driver: sqlite3, enableWAL: true, busyTimeout };
}

function readerOptions(settings: DatabaseSettings, log: StatementLog): DataSourceOptions[] {
  if (settings.engine === 'postgres') {
    return (settings.replicas ?? []).map((url): DataSourceOptions => ({
      type: 'postgres',
      url,
      logging: ['query'],
      logger: log,
      extra: { max: 10 },
      applicationName: 'chairboard-reader',
    }));
  }
  const reader: DataSourceOptions = {
    type: 'sqlite',
    database: settings.address,
    driver: sqlite3,
    flags: sqlite3.OPEN_READONLY,
    busyTimeout,
    logging: ['query'],
    logger: log,
  };
  return [reader, reader];
}

/** Opens the writing side; WAL survives a crash of the machine only with `synchronous=FULL`. */
export async function openWriter(options: DataSourceOptions): Promise<DataSource> {
  if (options.type === 'sqlite') mkdirSync(dirname(options.database), { recursive: true });
  const writer = new DataSource(options);
  await writer.initialize();
  if (options.type === 'sqlite') await writer.query('PRAGMA synchronous = FULL');
  return writer;
}

export class Database {
  readonly dialect: Dialect;
  readonly writer: DataSource;
  readonly statements: StatementLog;
  private readonly readers: DataSource[];
  private readonly replicated: boolean;
  private next = 0;
  /** The latest state that this process knows of; a replica that has not come as far is not asked. */
  private seen = { data: 0, access: 0 };

  private constructor(engine: Engine, writer: DataSource, readers: DataSource[], statements: StatementLog) {
    this.dialect = dialectOf(engine);
    this.writer = writer;
    this.readers = readers;
    this.replicated = engine === 'postgres' && readers.length > 0;
    this.statements = statements;
  }

  /** Opens writer and readers and brings the schema up to date. */
  static async open(settings: DatabaseSettings): Promise<Database> {
    const log = new StatementLog();
    const writer = await openWriter(writerOptions(settings, log));
    return Database.around(settings, writer, log);
  }

  /** The readers beside a writer that is open already; migrates first, because a reader must find the tables. */
  static async around(settings: DatabaseSettings, writer: DataSource, log: StatementLog): Promise<Database> {
    await migrate(writer, settings.engine);
    const readers: DataSource[] = [];
    for (const options of readerOptions(settings, log)) {
      const reader = new DataSource(options);
      await reader.initialize();
      readers.push(reader);
    }
    return new Database(settings.engine, writer, readers, log);
  }

  get engine(): Engine {
    return this.dialect.engine;
  }

  /** Asks one of the readers. On PostgreSQL without replicas that is the pool itself. */
  async query<T>(statement: Sql): Promise<T[]> {
    const reader = this.readers[this.next++ % Math.max(1, this.readers.length)] ?? this.writer;
    const behind = this.replicated && !(await this.hasCaughtUp(reader));
    return run<T>(behind ? this.writer : reader, this.dialect, statement);
  }

  /** Tells of a state that was read or written: answers from before it are no longer good. */
  sawRevision({ data, access }: { data: number; access: number }): void {
    this.seen = { data: Math.max(this.seen.data, data), access: Math.max(this.seen.access, access) };
  }

  /** A replica that cannot be asked is as good as one that lags. */
  private async hasCaughtUp(replica: DataSource): Promise<boolean> {
    const rows = await run<{ data: number; access: number }>(replica, this.dialect, currentRevision).catch(() => []);
    const [state] = rows;
    return state !== undefined && state.data >= this.seen.data && state.access >= this.seen.access;
  }

  /** Asks the writing side, outside any transaction: what was acknowledged is there, replicas or not. */
  async queryPrimary<T>(statement: Sql): Promise<T[]> {
    if (this.engine === 'sqlite') return this.query<T>(statement);
    return run<T>(this.writer, this.dialect, statement);
  }

  async close(): Promise<void> {
    for (const source of [...this.readers, this.writer]) if (source.isInitialized) await source.destroy();
  }
}

/** Runs one statement on a data source or an open transaction. */
export async function run<T>(on: DataSource | QueryRunner, dialect: Dialect, statement: Sql): Promise<T[]> {
  const text = dialect.engine === 'postgres' ? numbered(statement.text) : statement.text;
  const answer: unknown = await on.query(text, statement.params);
  return Array.isArray(answer) ? (answer as T[]) : [];
}

const migrationLock = 7_402_411;

/** Runs what is missing of the migrations; two instances that start at once take turns. */
export async function migrate(writer: DataSource, engine: Engine): Promise<void> {
  if (engine === 'sqlite') return migrateFile(writer);
  const holder = writer.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await writer.runMigrations();
  } finally {
    await holder.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    await holder.release();
  }
}

/** One transaction around all of them, which locks the file: another process waits, and then finds nothing to do. */
async function migrateFile(writer: Writer): Promise<void> {
  await writer.query('BEGIN IMMEDIATE');
  try {
    await writer.runMigrations({ transaction: 'none' });
    await writer.query('COMMIT');
  } catch (error) {
    await writer.query('ROLLBACK');
    throw error;
  }
}
