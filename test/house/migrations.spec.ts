/** Holds the migrations to the tables: on both engines they make the very schema that the tables describe. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EntitySchema } from 'typeorm';
import { databaseSettings, migrate, openWriter, writerOptions, type Writer } from '#persistence/database';
import type { Engine } from '#persistence/dialect';
import { migrations } from '#persistence/migrations/all';
import { tables } from '#persistence/tables/all';
import { makeDatabase, type TestDatabase } from '../support/test-database.ts';
import { root } from './source-files.ts';

/** What TypeORM would do to the schema so that it became that of the tables. */
async function missing(writer: Writer): Promise<string[]> {
  const { upQueries } = await writer.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

describe.each<Engine>(['sqlite', 'postgres'])('on %s', (engine) => {
  let made: TestDatabase;
  let writer: Writer;

  beforeAll(async () => {
    made = await makeDatabase(engine);
    writer = await openWriter(writerOptions(databaseSettings(made.url)));
    await migrate(writer, engine);
  });

  afterAll(async () => {
    await writer.destroy();
    await made.remove();
  });

  test('migrations make the tables, column by column, with their keys and indexes', async () => {
    expect(await missing(writer)).toEqual([]);
  });

  test('a second run of the migrations finds nothing to do', async () => {
    expect(await writer.runMigrations()).toEqual([]);
  });

  test('a schema that lacks something would be seen', async () => {
    await writer.query('DROP INDEX "index_person_name"');
    await writer.query('ALTER TABLE "person" DROP COLUMN "position"');
    const statements = await missing(writer);
    expect(statements.some((statement) => statement.includes('index_person_name'))).toBe(true);
    expect(statements.some((statement) => statement.includes('"position"'))).toBe(true);
  });
});

test('every table that is declared is one that the database is opened with', async () => {
  const folder = join(root, 'libs/persistence/tables');
  const files = readdirSync(folder).filter((name) => name.endsWith('.table.ts'));
  const modules = await Promise.all(files.map((name) => import(join(folder, name)) as Promise<Record<string, unknown>>));
  const declared = modules.flatMap((module) => Object.values(module)).filter((value) => value instanceof EntitySchema);
  const names = (schemas: EntitySchema[]): string[] => schemas.map(({ options }) => options.name).sort();
  expect(names(tables)).toEqual(names(declared));
});

test('migrations run in the order of their names, each once', () => {
  const stamps = migrations.map((Migration) => Number(/\d{13}$/.exec(new Migration().name)?.[0]));
  expect(stamps).toEqual([...new Set(stamps)].sort((a, b) => a - b));
  expect(stamps.every(Number.isSafeInteger)).toBe(true);
});

test('every numbered file of migrations is one of those that run, or a part of one', () => {
  const files = readdirSync(join(root, 'libs/persistence/migrations')).filter((name) => name !== 'all.ts');
  const numbers = new Set(files.map((name) => /^(\d{4})-[a-z-]+\.ts$/.exec(name)?.[1]));
  expect([...numbers].sort()).toEqual(migrations.map((_, index) => String(index + 1).padStart(4, '0')));
});
