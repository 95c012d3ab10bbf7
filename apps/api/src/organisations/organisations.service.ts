/** Organisations: whoever takes part as a whole. */
import { Inject, Injectable } from '@nestjs/common';
import type { Organisation, OrganisationInput, organisationRoutes } from '#contract/organisation';
import type { BodyOf } from '#contract/route';
import { Database } from '#persistence/database';
import { Ledger, type Tx } from '#persistence/ledger';
import { textMatches } from '#persistence/read/search.query';
import type { Draft } from '#persistence/store';
import { organisations } from '#persistence/stores/content.store';
import type { Call, CallForOne } from '../platform/call.ts';
import { EntityService } from '../platform/entity.service.ts';
import type { Finished } from '../platform/finished.ts';
import { byName, list } from '../platform/listing.ts';

type Changes = BodyOf<typeof organisationRoutes.update>;

@Injectable()
export class OrganisationsService extends EntityService<Organisation, OrganisationInput, Changes> {
  protected readonly store = organisations;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger) {
    super(database, ledger);
  }

  list({ query }: Call<typeof organisationRoutes.list>): Promise<Finished> {
    const where = [query.q === undefined ? null : textMatches(this.database, query.q)];
    return list(this.database, { projection: organisations.projection, where, order: byName, paging: query });
  }

  read({ params }: CallForOne): Promise<Organisation> {
    return organisations.get(this.database, params.id);
  }

  protected draft(_tx: Tx, body: OrganisationInput): Promise<Draft<Organisation>> {
    return Promise.resolve(body);
  }

  protected revise(_tx: Tx, before: Organisation, changes: Changes): Promise<Organisation> {
    return Promise.resolve({ ...before, ...changes });
  }
}
