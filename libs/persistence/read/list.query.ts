/** Lists as finished JSON: the database makes each item's text, this puts them together and keeps the place for the next page. */
import { Problem } from '#contract/problem';
import { text } from '#contract/scalars';
import type { Queryable } from '../database.ts';
import { jsonOf, sourceOf, type Projection } from '../projection.ts';
import { joinSql, raw, sql, whereAll, type Sql } from '../sql.ts';

export interface OrderTerm {
  /** An expression over the row `t`, never null. */
  by: string;
  direction: 'asc' | 'desc';
  /** How PostgreSQL must read a cursor's value. */
  type: 'text' | 'number';
}

export interface ListQuestion {
  projection: Projection;
  where: Sql[];
  /** The last term must make the order total. */
  order: OrderTerm[];
  limit: number;
  cursor?: string | undefined;
  /** A value of the same state that the caller wants to know beside the list. */
  beside?: Sql;
}

/** Bytes to be, and the revision they were made from. */
export interface MadeAnswer {
  revision: number;
  json: string;
}

type Row = { revision: number; beside: string | null; json: string | null } & Record<string, unknown>;

function encodeCursor(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What PostgreSQL takes for an integer column: it would fail on anything else. */
function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

/** A text that can stand in a column, as ours do. */
function isStorable(value: unknown): boolean {
  return text(2048).safeParse(value).success;
}

/** @throws Problem `invalid_input` naming `cursor` */
function decodeCursor(cursor: string, order: OrderTerm[]): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits =
      Array.isArray(values) &&
      values.length === order.length &&
      values.every((value, index) => (order[index]?.type === 'number' ? isInteger(value) : isStorable(value)));
    if (fits) return values as (string | number)[];
  } catch {
    // Told below: whatever is wrong with it, it is not one of ours.
  }
  throw new Problem('invalid_input', {
    errors: [{ path: 'cursor', message: 'must be the nextCursor of an earlier answer to the same question' }],
  });
}

/** Rows strictly after the cursor: `a > x OR (a = x AND b > y) …`, each term in its own direction. */
function after(cursor: string, order: OrderTerm[]): Sql {
  const values = decodeCursor(cursor, order);
  const alternatives = order.map((term, index) => {
    const same = order.slice(0, index).map((earlier, position) => sql`${raw(earlier.by)} = ${values[position]}`);
    const beyond = sql`${raw(term.by)} ${raw(term.direction === 'asc' ? '>' : '<')} ${values[index]}`;
    return sql`(${joinSql([...same, beyond], ' AND ')})`;
  });
  return joinSql(alternatives, ' OR ');
}

function orderBy(order: OrderTerm[]): string {
  return order.map((term) => `${term.by} ${term.direction.toUpperCase()}`).join(', ');
}

/** One statement, so that items and revision are of one state. */
export async function readList(on: Queryable, question: ListQuestion): Promise<MadeAnswer & { more: boolean; beside: string | null }> {
  const { projection, order, limit } = question;
  const where = question.cursor === undefined ? question.where : [...question.where, after(question.cursor, order)];
  const keys = order.map((term, index) => `${term.by} AS "k${index}"`).join(', ');
  const outer = order.map((term, index) => `p."k${index}" ${term.direction.toUpperCase()}`).join(', ');
  const json = on.dialect.asText(jsonOf(projection, on.dialect));
  const page = sql`SELECT ${raw(json)} AS "json", ${raw(keys)} FROM ${raw(sourceOf(projection))} ${whereAll(where)} ORDER BY ${raw(orderBy(order))} LIMIT ${limit + 1}`;
  const rows = await on.query<Row>(
    sql`SELECT r."data" AS "revision", ${question.beside ?? raw('NULL')} AS "beside", p.* FROM "revision" r LEFT JOIN (${page}) p ON 1 = 1 ORDER BY ${raw(outer)}`,
  );
  const items = rows.filter((row) => row.json !== null);
  const shown = items.slice(0, limit);
  const last = shown[shown.length - 1];
  const more = items.length > limit && last !== undefined;
  const nextCursor = more ? encodeCursor(order.map((_, index) => last[`k${index}`])) : null;
  return {
    revision: Number(rows[0]?.revision),
    json: `{"items":[${shown.map((row) => row.json).join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`,
    more,
    beside: rows[0]?.beside ?? null,
  };
}
