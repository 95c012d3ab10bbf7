/** Priorities: a chairmanship's numbered headings. */
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '#contract/problem';
import type { Priority, PriorityInput, priorityRoutes } from '#contract/priority';
import type { BodyOf } from '#contract/route';
import { Database } from '#persistence/database';
import { Ledger, type Tx } from '#persistence/ledger';
import { requireReferences } from '#persistence/references';
import { sql } from '#persistence/sql';
import type { Draft } from '#persistence/store';
import { chairmanships, priorities } from '#persistence/stores/content.store';
import type { Call, CallForOne } from '../platform/call.ts';
import { EntityService } from '../platform/entity.service.ts';
import type { Finished } from '../platform/finished.ts';
import { list } from '../platform/listing.ts';

type Changes = BodyOf<typeof priorityRoutes.update>;

/** Seven that stay apart for every kind of sight; an eighth begins again. */
const palette = ['#3c2ea4', '#c17205', '#1d9e7a', '#763454', '#2e6799', '#665e01', '#b762e5'];

@Injectable()
export class PrioritiesService extends EntityService<Priority, PriorityInput, Changes> {
  protected readonly store = priorities;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger) {
    super(database, ledger);
  }

  list({ query }: Call<typeof priorityRoutes.list>): Promise<Finished> {
    return list(this.database, {
      projection: priorities.projection,
      where: [query.chairmanship === undefined ? null : sql`t."chairmanshipId" = ${query.chairmanship}`],
      order: [
        { by: 't."chairmanshipId"', direction: 'asc', type: 'text' },
        { by: 't."number"', direction: 'asc', type: 'number' },
        { by: 't."id"', direction: 'asc', type: 'text' },
      ],
      paging: query,
    });
  }

  read({ params }: CallForOne): Promise<Priority> {
    return priorities.get(this.database, params.id);
  }

  protected async draft(tx: Tx, body: PriorityInput): Promise<Draft<Priority>> {
    await requireReferences(tx, [{ path: 'chairmanshipId', id: body.chairmanshipId, table: 'chairmanship' }, ...owners(body.ownerIds)]);
    const number = body.number ?? (await this.nextNumber(tx, body.chairmanshipId));
    await this.requireFreeNumber(tx, body.chairmanshipId, number, '');
    return { ...body, number, colour: body.colour ?? palette[(number - 1) % palette.length] ?? '#3c2ea4' };
  }

  protected async revise(tx: Tx, before: Priority, changes: Changes): Promise<Priority> {
    await requireReferences(tx, owners(changes.ownerIds ?? []));
    const after = { ...before, ...changes };
    await this.requireFreeNumber(tx, after.chairmanshipId, after.number, before.id);
    return after;
  }

  protected override async mayReturn(tx: Tx, priority: Priority): Promise<void> {
    await this.requireFreeNumber(tx, priority.chairmanshipId, priority.number, priority.id);
    if ((await chairmanships.find(tx, priority.chairmanshipId)) === null)
      throw new Problem('conflict', { detail: 'Its chairmanship lies in the trash: restore that first.' });
  }

  private async nextNumber(tx: Tx, chairmanshipId: string): Promise<number> {
    const all = await priorities.findWhere(tx, sql`t."chairmanshipId" = ${chairmanshipId}`);
    return Math.max(0, ...all.map((priority) => priority.number)) + 1;
  }

  private async requireFreeNumber(tx: Tx, chairmanshipId: string, number: number, exceptId: string): Promise<void> {
    const taken = await priorities.findWhere(
      tx,
      sql`t."chairmanshipId" = ${chairmanshipId} AND t."number" = ${number} AND t."id" <> ${exceptId}`,
    );
    if (taken.length > 0)
      throw new Problem('conflict', {
        errors: [{ path: 'number', message: `is taken by another priority of this chairmanship (got ${number})` }],
      });
  }
}

function owners(ids: string[]) {
  return ids.map((id, index) => ({ path: `ownerIds.${index}`, id, table: 'user' as const }));
}
