/** Measures: the plan as stored, the figures as derived. */
import { Inject, Injectable } from '@nestjs/common';
import type { Measure, MeasurePlan, measureRoutes } from '#contract/measure';
import { Problem } from '#contract/problem';
import { Database } from '#persistence/database';
import { Ledger, type Clock } from '#persistence/ledger';
import { readSnapshot, type ReadSnapshot } from '#persistence/read/snapshot.query';
import { sql } from '#persistence/sql';
import { chairmanships, measures, priorities } from '#persistence/stores/content.store';
import type { AnyCall, Call, CallForOne } from '../platform/call.ts';
import { endOfToday, todayIn } from '../platform/day.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { clockToken } from '../platform/tokens.ts';
import { pageOf, placedMeasures } from './measure-list.ts';
import { MeasurePlans } from './measure-plans.ts';

@Injectable()
export class MeasuresService {
  private readonly plans: MeasurePlans;
  private readonly database: Database;
  private readonly clock: Clock;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger, @Inject(clockToken) clock: Clock) {
    this.plans = new MeasurePlans(database, ledger);
    this.database = database;
    this.clock = clock;
  }

  async list({ query }: Call<typeof measureRoutes.list>): Promise<Finished> {
    const { status, overdue, asOf, priority } = query;
    const snapshots = await this.snapshots(query.chairmanship, priority);
    const now = this.clock.now();
    const placed = snapshots.flatMap((snapshot) => placedMeasures(snapshot, asOf ?? todayIn(now, snapshot.chairmanship.timeZone)));
    const fits = ({ measure }: { measure: Measure }): boolean =>
      (priority === undefined || measure.priorityId === priority) &&
      (status === undefined || measure.health === status) &&
      (overdue === undefined || measure.overdue === overdue);
    const until = Math.min(...snapshots.map(({ chairmanship }) => endOfToday(now, chairmanship.timeZone)));
    const revision = snapshots.reduce((lowest, snapshot) => Math.min(lowest, snapshot.revision), Number.MAX_SAFE_INTEGER);
    return finished({
      text: pageOf(placed.filter(fits), query),
      revision,
      keep: snapshots.length > 0,
      ...(asOf === undefined ? { until } : {}),
    });
  }

  async read({ params }: CallForOne): Promise<Measure> {
    const { chairmanshipId } = await measures.get(this.database, params.id);
    // Plan and figures from one snapshot, so that they are of one state.
    const snapshot = await readSnapshot(this.database, chairmanshipId);
    const plan = snapshot?.measures.find(({ id }) => id === params.id);
    if (snapshot === null || plan === undefined) throw new Problem('not_found', { detail: `There is no measure ${params.id}.` });
    return this.figured(snapshot, plan);
  }

  async create(call: AnyCall): Promise<Measure> {
    return this.derived(await this.plans.create(call));
  }

  async update(call: CallForOne): Promise<Measure> {
    return this.derived(await this.tellingFigures(this.plans.update(call)));
  }

  remove(call: CallForOne): Promise<void> {
    return this.tellingFigures(this.plans.remove(call));
  }

  async restore(call: CallForOne): Promise<Measure> {
    return this.derived(await this.plans.restore(call));
  }

  /** A conflict shows the measure as it is read, figures included. */
  private async tellingFigures<T>(write: Promise<T>): Promise<T> {
    try {
      return await write;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'version_stale') throw error;
      throw new Problem('version_stale', { ...error.details, current: await this.derived(error.details.current as MeasurePlan) });
    }
  }

  /** A plan that was just written, with its figures. */
  private async derived(plan: MeasurePlan): Promise<Measure> {
    const snapshot = await readSnapshot(this.database, plan.chairmanshipId);
    if (snapshot === null) throw new Problem('not_found');
    return this.figured(snapshot, plan);
  }

  private figured(snapshot: ReadSnapshot, plan: MeasurePlan): Measure {
    const asOf = todayIn(this.clock.now(), snapshot.chairmanship.timeZone);
    const [placed] = placedMeasures({ ...snapshot, measures: [plan] }, asOf);
    if (placed === undefined) throw new Problem('not_found');
    return placed.measure;
  }

  private async snapshots(chairmanship: string | undefined, priority: string | undefined): Promise<ReadSnapshot[]> {
    const of = chairmanship ?? (priority === undefined ? undefined : (await priorities.find(this.database, priority))?.chairmanshipId);
    if (of === undefined && priority !== undefined) return [];
    const ids = of === undefined ? (await chairmanships.findWhere(this.database, sql`1 = 1`)).map(({ id }) => id) : [of];
    const found: ReadSnapshot[] = [];
    for (const id of ids) {
      const snapshot = await readSnapshot(this.database, id);
      if (snapshot !== null) found.push(snapshot);
    }
    return found;
  }
}
