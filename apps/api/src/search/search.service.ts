/** Search over what the asker may see. */
import { Inject, Injectable } from '@nestjs/common';
import type { searchRoutes } from '#contract/search';
import { Database } from '#persistence/database';
import { search } from '#persistence/read/search.query';
import type { Call } from '../platform/call.ts';
import { finished, type Finished } from '../platform/finished.ts';

@Injectable()
export class SearchService {
  private readonly database: Database;

  constructor(@Inject(Database) database: Database) {
    this.database = database;
  }

  async search({ query, asker }: Call<typeof searchRoutes.search>): Promise<Finished> {
    const { q, chairmanship, limit = 20 } = query;
    const made = await search(this.database, { q, chairmanship, limit, drafts: asker.visibility !== 'reader' });
    return finished({ text: made.json, revision: made.revision });
  }
}
