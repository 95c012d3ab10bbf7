/** Keeps the text that search reads, in the same write as the entity. */
import type { Tx } from './ledger.ts';
import { indexed } from './search-words.ts';
import { sql } from './sql.ts';

export interface SearchText {
  title: string;
  content: string;
}

interface SearchEntry extends SearchText {
  entity: string;
  entityId: string;
  chairmanshipId: string | null;
}

export async function writeSearchEntry(tx: Tx, entry: SearchEntry): Promise<void> {
  const [known] = await tx.query<{ title: string; content: string }>(
    sql`SELECT "title", "content" FROM "search_entry" WHERE "entityId" = ${entry.entityId}`,
  );
  if (known?.title === entry.title && known.content === entry.content) return;
  const { entityId, entity, chairmanshipId, title, content } = entry;
  const [titleWords, contentWords] = [indexed(title), indexed(content)];
  if (known === undefined) {
    await tx.query(sql`INSERT INTO "search_entry" ("id", "entityId", "entity", "chairmanshipId", "title", "content", "titleWords", "contentWords")
      SELECT coalesce(max("id"), 0) + 1, ${entityId}, ${entity}, ${chairmanshipId}, ${title}, ${content}, ${titleWords}, ${contentWords} FROM "search_entry"`);
  } else {
    await tx.query(sql`UPDATE "search_entry" SET "title" = ${title}, "content" = ${content}, "titleWords" = ${titleWords}, "contentWords" = ${contentWords}
      WHERE "entityId" = ${entityId}`);
  }
}

export async function removeSearchEntry(tx: Tx, entityId: string): Promise<void> {
  await tx.query(sql`DELETE FROM "search_entry" WHERE "entityId" = ${entityId}`);
}
