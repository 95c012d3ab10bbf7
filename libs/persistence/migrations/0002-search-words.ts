/** Migration 2: search goes by words that we fold ourselves, the same on both engines. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexed } from '../search-words.ts';
import { numbered } from '../sql.ts';

const before = {
  sqlite: [
    'DROP TRIGGER "search_entry_inserted"',
    'DROP TRIGGER "search_entry_deleted"',
    'DROP TRIGGER "search_entry_updated"',
    'DROP TABLE "search_text"',
  ],
  postgres: ['DROP INDEX "search_entry_text"'],
};

const table = [
  `DROP INDEX "index_search_entry_chairmanshipId"`,
  `DROP INDEX "unique_search_entry_entityId"`,
  `DROP TABLE "search_entry"`,
  `CREATE TABLE "search_entry" (
    "id" integer PRIMARY KEY NOT NULL, "entityId" varchar(36) NOT NULL, "entity" varchar(30) NOT NULL, "chairmanshipId" varchar(36),
    "title" text NOT NULL, "content" text NOT NULL, "titleWords" text NOT NULL, "contentWords" text NOT NULL
  )`,
  `CREATE INDEX "index_search_entry_chairmanshipId" ON "search_entry" ("chairmanshipId")`,
  `CREATE UNIQUE INDEX "unique_search_entry_entityId" ON "search_entry" ("entityId")`,
];

const inserted = `INSERT INTO "search_text" (rowid, "titleWords", "contentWords") VALUES (new."id", new."titleWords", new."contentWords");`;
const deleted = `INSERT INTO "search_text" ("search_text", rowid, "titleWords", "contentWords") VALUES ('delete', old."id", old."titleWords", old."contentWords");`;

const after = {
  sqlite: [
    `CREATE VIRTUAL TABLE "search_text" USING fts5("titleWords", "contentWords", content='search_entry', content_rowid='id', tokenize='unicode61')`,
    `CREATE TRIGGER "search_entry_inserted" AFTER INSERT ON "search_entry" BEGIN ${inserted} END`,
    `CREATE TRIGGER "search_entry_deleted" AFTER DELETE ON "search_entry" BEGIN ${deleted} END`,
    `CREATE TRIGGER "search_entry_updated" AFTER UPDATE ON "search_entry" BEGIN ${deleted} ${inserted} END`,
  ],
  postgres: [`CREATE INDEX "search_entry_text" ON "search_entry" USING gin (to_tsvector('simple', "titleWords" || ' ' || "contentWords"))`],
};

interface Entry {
  id: number;
  entityId: string;
  entity: string;
  chairmanshipId: string | null;
  title: string;
  content: string;
}

export class SearchWords implements MigrationInterface {
  readonly name = 'SearchWords1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'postgres' ? 'postgres' : 'sqlite';
    const entries = (await runner.query(`SELECT * FROM "search_entry"`)) as Entry[];
    for (const statement of [...before[engine], ...table, ...after[engine]]) await runner.query(statement);
    const insert = `INSERT INTO "search_entry" ("id", "entityId", "entity", "chairmanshipId", "title", "content", "titleWords", "contentWords") VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
    for (const { id, entityId, entity, chairmanshipId, title, content } of entries) {
      const values = [id, entityId, entity, chairmanshipId, title, content, indexed(title), indexed(content)];
      await runner.query(engine === 'postgres' ? numbered(insert) : insert, values);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The texts that were searched before are gone: restore a backup instead.'));
  }
}
