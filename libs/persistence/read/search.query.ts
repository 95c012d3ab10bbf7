/** Search by words, and the lists' `q`: SQLite's FTS5 and PostgreSQL's text search behind one question. */
import { searchable, type SearchHit } from '#contract/search';
import type { Queryable } from '../database.ts';
import { oneOf, raw, sql, type Sql } from '../sql.ts';
import type { MadeAnswer } from './list.query.ts';

/** Marks that no text can hold, because input refuses control characters. */
const opening = '\u0001';
const closing = '\u0002';

/** The words of a question: letters and digits, everything else parts them. */
function wordsOf(question: string): string[] {
  return (
    question
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.slice(0, 20) ?? []
  );
}

/** Each word may be the beginning of one in the text; all must be there. */
function matchExpression(on: Queryable, words: string[]): string {
  return on.dialect.engine === 'sqlite' ? words.map((word) => `"${word}"*`).join(' AND ') : words.map((word) => `${word}:*`).join(' & ');
}

const vector = `to_tsvector('simple', s."title" || ' ' || s."content")`;

/** A condition on the row `t`: its texts hold all words of the question. */
export function textMatches(on: Queryable, question: string): Sql {
  const words = wordsOf(question);
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
  passage: string;
}

function withMarks(marked: string): Pick<SearchHit, 'passage' | 'marks'> {
  let passage = '';
  const marks: [number, number][] = [];
  for (const part of marked.split(opening).entries()) {
    const [index, text] = part;
    const [inside, ...rest] = text.split(closing);
    if (index > 0 && rest.length > 0) marks.push([passage.length, passage.length + (inside ?? '').length]);
    passage += (inside ?? '') + rest.join('');
  }
  return { passage, marks };
}

function sqliteHits(match: string, where: Sql, limit: number): Sql {
  return sql`SELECT s."entity", s."entityId" AS "id", s."chairmanshipId", s."title", snippet("search_text", -1, ${opening}, ${closing}, '…', 24) AS "passage", bm25("search_text", 4.0, 1.0) AS "rank"
    FROM "search_text" JOIN "search_entry" s ON s."id" = "search_text".rowid WHERE "search_text" MATCH ${match} AND ${where} ORDER BY "rank", s."entityId" LIMIT ${limit}`;
}

function postgresHits(match: string, where: Sql, limit: number): Sql {
  const options = `StartSel=${opening}, StopSel=${closing}, MaxWords=24, MinWords=12, ShortWord=0`;
  return sql`SELECT s."entity", s."entityId" AS "id", s."chairmanshipId", s."title",
    ts_headline('simple', CASE WHEN to_tsvector('simple', s."content") @@ q THEN s."content" ELSE s."title" END, q, ${options}) AS "passage",
    -ts_rank(setweight(to_tsvector('simple', s."title"), 'A') || setweight(to_tsvector('simple', s."content"), 'C'), q) AS "rank"
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
  const words = wordsOf(question.q);
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
      : [{ entity: row.entity, id: row.id, chairmanshipId: row.chairmanshipId, title: row.title, ...withMarks(row.passage) }],
  );
  return { revision: Number(rows[0]?.revision), json: JSON.stringify({ items, nextCursor: null }) };
}
