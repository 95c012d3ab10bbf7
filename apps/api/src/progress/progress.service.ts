/** Progress items: what happened for a priority, and its way to approval. */
import { Inject, Injectable } from '@nestjs/common';
import { fieldProblem, Problem } from '#contract/problem';
import type { Evidence, ProgressItem, ProgressItemInput, progressItemRoutes } from '#contract/progress-item';
import type { BodyOf } from '#contract/route';
import { checkMayEdit, decideProgress } from '#domain/approval';
import { Database } from '#persistence/database';
import { Ledger, type Clock, type Tx } from '#persistence/ledger';
import { requireReferences, type Reference } from '#persistence/references';
import { raw, sql } from '#persistence/sql';
import type { Draft } from '#persistence/store';
import { chairmanships, measures, priorities, progressItems } from '#persistence/stores/content.store';
import { userOf, type AnyCall, type Call, type CallForOne } from '../platform/call.ts';
import { todayIn } from '../platform/day.ts';
import { EntityService } from '../platform/entity.service.ts';
import type { Finished } from '../platform/finished.ts';
import { list } from '../platform/listing.ts';
import { clockToken } from '../platform/tokens.ts';

type Changes = BodyOf<typeof progressItemRoutes.update>;

@Injectable()
export class ProgressService extends EntityService<ProgressItem, ProgressItemInput, Changes> {
  protected readonly store = progressItems;
  private readonly clock: Clock;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger, @Inject(clockToken) clock: Clock) {
    super(database, ledger);
    this.clock = clock;
  }

  list({ query, asker }: Call<typeof progressItemRoutes.list>): Promise<Finished> {
    const { chairmanship, priority, measure, event, kind, from, to, author, state } = query;
    const where = [
      asker.visibility === 'reader' ? raw(`t."state" <> 'draft'`) : null,
      chairmanship === undefined ? null : sql`t."chairmanshipId" = ${chairmanship}`,
      priority === undefined ? null : sql`t."priorityId" = ${priority}`,
      measure === undefined ? null : sql`t."measureId" = ${measure}`,
      event === undefined ? null : sql`ev."id" = ${event}`,
      kind === undefined ? null : sql`t."kind" = ${kind}`,
      from === undefined ? null : sql`t."occurredOn" >= ${from}`,
      to === undefined ? null : sql`t."occurredOn" < ${to}`,
      author === undefined ? null : sql`t."authorId" = ${author}`,
      state === undefined ? null : sql`t."state" = ${state}`,
    ];
    const latestFirst = ['t."occurredOn"', 't."createdAt"', 't."id"'].map((by) => ({
      by,
      direction: 'desc' as const,
      type: 'text' as const,
    }));
    return list(this.database, { projection: progressItems.projection, where, order: latestFirst, paging: query });
  }

  async read({ params, asker }: CallForOne): Promise<ProgressItem> {
    const item = await progressItems.get(this.database, params.id);
    if (item.state === 'draft' && asker.visibility === 'reader') throw new Problem('not_found');
    return item;
  }

  protected async draft(tx: Tx, body: ProgressItemInput, call: AnyCall): Promise<Draft<ProgressItem>> {
    const user = userOf(call);
    const priorityId = body.priorityId ?? (body.measureId === null ? undefined : (await measures.find(tx, body.measureId))?.priorityId);
    if (priorityId === undefined && body.measureId === null)
      throw fieldProblem('priorityId', 'is required (or a measureId, which has its priority)');
    const chairmanshipId = await this.checkLinks(tx, { ...body, priorityId: priorityId ?? body.priorityId });
    const { timeZone } = await chairmanships.get(tx, chairmanshipId);
    const decision = decideProgress({ actor: user, before: null, requested: body, now: tx.at });
    const item = {
      ...body,
      ...decision,
      priorityId: priorityId ?? '',
      chairmanshipId,
      occurredOn: body.occurredOn ?? todayIn(this.clock.now(), timeZone),
      authorId: user.id,
      illustrative: false,
    };
    await this.checkStep(tx, item);
    return item;
  }

  protected async revise(tx: Tx, before: ProgressItem, changes: Changes, call: AnyCall): Promise<ProgressItem> {
    const user = userOf(call);
    const decision = decideProgress({ actor: user, before, requested: changes, now: tx.at });
    const moved =
      typeof changes.measureId === 'string' && changes.priorityId === undefined ? await measures.find(tx, changes.measureId) : null;
    const after = { ...before, ...changes, ...decision, priorityId: changes.priorityId ?? moved?.priorityId ?? before.priorityId };
    const chairmanshipId = await this.checkLinks(tx, {
      ...changes,
      priorityId: after.priorityId,
      measureId: after.measureId,
      eventId: changes.eventId ?? null,
    });
    if (chairmanshipId !== before.chairmanshipId) throw fieldProblem('priorityId', 'must be a priority of the same chairmanship');
    await this.checkStep(tx, after);
    return after;
  }

  protected override mayRemove(item: ProgressItem, call: AnyCall): void {
    checkMayEdit(userOf(call), item);
  }

  protected override async mayReturn(tx: Tx, item: ProgressItem): Promise<void> {
    const home = item.measureId === null ? await priorities.find(tx, item.priorityId) : await measures.find(tx, item.measureId);
    if (home === null) throw new Problem('conflict', { detail: 'What it was logged for lies in the trash: restore that first.' });
  }

  /** @returns the chairmanship that all of it belongs to */
  private async checkLinks(
    tx: Tx,
    links: { priorityId?: string | undefined; measureId: string | null; eventId: string | null; evidence?: Evidence[] },
  ): Promise<string> {
    const { priorityId, measureId, eventId, evidence = [] } = links;
    const files = evidence.map((piece, index): Reference => ({
      path: `evidence.${index}.fileId`,
      id: 'fileId' in piece ? piece.fileId : null,
      table: 'file',
    }));
    await requireReferences(tx, [
      { path: 'priorityId', id: priorityId, table: 'priority' },
      { path: 'measureId', id: measureId, table: 'measure' },
      ...files,
    ]);
    const { chairmanshipId } = await priorities.get(tx, priorityId ?? '');
    await requireReferences(tx, [{ path: 'eventId', id: eventId, table: 'event', chairmanshipId }]);
    return chairmanshipId;
  }

  /** A percent or a value is said of a measure, and a value in the unit of its indicator. */
  private async checkStep(tx: Tx, item: Pick<ProgressItem, 'priorityId' | 'measureId' | 'percent' | 'value'>): Promise<void> {
    if (item.percent !== null && item.value !== null)
      throw fieldProblem('value', 'must be null where a percent is given: one of the two says how far the measure is');
    if (item.measureId === null) {
      const stepped = item.percent !== null ? 'percent' : item.value !== null ? 'value' : null;
      if (stepped !== null) throw fieldProblem('measureId', `is required with a ${stepped}: it is the measure that stands there`);
      return;
    }
    const measure = await measures.get(tx, item.measureId);
    if (measure.priorityId !== item.priorityId) throw fieldProblem('measureId', `must be a measure of the priority ${item.priorityId}`);
    if (item.value !== null && measure.indicator === null) throw fieldProblem('value', 'must be null: the measure has no indicator');
  }
}
