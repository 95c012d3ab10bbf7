/** Bodies: who meets. */
import { Inject, Injectable } from '@nestjs/common';
import type { Body, BodyInput, bodyRoutes } from '#contract/body';
import type { BodyOf } from '#contract/route';
import { Database } from '#persistence/database';
import { Ledger, type Tx } from '#persistence/ledger';
import { requireReferences } from '#persistence/references';
import { textMatches } from '#persistence/read/search.query';
import { sql } from '#persistence/sql';
import type { Draft } from '#persistence/store';
import { bodies } from '#persistence/stores/content.store';
import type { Call, CallForOne } from '../platform/call.ts';
import { EntityService } from '../platform/entity.service.ts';
import type { Finished } from '../platform/finished.ts';
import { byName, list } from '../platform/listing.ts';

@Injectable()
export class BodiesService extends EntityService<Body, BodyInput, BodyOf<typeof bodyRoutes.update>> {
  protected readonly store = bodies;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger) {
    super(database, ledger);
  }

  list({ query }: Call<typeof bodyRoutes.list>): Promise<Finished> {
    const { organisation, q } = query;
    const where = [
      organisation === undefined ? null : sql`t."organisationId" = ${organisation}`,
      q === undefined ? null : textMatches(this.database, q),
    ];
    return list(this.database, { projection: bodies.projection, where, order: byName, paging: query });
  }

  read({ params }: CallForOne): Promise<Body> {
    return bodies.get(this.database, params.id);
  }

  protected async draft(tx: Tx, body: BodyInput): Promise<Draft<Body>> {
    await requireReferences(tx, [{ path: 'organisationId', id: body.organisationId, table: 'organisation' }]);
    return body;
  }

  protected async revise(tx: Tx, before: Body, changes: BodyOf<typeof bodyRoutes.update>): Promise<Body> {
    await requireReferences(tx, [{ path: 'organisationId', id: changes.organisationId, table: 'organisation' }]);
    return { ...before, ...changes };
  }
}
