/** Chairmanships, any number beside each other. */
import { Inject, Injectable } from '@nestjs/common';
import type { Chairmanship, ChairmanshipInput, chairmanshipRoutes } from '#contract/chairmanship';
import { Problem } from '#contract/problem';
import type { BodyOf } from '#contract/route';
import { checkChairmanshipPeriod } from '#domain/plan';
import { Database } from '#persistence/database';
import { Ledger, type Tx } from '#persistence/ledger';
import { sql } from '#persistence/sql';
import type { Draft } from '#persistence/store';
import { chairmanships } from '#persistence/stores/content.store';
import type { Call, CallForOne } from '../platform/call.ts';
import { EntityService } from '../platform/entity.service.ts';
import type { Finished } from '../platform/finished.ts';
import { list } from '../platform/listing.ts';

type Changes = BodyOf<typeof chairmanshipRoutes.update>;

@Injectable()
export class ChairmanshipsService extends EntityService<Chairmanship, ChairmanshipInput, Changes> {
  protected readonly store = chairmanships;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger) {
    super(database, ledger);
  }

  list({ query }: Call<typeof chairmanshipRoutes.list>): Promise<Finished> {
    return list(this.database, {
      projection: chairmanships.projection,
      where: [],
      order: [
        { by: 't."startsOn"', direction: 'desc', type: 'text' },
        { by: 't."id"', direction: 'asc', type: 'text' },
      ],
      paging: query,
    });
  }

  read({ params }: CallForOne): Promise<Chairmanship> {
    return chairmanships.get(this.database, params.id);
  }

  protected async draft(tx: Tx, body: ChairmanshipInput): Promise<Draft<Chairmanship>> {
    checkChairmanshipPeriod(body);
    await this.requireFreeSlug(tx, body.slug, '');
    return { ...body, sample: false, notice: null };
  }

  protected async revise(tx: Tx, before: Chairmanship, changes: Changes): Promise<Chairmanship> {
    const after = { ...before, ...changes };
    checkChairmanshipPeriod(after);
    await this.requireFreeSlug(tx, after.slug, before.id);
    return after;
  }

  protected override mayReturn(tx: Tx, chairmanship: Chairmanship): Promise<void> {
    return this.requireFreeSlug(tx, chairmanship.slug, chairmanship.id);
  }

  private async requireFreeSlug(tx: Tx, slug: string, exceptId: string): Promise<void> {
    const taken = await chairmanships.findWhere(tx, sql`t."slug" = ${slug} AND t."id" <> ${exceptId}`);
    if (taken.length > 0)
      throw new Problem('conflict', {
        errors: [{ path: 'slug', message: `is taken by another chairmanship (got ${JSON.stringify(slug)})` }],
      });
  }
}
