/** Feeds: who subscribes to what, each at its own secret address. */
import { Inject, Injectable } from '@nestjs/common';
import type { Feed, FeedScope, feedRoutes } from '#contract/feed';
import { Problem } from '#contract/problem';
import { feedFileName } from '#ical/feed-file-name';
import { Database } from '#persistence/database';
import { Ledger, type Tx } from '#persistence/ledger';
import { requireReferences, type Reference } from '#persistence/references';
import { sql } from '#persistence/sql';
import { feeds } from '#persistence/stores/access.store';
import { actorOf, userOf, type AnyCall, type Call, type CallForOne } from '../platform/call.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { byName, list } from '../platform/listing.ts';
import { PublicAddress } from '../platform/public-address.ts';
import { hashOf, newSecret } from '../platform/secret.ts';

@Injectable()
export class FeedsService {
  private readonly database: Database;
  private readonly ledger: Ledger;
  private readonly address: PublicAddress;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger, @Inject(PublicAddress) address: PublicAddress) {
    this.database = database;
    this.ledger = ledger;
    this.address = address;
  }

  async list(call: Call<typeof feedRoutes.list>): Promise<Finished> {
    const { id } = userOf(call);
    const answer = await list(this.database, {
      projection: feeds.projection,
      where: [sql`t."userId" = ${id}`],
      order: byName,
      paging: call.query,
    });
    return finished({ ...answer, keep: false });
  }

  async read(call: CallForOne): Promise<Feed> {
    return ownOnly(await feeds.get(this.database, call.params.id), call);
  }

  async create(call: Call<typeof feedRoutes.create>): Promise<Feed> {
    const { id: userId } = userOf(call);
    const { name, scope } = call.body;
    const secret = newSecret();
    const feed = await this.write(call, 'feed.create', async (tx) => {
      await requireScope(tx, scope);
      return feeds.insert(tx, { userId, name, scope, lastFetchedAt: null }, { tokenHash: hashOf(secret) });
    });
    return { ...feed, ...this.addresses(call, feed, secret) };
  }

  update(call: Call<typeof feedRoutes.update>): Promise<Feed> {
    return this.write(call, 'feed.update', async (tx) => {
      const before = await expectOwn(tx, call);
      if (call.body.scope !== undefined) await requireScope(tx, call.body.scope);
      return feeds.save(tx, before, { ...before, ...call.body });
    });
  }

  remove(call: CallForOne): Promise<void> {
    return this.write(call, 'feed.remove', async (tx) => feeds.trash(tx, await expectOwn(tx, call)));
  }

  /** The old address ends with the answer; name and scope stay. */
  async rotate(call: CallForOne): Promise<Feed> {
    const secret = newSecret();
    const feed = await this.write(call, 'feed.rotate', async (tx) => {
      const before = ownOnly(await feeds.get(tx, call.params.id), call);
      return feeds.save(tx, before, { ...before, lastFetchedAt: null }, { tokenHash: hashOf(secret) });
    });
    return { ...feed, ...this.addresses(call, feed, secret) };
  }

  private write<T>(call: AnyCall, action: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.ledger.write(actorOf(call), action, work, 'access');
  }

  private addresses(call: AnyCall, feed: Feed, secret: string): Pick<Feed, 'url' | 'webcalUrl'> {
    const url = this.address.of(call.request, `/ical/${secret}/${feedFileName(feed.name)}`);
    return { url, webcalUrl: url.replace(/^https?:/, 'webcal:') };
  }
}

/** Other people's feeds look like none. */
function ownOnly(feed: Feed, call: AnyCall): Feed {
  if (feed.userId !== userOf(call).id) throw new Problem('not_found', { detail: `There is no feed ${feed.id}.` });
  return feed;
}

/** Whose it is comes before how it stands: a stale version tells the current state. */
async function expectOwn(tx: Tx, call: CallForOne): Promise<Feed> {
  ownOnly(await feeds.get(tx, call.params.id), call);
  return feeds.expect(tx, call.params.id, call.versions);
}

async function requireScope(tx: Tx, scope: FeedScope): Promise<void> {
  const chairmanshipId = scope.chairmanship;
  await requireReferences(tx, [{ path: 'scope.chairmanship', id: chairmanshipId, table: 'chairmanship' }]);
  await requireReferences(tx, [
    ...scope.priorities.map((id, index): Reference => ({ path: `scope.priorities.${index}`, id, table: 'priority', chairmanshipId })),
    ...scope.bodies.map((id, index): Reference => ({ path: `scope.bodies.${index}`, id, table: 'body' })),
  ]);
}
