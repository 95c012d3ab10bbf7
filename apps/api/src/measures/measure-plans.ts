/** The writes of measures: the plan alone, without figures. */
import type { MeasureInput, MeasurePlan, measureRoutes } from '#contract/measure';
import { fieldProblem, Problem } from '#contract/problem';
import type { BodyOf } from '#contract/route';
import { checkPlan } from '#domain/plan';
import type { Tx } from '#persistence/ledger';
import { requireReferences } from '#persistence/references';
import { sql } from '#persistence/sql';
import type { Draft } from '#persistence/store';
import { chairmanships, measures, priorities, progressItems } from '#persistence/stores/content.store';
import { EntityService } from '../platform/entity.service.ts';

type Changes = BodyOf<typeof measureRoutes.update>;

function sorted<M extends { milestones: { on: string }[] }>(plan: M): M {
  return { ...plan, milestones: plan.milestones.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) };
}

export class MeasurePlans extends EntityService<MeasurePlan, MeasureInput, Changes> {
  protected readonly store = measures;

  protected async draft(tx: Tx, body: MeasureInput): Promise<Draft<MeasurePlan>> {
    await requireReferences(tx, [
      { path: 'priorityId', id: body.priorityId, table: 'priority' },
      { path: 'responsibleBodyId', id: body.responsibleBodyId, table: 'body' },
    ]);
    const { chairmanshipId } = await priorities.get(tx, body.priorityId);
    const { startsOn, endsOn } = await chairmanships.get(tx, chairmanshipId);
    const number = body.number ?? (await this.nextNumber(tx, body.priorityId));
    const plan = sorted({
      ...body,
      chairmanshipId,
      number,
      startsOn: body.startsOn ?? startsOn,
      dueOn: body.dueOn ?? endsOn,
      illustrative: false,
    });
    checkPlan(plan);
    await this.requireFreeNumber(tx, body.priorityId, number, '');
    return plan;
  }

  protected async revise(tx: Tx, before: MeasurePlan, changes: Changes): Promise<MeasurePlan> {
    await requireReferences(tx, [
      { path: 'priorityId', id: changes.priorityId, table: 'priority' },
      { path: 'responsibleBodyId', id: changes.responsibleBodyId, table: 'body' },
    ]);
    const after = sorted({ ...before, ...changes });
    if (after.priorityId !== before.priorityId) {
      const home = await priorities.get(tx, after.priorityId);
      if (home.chairmanshipId !== before.chairmanshipId) throw fieldProblem('priorityId', 'must be a priority of the same chairmanship');
    }
    checkPlan(after);
    await this.requireFreeNumber(tx, after.priorityId, after.number, before.id);
    if (after.priorityId !== before.priorityId) await this.takeItemsAlong(tx, before.id, after.priorityId);
    return after;
  }

  /** The rows behind a priority's figures are that priority's own; items in the trash follow in silence, for when they come back. */
  private async takeItemsAlong(tx: Tx, measureId: string, priorityId: string): Promise<void> {
    const items = await progressItems.findWhere(tx, sql`t."measureId" = ${measureId}`);
    for (const item of items) await progressItems.save(tx, item, { ...item, priorityId });
    await tx.query(sql`UPDATE "progress_item" SET "priorityId" = ${priorityId} WHERE "measureId" = ${measureId}`);
  }

  protected override async mayReturn(tx: Tx, measure: MeasurePlan): Promise<void> {
    if ((await priorities.find(tx, measure.priorityId)) === null)
      throw new Problem('conflict', { detail: 'Its priority lies in the trash: restore that first.' });
    await this.requireFreeNumber(tx, measure.priorityId, measure.number, measure.id);
  }

  private async nextNumber(tx: Tx, priorityId: string): Promise<number> {
    const all = await measures.findWhere(tx, sql`t."priorityId" = ${priorityId}`);
    return Math.max(0, ...all.map((measure) => measure.number)) + 1;
  }

  private async requireFreeNumber(tx: Tx, priorityId: string, number: number, exceptId: string): Promise<void> {
    const taken = await measures.findWhere(tx, sql`t."priorityId" = ${priorityId} AND t."number" = ${number} AND t."id" <> ${exceptId}`);
    if (taken.length > 0)
      throw new Problem('conflict', {
        errors: [{ path: 'number', message: `is taken by another measure of this priority (got ${number})` }],
      });
  }
}
