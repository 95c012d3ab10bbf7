/** The dashboard: one snapshot from the database, one calculation by the domain. */
import { Inject, Injectable } from '@nestjs/common';
import { dashboard, type dashboardRoutes } from '#contract/dashboard';
import { Problem } from '#contract/problem';
import { buildDashboard } from '#domain/dashboard';
import { Database } from '#persistence/database';
import type { Clock } from '#persistence/ledger';
import { readSnapshot, readSnapshotKnownAt } from '#persistence/read/snapshot.query';
import { sql } from '#persistence/sql';
import { chairmanships } from '#persistence/stores/content.store';
import type { Call } from '../platform/call.ts';
import { endOfToday, todayIn } from '../platform/day.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { clockToken } from '../platform/tokens.ts';

@Injectable()
export class DashboardService {
  private readonly database: Database;
  private readonly clock: Clock;

  constructor(@Inject(Database) database: Database, @Inject(clockToken) clock: Clock) {
    this.database = database;
    this.clock = clock;
  }

  async read({ query }: Call<typeof dashboardRoutes.read>): Promise<Finished> {
    const now = this.clock.now();
    const id = query.chairmanship ?? (await this.current(now));
    const knownAt = query.knownAt === undefined ? null : new Date(query.knownAt).toISOString();
    const snapshot = knownAt === null ? await readSnapshot(this.database, id) : await readSnapshotKnownAt(this.database, id, knownAt);
    if (snapshot === null)
      throw new Problem('not_found', {
        detail: knownAt === null ? `There is no chairmanship ${id}.` : `No chairmanship ${id} was known at ${knownAt}.`,
      });
    const { timeZone } = snapshot.chairmanship;
    const today = todayIn(now, timeZone);
    const answer = buildDashboard(snapshot, { asOf: query.asOf ?? today, today, knownAt, revision: snapshot.revision });
    return finished({ text: JSON.stringify(dashboard.parse(answer)), revision: snapshot.revision, until: endOfToday(now, timeZone) });
  }

  /** The chairmanship that runs now, else the one that began last. */
  private async current(now: Date): Promise<string> {
    const all = await chairmanships.findWhere(this.database, sql`1 = 1`);
    const latestFirst = all.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
    const runs = latestFirst.find(
      ({ startsOn, endsOn, timeZone }) => startsOn <= todayIn(now, timeZone) && todayIn(now, timeZone) <= endsOn,
    );
    const [latest] = latestFirst;
    if (latest === undefined) throw new Problem('not_found', { detail: 'There is no chairmanship yet.' });
    return (runs ?? latest).id;
  }
}
