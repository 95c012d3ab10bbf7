/** People who take part in events. Viewers see no e-mail addresses. */
import { Inject, Injectable } from '@nestjs/common';
import type { Person, PersonInput, personRoutes } from '#contract/person';
import type { BodyOf } from '#contract/route';
import { Database } from '#persistence/database';
import { Ledger, type Tx } from '#persistence/ledger';
import { withFields } from '#persistence/projection';
import { requireReferences } from '#persistence/references';
import { textMatches } from '#persistence/read/search.query';
import { sql } from '#persistence/sql';
import type { Draft } from '#persistence/store';
import { people } from '#persistence/stores/content.store';
import type { Call, CallForOne } from '../platform/call.ts';
import { EntityService } from '../platform/entity.service.ts';
import type { Finished } from '../platform/finished.ts';
import { byName, list } from '../platform/listing.ts';

type Changes = BodyOf<typeof personRoutes.update>;

const withoutAddresses = withFields(people.projection, { email: () => 'NULL' });

@Injectable()
export class PeopleService extends EntityService<Person, PersonInput, Changes> {
  protected readonly store = people;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger) {
    super(database, ledger);
  }

  list({ query, asker }: Call<typeof personRoutes.list>): Promise<Finished> {
    const { organisation, q } = query;
    const where = [
      organisation === undefined ? null : sql`t."organisationId" = ${organisation}`,
      q === undefined ? null : textMatches(this.database, q),
    ];
    const projection = asker.visibility === 'reader' ? withoutAddresses : people.projection;
    return list(this.database, { projection, where, order: byName, paging: query });
  }

  async read({ params, asker }: CallForOne): Promise<Person> {
    const person = await people.get(this.database, params.id);
    return asker.visibility === 'reader' ? { ...person, email: null } : person;
  }

  protected async draft(tx: Tx, body: PersonInput): Promise<Draft<Person>> {
    await requireReferences(tx, [{ path: 'organisationId', id: body.organisationId, table: 'organisation' }]);
    return body;
  }

  protected async revise(tx: Tx, before: Person, changes: Changes): Promise<Person> {
    await requireReferences(tx, [{ path: 'organisationId', id: changes.organisationId, table: 'organisation' }]);
    return { ...before, ...changes };
  }
}
