/** An empty database of its own on the engine that this run is about: SQLite, or PostgreSQL in the `postgres` project. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Engine } from '#persistence/dialect';
import { postgresUrlVariable } from './postgres-server.ts';

export interface TestDatabase {
  engine: Engine;
  /** As in DATABASE_URL. */
  url: string;
  /** As in DATA_DIR. */
  folder: string;
  /** Removes the files; PostgreSQL's databases go with their server. */
  remove: () => Promise<void>;
}

export const engine: Engine = process.env['CHAIRBOARD_TEST_ENGINE'] === 'postgres' ? 'postgres' : 'sqlite';

/** Asks the shared PostgreSQL as its superuser, outside of every test's database. */
export async function askPostgres(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function makeDatabase(on: Engine = engine): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'chairboard-api-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  if (on === 'sqlite') return { engine: on, url: `sqlite:${join(folder, 'chairboard.sqlite')}`, folder, remove };
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await askPostgres(`CREATE DATABASE "${name}"`);
  return { engine: on, url: serverUrl().replace(/\/postgres$/, `/${name}`), folder, remove };
}

function serverUrl(): string {
  const url = process.env[postgresUrlVariable];
  if (url === undefined) throw new Error('There is no PostgreSQL: run the jest project `postgres` or `house`.');
  return url;
}
