/** Search by words, and the lists' `q`: SQLite's FTS5 and PostgreSQL's text search behind one question. */
import { searchable, type SearchHit } from '#contract/search';
import type { Queryable } from '../database.ts';
import { wordsOf } from '../search-words.ts';
import { oneOf, raw, sql, type Sql } from '../sql.ts';
import type { MadeAnswer } from './list.query.ts';
import { passageOf } from './passage.ts';

/** Each word may be the beginning of one in the text; all must be there. */
function matchExpression(on: Queryable, words: string[]): string {
  return on.dialect.engine === 'sqlite' ? words.map((word) => `"${word}"*`).join(' AND ') : words.map((word) => `${word}:*`).join(' & ');
}

const vector = `to_tsvector('simple', s."titleWords" || ' ' || s."contentWords")`;
/** Nobody asks for more words at once. */
const mostWords = 20;

/** A condition on the row `t`: its texts hold all words of the question. */
export function textMatches(on: Queryable, question: string): Sql {
  const words = wordsOf(question).slice(0, mostWords);
  if (words.length === 0) return raw('1 = 0');
  const match = matchExpression(on, words);
  if (on.dialect.engine === 'sqlite') {
    return sql`t."id" IN (SELECT s."entityId" FROM "search_entry" s WHERE s."id" IN (SELECT rowid FROM "search_text" WHERE "search_text" MATCH ${match}))`;
  }
  return sql`t."id" IN (SELECT s."entityId" FROM "search_entry" s WHERE ${raw(vector)} @@ to_tsquery('simple', ${match}))`;
}

interface HitRow {
  revision: number;
  entity: SearchHit['entity'] | null;
  id: string;
  chairmanshipId: string | null;
  title: string;
  content: string;
}

/** As much of a text as a passage is looked for in. */
const content = 'substr(s."content", 1, 200000) AS "content"';

function sqliteHits(match: string, where: Sql, limit: number): Sql {
  return sql`SELECT s."entity", s."entityId" AS "id", s."chairmanshipId", s."title", ${raw(content)}, bm25("search_text", 4.0, 1.0) AS "rank"
    FROM "search_text" JOIN "search_entry" s ON s."id" = "search_text".rowid WHERE "search_text" MATCH ${match} AND ${where} ORDER BY "rank", s."entityId" LIMIT ${limit}`;
}

function postgresHits(match: string, where: Sql, limit: number): Sql {
  return sql`SELECT s."entity", s."entityId" AS "id", s."chairmanshipId", s."title", ${raw(content)},
    -ts_rank(setweight(to_tsvector('simple', s."titleWords"), 'A') || setweight(to_tsvector('simple', s."contentWords"), 'C'), q) AS "rank"
    FROM "search_entry" s, to_tsquery('simple', ${match}) q WHERE ${raw(vector)} @@ q AND ${where} ORDER BY "rank", s."entityId" LIMIT ${limit}`;
}

interface SearchQuestion {
  q: string;
  chairmanship?: string | undefined;
  limit: number;
  /** False: progress items that are drafts stay hidden. */
  drafts: boolean;
}

/** The best hits first, with the passage that matches. One statement. */
export async function search(on: Queryable, question: SearchQuestion): Promise<MadeAnswer> {
  const words = wordsOf(question.q).slice(0, mostWords);
  const found = oneOf('s."entity"', searchable);
  const inScope =
    question.chairmanship === undefined ? raw('1 = 1') : sql`(s."chairmanshipId" = ${question.chairmanship} OR s."chairmanshipId" IS NULL)`;
  const visible = question.drafts
    ? raw('1 = 1')
    : raw(`NOT EXISTS (SELECT 1 FROM "progress_item" d WHERE d."id" = s."entityId" AND d."state" = 'draft')`);
  const where = words.length === 0 ? raw('1 = 0') : sql`${found} AND ${inScope} AND ${visible}`;
  const match = words.length === 0 ? matchExpression(on, ['x']) : matchExpression(on, words);
  const hits = on.dialect.engine === 'sqlite' ? sqliteHits(match, where, question.limit) : postgresHits(match, where, question.limit);
  const rows = await on.query<HitRow>(
    sql`SELECT r."data" AS "revision", h.* FROM "revision" r LEFT JOIN (${hits}) h ON 1 = 1 ORDER BY h."rank", h."id"`,
  );
  const items = rows.flatMap((row) =>
    row.entity === null
      ? []
      : [
          {
            entity: row.entity,
            id: row.id,
            chairmanshipId: row.chairmanshipId,
            title: row.title,
            ...passageOf(row.title, row.content, words),
          },
        ],
  );
  return { revision: Number(rows[0]?.revision), json: JSON.stringify({ items, nextCursor: null }) };
}
