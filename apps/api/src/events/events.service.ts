/** Events: the calendar. */
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarEvent, EventInput, eventRoutes } from '#contract/event';
import { Problem } from '#contract/problem';
import { Database } from '#persistence/database';
import { Ledger, type Tx } from '#persistence/ledger';
import { readList } from '#persistence/read/list.query';
import { textMatches } from '#persistence/read/search.query';
import { requireReferences, type Reference } from '#persistence/references';
import { raw, sql, type Sql } from '#persistence/sql';
import type { Draft } from '#persistence/store';
import { chairmanships } from '#persistence/stores/content.store';
import { eventStore } from '#persistence/stores/event.store';
import type { Call, CallForOne } from '../platform/call.ts';
import { EntityService } from '../platform/entity.service.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { defaultLimit } from '../platform/listing.ts';
import { changedEvent, newEvent, type EventChanges } from './event-decision.ts';
import { rangeConditions } from './event-range.ts';

type Query = Call<typeof eventRoutes.list>['query'];

const mostInRange = 10_000;

@Injectable()
export class EventsService extends EntityService<CalendarEvent, EventInput, EventChanges> {
  protected readonly store = eventStore;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger) {
    super(database, ledger);
  }

  /** The list proves the zone that the request began with: it may have changed in between. */
  async list({ query, request }: Call<typeof eventRoutes.list>): Promise<Finished> {
    const zone = request.revision?.zones.get(query.chairmanship ?? '') ?? 'UTC';
    const made = await this.readIn(zone, query);
    return made.zone === null || made.zone === zone ? made.answer : (await this.readIn(made.zone, query)).answer;
  }

  read({ params }: CallForOne): Promise<CalendarEvent> {
    return eventStore.get(this.database, params.id);
  }

  protected async draft(tx: Tx, body: EventInput): Promise<Draft<CalendarEvent>> {
    await requireReferences(tx, [{ path: 'chairmanshipId', id: body.chairmanshipId, table: 'chairmanship' }]);
    const { timeZone } = await chairmanships.get(tx, body.chairmanshipId);
    await requireReferences(tx, referencesOf(body, body.chairmanshipId));
    return newEvent(tx.newId(), { ...body, priorityIds: [...new Set(body.priorityIds)] }, timeZone, () => tx.newId());
  }

  protected async revise(tx: Tx, before: CalendarEvent, changes: EventChanges): Promise<CalendarEvent> {
    await requireReferences(tx, referencesOf(changes, before.chairmanshipId));
    const once = changes.priorityIds === undefined ? {} : { priorityIds: [...new Set(changes.priorityIds)] };
    return changedEvent(before, { ...changes, ...once }, () => tx.newId());
  }

  protected override async mayReturn(tx: Tx, event: CalendarEvent): Promise<void> {
    if ((await chairmanships.find(tx, event.chairmanshipId)) === null)
      throw new Problem('conflict', { detail: 'Its chairmanship lies in the trash: restore that first.' });
  }

  /** A range is answered whole, everything else in pages. */
  private async readIn(zone: string, query: Query): Promise<{ answer: Finished; zone: string | null }> {
    const bounded = query.from !== undefined && query.to !== undefined && query.limit === undefined && query.cursor === undefined;
    const made = await readList(this.database, {
      projection: eventStore.projection,
      where: [raw('t."deletedAt" IS NULL'), ...rangeConditions(query.from, query.to, zone), ...filtersOf(this.database, query)],
      order: [
        { by: 't."startUtc"', direction: 'asc', type: 'text' },
        { by: 't."id"', direction: 'asc', type: 'text' },
      ],
      limit: bounded ? mostInRange : (query.limit ?? defaultLimit),
      cursor: query.cursor,
      beside: sql`(SELECT c."timeZone" FROM "chairmanship" c WHERE c."id" = ${query.chairmanship ?? ''})`,
    });
    if (bounded && made.more) {
      throw new Problem('invalid_input', {
        errors: [{ path: 'to', message: `must be nearer to from: the range holds more than ${mostInRange} events` }],
      });
    }
    return { answer: finished({ text: made.json, revision: made.revision }), zone: made.beside };
  }
}

function filtersOf(database: Database, query: Query): Sql[] {
  const { chairmanship, priority, body, kind, format, status, organisation, q } = query;
  const filters = [
    chairmanship === undefined ? null : sql`t."chairmanshipId" = ${chairmanship}`,
    priority === undefined
      ? null
      : sql`EXISTS (SELECT 1 FROM "event_priority" f JOIN "priority" fp ON fp."id" = f."priorityId" AND fp."deletedAt" IS NULL WHERE f."eventId" = t."id" AND f."priorityId" = ${priority})`,
    body === undefined ? null : sql`bo."id" = ${body}`,
    kind === undefined ? null : sql`t."kind" = ${kind}`,
    format === undefined ? null : sql`t."format" = ${format}`,
    status === undefined ? null : sql`t."status" = ${status}`,
    organisation === undefined
      ? null
      : sql`EXISTS (SELECT 1 FROM "participation" f JOIN "organisation" fo ON fo."id" = f."organisationId" AND fo."deletedAt" IS NULL WHERE f."eventId" = t."id" AND f."organisationId" = ${organisation})`,
    q === undefined ? null : textMatches(database, q),
  ];
  return filters.filter((filter) => filter !== null);
}

function referencesOf(input: EventChanges, chairmanshipId: string): Reference[] {
  const { bodyId, priorityIds = [], participations = [], documents = [], followUps = [] } = input;
  return [
    { path: 'bodyId', id: bodyId, table: 'body' },
    ...priorityIds.map((id, index): Reference => ({ path: `priorityIds.${index}`, id, table: 'priority', chairmanshipId })),
    ...participations.flatMap((participation, index): Reference[] => [
      { path: `participations.${index}.organisationId`, id: participation.organisationId, table: 'organisation' },
      { path: `participations.${index}.personId`, id: participation.personId, table: 'person' },
    ]),
    ...documents.map((document, index): Reference => ({ path: `documents.${index}.fileId`, id: document.fileId, table: 'file' })),
    ...followUps.map((followUp, index): Reference => ({
      path: `followUps.${index}.measureId`,
      id: followUp.measureId,
      table: 'measure',
      chairmanshipId,
    })),
  ];
}
