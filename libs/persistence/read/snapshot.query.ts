/** Everything the arithmetic needs of one chairmanship, in one statement and so of one state: as it stands, or as it was known at an instant. */
import type { Chairmanship } from '#contract/chairmanship';
import type { MeasurePlan } from '#contract/measure';
import type { Snapshot } from '#domain/dashboard';
import type { Queryable } from '../database.ts';
import { jsonOf, pick, sourceOf, type Projection } from '../projection.ts';
import { chairmanshipProjection, eventProjection, measureProjection, priorityProjection, progressItemProjection } from '../projections.ts';
import { raw, sql, type Sql } from '../sql.ts';

/** A snapshot with the whole chairmanship and whole measures, and the revision it was read at. */
export interface ReadSnapshot extends Snapshot {
  chairmanship: Chairmanship;
  measures: readonly MeasurePlan[];
  revision: number;
}

const itemFields = ['id', 'priorityId', 'measureId', 'eventId', 'occurredOn', 'createdAt', 'state', 'percent', 'value', 'evidence'];
const eventFields = [
  'id',
  'title',
  'kind',
  'status',
  'bodyId',
  'priorityIds',
  'allDay',
  'start',
  'end',
  'timeZone',
  'startUtc',
  'endUtc',
  'location',
];

const parts = {
  priorities: { projection: priorityProjection, entity: 'priority', only: raw('1 = 1'), order: 't."number", t."id"' },
  measures: { projection: measureProjection, entity: 'measure', only: raw('1 = 1'), order: 't."number", t."id"' },
  items: {
    projection: pick(progressItemProjection, itemFields),
    entity: 'progress-item',
    only: raw(`t."state" = 'approved'`),
    order: 't."occurredOn", t."createdAt", t."id"',
  },
  events: { projection: pick(eventProjection, eventFields), entity: 'event', only: raw('1 = 1'), order: 't."startUtc", t."id"' },
};
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

interface Row extends Record<Part, string> {
  revision: number;
  chairmanship: string | null;
}

/** The array of one part, with the condition spliced in between so that its parameters stay beside it. */
function arrayOf(on: Queryable, projection: Projection, where: Sql, order: string): Sql {
  const { dialect } = on;
  const [before = '', after = ''] = dialect
    .asText(dialect.array(jsonOf(projection, dialect), `${sourceOf(projection)} WHERE #where#`, order))
    .split('#where#');
  return sql`${raw(before)}${where}${raw(after)}`;
}

function read(rows: Row[]): ReadSnapshot | null {
  const [row] = rows;
  if (row?.chairmanship == null) return null;
  const lists = Object.fromEntries(names.map((name) => [name, JSON.parse(row[name]) as unknown])) as unknown as Pick<ReadSnapshot, Part>;
  return { chairmanship: JSON.parse(row.chairmanship) as Chairmanship, ...lists, revision: row.revision };
}

/** As it stands; null when there is no such chairmanship. */
export async function readSnapshot(on: Queryable, chairmanshipId: string): Promise<ReadSnapshot | null> {
  const of = sql`t."chairmanshipId" = ${chairmanshipId} AND t."deletedAt" IS NULL`;
  const [p, m, i, e] = names.map((name) => arrayOf(on, parts[name].projection, sql`${of} AND ${parts[name].only}`, parts[name].order));
  const { dialect } = on;
  const self = raw(dialect.asText(jsonOf(chairmanshipProjection, dialect)));
  const rows = await on.query<Row>(sql`SELECT r."data" AS "revision",
    (SELECT ${self} FROM ${raw(sourceOf(chairmanshipProjection))} WHERE t."id" = ${chairmanshipId} AND t."deletedAt" IS NULL) AS "chairmanship",
    ${p} AS "priorities", ${m} AS "measures", ${i} AS "items", ${e} AS "events" FROM "revision" r`);
  return read(rows);
}

/** An array over the last row of each entity that the audit had entered by then, of those that fit. */
function lastRows(on: Queryable, expression: string, condition: Sql, at: string): Sql {
  const { dialect } = on;
  const [before = '', after = ''] = dialect.asText(dialect.array(expression, '"audit" a WHERE #where#', 'a."entityId"')).split('#where#');
  return sql`${raw(before)}${condition} AND a."at" <= ${at}
    AND NOT EXISTS (SELECT 1 FROM "audit" b WHERE b."entityId" = a."entityId" AND b."at" <= ${at}
      AND (b."revision" > a."revision" OR (b."revision" = a."revision" AND b."position" > a."position")))${raw(after)}`;
}

/** The last state of each entity; what was deleted by then is left out. */
function known(on: Queryable, condition: Sql, at: string): Sql {
  return lastRows(on, on.dialect.json('a."after"'), sql`${condition} AND a."after" IS NOT NULL`, at);
}

interface Stored {
  id: string;
  number?: number;
  priorityIds?: string[];
}

/** Links to what had been deleted by then stay out, as they do in the live lists. */
function withoutLost(snapshot: ReadSnapshot, lostBodies: Set<string>): ReadSnapshot {
  const priorities = new Set(snapshot.priorities.map((priority) => priority.id));
  const byNumber = (a: Stored, b: Stored): number => (a.number ?? 0) - (b.number ?? 0);
  return {
    ...snapshot,
    priorities: snapshot.priorities.toSorted(byNumber),
    measures: snapshot.measures.filter((measure) => priorities.has(measure.priorityId)).toSorted(byNumber),
    items: snapshot.items.filter((item) => item.state === 'approved'),
    events: snapshot.events.map((event) => ({
      ...event,
      bodyId: event.bodyId !== null && lostBodies.has(event.bodyId) ? null : event.bodyId,
      priorityIds: event.priorityIds.filter((id) => priorities.has(id)),
    })),
  };
}

/** As it was known at an instant (RFC 3339 UTC), the plan included; null when the chairmanship was not known then. */
export async function readSnapshotKnownAt(on: Queryable, chairmanshipId: string, at: string): Promise<ReadSnapshot | null> {
  const [p, m, i, e] = names.map((name) =>
    known(on, sql`a."entity" = ${parts[name].entity} AND a."chairmanshipId" = ${chairmanshipId}`, at),
  );
  const self = known(on, sql`a."entity" = 'chairmanship' AND a."entityId" = ${chairmanshipId}`, at);
  const lostBodies = lastRows(on, 'a."entityId"', sql`a."entity" = 'body' AND a."after" IS NULL`, at);
  const rows = await on.query<Row & { lostBodies: string }>(sql`SELECT r."data" AS "revision", ${self} AS "chairmanship",
    ${p} AS "priorities", ${m} AS "measures", ${i} AS "items", ${e} AS "events", ${lostBodies} AS "lostBodies" FROM "revision" r`);
  const found = rows.map((row) => {
    const [first] = JSON.parse(row.chairmanship ?? '[]') as unknown[];
    return { ...row, chairmanship: first === undefined ? null : JSON.stringify(first) };
  });
  const snapshot = read(found);
  return snapshot === null ? null : withoutLost(snapshot, new Set(JSON.parse(rows[0]?.lostBodies ?? '[]') as string[]));
}
