/** Events with the rows that belong to them: priorities served, participations, follow-ups. */
import { isDeepStrictEqual } from 'node:util';
import type { CalendarEvent, FollowUp } from '#contract/event';
import type { Tx } from '../ledger.ts';
import { eventProjection, wholeEventProjection } from '../projections.ts';
import { sql } from '../sql.ts';
import { Store } from '../store.ts';
import { EventPriorityTable, EventTable, FollowUpTable, ParticipationTable } from '../tables/event.table.ts';

/**
 * Links to what lies in the trash are not shown, so an event is saved without them; they are kept,
 * because a restored priority must find its events again.
 */
async function writePriorities(tx: Tx, event: CalendarEvent, before: CalendarEvent | null): Promise<void> {
  if (isDeepStrictEqual(before?.priorityIds, event.priorityIds)) return;
  await tx.query(sql`DELETE FROM "event_priority" WHERE "eventId" = ${event.id}
    AND "priorityId" IN (SELECT "id" FROM "priority" WHERE "deletedAt" IS NULL)`);
  if (event.priorityIds.length === 0) return;
  await tx.manager.insert(
    EventPriorityTable,
    event.priorityIds.map((priorityId, position) => ({ eventId: event.id, priorityId, position })),
  );
}

async function writeParticipations(tx: Tx, event: CalendarEvent, before: CalendarEvent | null): Promise<void> {
  if (isDeepStrictEqual(before?.participations, event.participations)) return;
  const [hidden] = await tx.query<{ last: number | null }>(sql`SELECT max(pa."position") AS "last" FROM "participation" pa
    LEFT JOIN "organisation" o ON o."id" = pa."organisationId" AND o."deletedAt" IS NULL
    LEFT JOIN "person" p ON p."id" = pa."personId" AND p."deletedAt" IS NULL
    WHERE pa."eventId" = ${event.id} AND o."id" IS NULL AND p."id" IS NULL`);
  await tx.query(sql`DELETE FROM "participation" WHERE "eventId" = ${event.id}
    AND ("organisationId" IN (SELECT "id" FROM "organisation" WHERE "deletedAt" IS NULL)
      OR "personId" IN (SELECT "id" FROM "person" WHERE "deletedAt" IS NULL))`);
  if (event.participations.length === 0) return;
  const first = hidden?.last === null || hidden?.last === undefined ? 0 : hidden.last + 1;
  await tx.manager.insert(
    ParticipationTable,
    event.participations.map((participation, index) => ({ ...participation, eventId: event.id, position: first + index })),
  );
}

async function writeFollowUps(tx: Tx, event: CalendarEvent, before: CalendarEvent | null): Promise<void> {
  if (isDeepStrictEqual(before?.followUps, event.followUps)) return;
  const stored = await tx.query<Pick<FollowUp, 'id' | 'measureId'>>(
    sql`SELECT "id", "measureId" FROM "follow_up" WHERE "eventId" = ${event.id}`,
  );
  const linked = new Map(stored.map(({ id, measureId }) => [id, measureId]));
  const unlinked = new Set(before?.followUps.filter(({ measureId }) => measureId === null).map(({ id }) => id));
  await tx.query(sql`DELETE FROM "follow_up" WHERE "eventId" = ${event.id}`);
  if (event.followUps.length === 0) return;
  await tx.manager.insert(
    FollowUpTable,
    event.followUps.map((followUp, position) => {
      // Neither shown nor sent: what it was linked to lies in the trash.
      const hidden = unlinked.has(followUp.id) ? (linked.get(followUp.id) ?? null) : null;
      return { ...followUp, measureId: followUp.measureId ?? hidden, eventId: event.id, position };
    }),
  );
}

export const eventStore = new Store<CalendarEvent>({
  noun: 'event',
  schema: EventTable,
  projection: eventProjection,
  audited: wholeEventProjection,
  searchText: (event) => ({
    title: event.title,
    content: [
      event.description,
      event.location ?? '',
      ...event.agenda.map((item) => item.title),
      ...event.documents.map((document) => document.title),
      ...event.decisions.map((decision) => decision.text),
      ...event.followUps.map((followUp) => followUp.text),
      ...Object.values(event.translations).flatMap((texts) => Object.values(texts)),
    ].join('\n'),
  }),
  writeParts: async (tx, after, before) => {
    await writePriorities(tx, after, before);
    await writeParticipations(tx, after, before);
    await writeFollowUps(tx, after, before);
  },
});
