/** Calendar files as bytes: the feed at its secret address, and one event to take along. */
import { Inject, Injectable } from '@nestjs/common';
import { calendarType, type eventFileRoutes } from '#contract/event-file';
import { may } from '#contract/permissions';
import { Problem } from '#contract/problem';
import { writeCalendar, writeEvent } from '#ical/calendar';
import type { FeedEvent } from '#ical/feed-event';
import { feedFileName } from '#ical/feed-file-name';
import { Database } from '#persistence/database';
import { Ledger, type Clock } from '#persistence/ledger';
import { readEventRow, readFeedRows, type FeedRow } from '#persistence/read/feed.query';
import { sql } from '#persistence/sql';
import { feeds } from '#persistence/stores/access.store';
import { BoundedCache } from '../platform/bounded-cache.ts';
import type { AnyCall, Call } from '../platform/call.ts';
import { finished, type Bytes, type Finished } from '../platform/finished.ts';
import { Identity } from '../platform/identity.ts';
import { PublicAddress } from '../platform/public-address.ts';
import { addressOf, ReadPath } from '../platform/read-path.ts';
import { clockToken } from '../platform/tokens.ts';

const fetchedAgainAfter = 60_000;
const notFound = { detail: 'There is no calendar at this address.' };

@Injectable()
export class CalendarFiles {
  private readonly database: Database;
  private readonly ledger: Ledger;
  private readonly identity: Identity;
  private readonly address: PublicAddress;
  private readonly clock: Clock;
  private readonly readPath: ReadPath;
  private readonly lastFetch = new BoundedCache<number>(10_000);

  constructor(
    @Inject(Database) database: Database,
    @Inject(Ledger) ledger: Ledger,
    @Inject(Identity) identity: Identity,
    @Inject(PublicAddress) address: PublicAddress,
    @Inject(clockToken) clock: Clock,
    @Inject(ReadPath) readPath: ReadPath,
  ) {
    this.database = database;
    this.ledger = ledger;
    this.identity = identity;
    this.address = address;
    this.clock = clock;
    this.readPath = readPath;
  }

  /** Unknown, revoked and rotated addresses, and those of users who may no longer read, look alike. */
  async feed(call: Call<typeof eventFileRoutes.feed>): Promise<Bytes> {
    const { data = 0, access = 0 } = call.request.revision ?? {};
    const holder = await this.identity.holder('feed', call.params.token, access);
    if (holder === null || !may({ role: holder.role }, 'event:read')) throw new Problem('not_found', notFound);
    await this.noteFetch(holder.credentialId);
    const address = addressOf(call.request);
    return this.readPath.find('feed', address, `${data}.${access}`) ?? this.made(call, holder.credentialId, address, access);
  }

  private async made(call: AnyCall, feedId: string, address: string, access: number): Promise<Bytes> {
    const feed = await feeds.find(this.database, feedId);
    if (feed === null) throw new Problem('not_found', notFound);
    const { revision, rows } = await readFeedRows(this.database, feed.scope);
    const text = writeCalendar({ name: feed.name, events: rows.map((row) => this.eventOf(row, call)) });
    const headers = { 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' };
    return this.readPath.keep('feed', address, finished({ text, revision, type: calendarType, headers }), `${revision}.${access}`);
  }

  async event(call: Call<typeof eventFileRoutes.read>): Promise<Finished> {
    const { revision, rows } = await readEventRow(this.database, call.params.id);
    const [row] = rows;
    if (row === undefined) throw new Problem('not_found', { detail: `There is no event ${call.params.id}.` });
    const event = this.eventOf(row, call);
    const headers = { 'content-disposition': `attachment; filename="${feedFileName(event.title)}"` };
    return finished({ text: writeEvent(event), revision, type: calendarType, headers });
  }

  /** Notes that a calendar program came, once a minute at most. */
  private async noteFetch(feedId: string): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - (this.lastFetch.get(feedId) ?? 0) < fetchedAgainAfter) return;
    this.lastFetch.set(feedId, now.getTime());
    await this.ledger.note(sql`UPDATE "feed" SET "lastFetchedAt" = ${now.toISOString()} WHERE "id" = ${feedId}`);
  }

  private eventOf(row: FeedRow, call: AnyCall): FeedEvent {
    const event = JSON.parse(row.event) as Omit<FeedEvent, 'bodyName' | 'priorities' | 'pageUrl'> & { id: string };
    const pageUrl = this.address.of(call.request, `/events/${event.id}`);
    return { ...event, bodyName: row.bodyName, priorities: JSON.parse(row.priorities) as FeedEvent['priorities'], pageUrl };
  }
}
