/** Migration 1: the first schema, and the text index that each engine has in its own way. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contentStatements } from './0001-content.ts';
import { peopleStatements } from './0001-people.ts';

const sqliteSearch = [
  `CREATE VIRTUAL TABLE "search_text" USING fts5(title, content, content='search_entry', content_rowid='id', tokenize='unicode61')`,
  `CREATE TRIGGER "search_entry_inserted" AFTER INSERT ON "search_entry" BEGIN
    INSERT INTO "search_text" (rowid, title, content) VALUES (new."id", new."title", new."content");
  END`,
  `CREATE TRIGGER "search_entry_deleted" AFTER DELETE ON "search_entry" BEGIN
    INSERT INTO "search_text" ("search_text", rowid, title, content) VALUES ('delete', old."id", old."title", old."content");
  END`,
  `CREATE TRIGGER "search_entry_updated" AFTER UPDATE ON "search_entry" BEGIN
    INSERT INTO "search_text" ("search_text", rowid, title, content) VALUES ('delete', old."id", old."title", old."content");
    INSERT INTO "search_text" (rowid, title, content) VALUES (new."id", new."title", new."content");
  END`,
];

const postgresSearch = [
  `CREATE INDEX "search_entry_text" ON "search_entry" USING gin (to_tsvector('simple', "title" || ' ' || "content"))`,
];

export class InitialSchema implements MigrationInterface {
  readonly name = 'InitialSchema1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    const own = runner.connection.options.type === 'postgres' ? postgresSearch : sqliteSearch;
    for (const statement of [...peopleStatements, ...contentStatements, ...own]) await runner.query(statement);
    await runner.query(`INSERT INTO "revision" ("id", "data", "access") VALUES (1, 1, 1)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The first schema has nothing before it: restore a backup instead.'));
  }
}
