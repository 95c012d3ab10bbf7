/** The trash: what can be brought back. */
import { Inject, Injectable } from '@nestjs/common';
import type { trashRoutes } from '#contract/trash';
import { Database } from '#persistence/database';
import { readTrash } from '#persistence/read/trash.query';
import type { Call } from '../platform/call.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { defaultLimit } from '../platform/listing.ts';

@Injectable()
export class TrashService {
  private readonly database: Database;

  constructor(@Inject(Database) database: Database) {
    this.database = database;
  }

  async list({ query }: Call<typeof trashRoutes.list>): Promise<Finished> {
    const made = await readTrash(this.database, query.limit ?? defaultLimit, query.cursor);
    return finished({ text: made.json, revision: made.revision });
  }
}
