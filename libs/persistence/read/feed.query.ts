/** The events of a feed or of one event's file, with the words that a calendar file says instead of ids. */
import type { FeedScope } from '#contract/feed';
import type { Queryable } from '../database.ts';
import { jsonOf, pick, sourceOf } from '../projection.ts';
import { eventProjection } from '../projections.ts';
import { oneOf, raw, sql, type Sql } from '../sql.ts';

const fields = [
  'id',
  'uid',
  'sequence',
  'title',
  'description',
  'kind',
  'format',
  'status',
  'allDay',
  'start',
  'end',
  'startUtc',
  'endUtc',
  'timeZone',
  'location',
  'onlineUrl',
  'sourceUrl',
  'sessionNumber',
  'createdAt',
  'updatedAt',
] as const;

/** One event as the database says it. `EventText` is the text of its own fields, the rest stands beside. */
export interface FeedRow {
  event: string;
  bodyName: string | null;
  priorities: string;
}

export interface FeedRows {
  revision: number;
  rows: FeedRow[];
}

async function readRows(on: Queryable, where: Sql): Promise<FeedRows> {
  const { dialect } = on;
  const own = dialect.asText(jsonOf(pick(eventProjection, fields), dialect));
  const priority = dialect.object([
    ['number', 'pr."number"'],
    ['title', 'pr."title"'],
  ]);
  const priorities = dialect.asText(
    dialect.array(
      priority,
      `"event_priority" ep JOIN "priority" pr ON pr."id" = ep."priorityId" AND pr."deletedAt" IS NULL WHERE ep."eventId" = t."id"`,
      'pr."number"',
    ),
  );
  const page = sql`SELECT ${raw(own)} AS "event", bo."name" AS "bodyName", ${raw(priorities)} AS "priorities", t."startUtc" AS "k", t."id" AS "i"
    FROM ${raw(sourceOf(eventProjection))} WHERE t."deletedAt" IS NULL AND ${where}`;
  const rows = await on.query<(FeedRow | { event: null }) & { revision: number }>(
    sql`SELECT r."data" AS "revision", p.* FROM "revision" r LEFT JOIN (${page}) p ON 1 = 1 ORDER BY p."k", p."i"`,
  );
  return { revision: Number(rows[0]?.revision), rows: rows.filter((row) => row.event !== null) };
}

/** Every event in the scope; empty lists mean all. The same filters as the list's. */
export function readFeedRows(on: Queryable, scope: FeedScope): Promise<FeedRows> {
  const { chairmanship, priorities, bodies, kinds } = scope;
  const served = sql`EXISTS (SELECT 1 FROM "event_priority" f JOIN "priority" fp ON fp."id" = f."priorityId" AND fp."deletedAt" IS NULL
    WHERE f."eventId" = t."id" AND ${oneOf('f."priorityId"', priorities)})`;
  return readRows(
    on,
    sql`t."chairmanshipId" = ${chairmanship}
      AND ${priorities.length === 0 ? raw('1 = 1') : served}
      AND ${bodies.length === 0 ? raw('1 = 1') : oneOf('bo."id"', bodies)}
      AND ${kinds.length === 0 ? raw('1 = 1') : oneOf('t."kind"', kinds)}`,
  );
}

export function readEventRow(on: Queryable, id: string): Promise<FeedRows> {
  return readRows(on, sql`t."id" = ${id}`);
}
