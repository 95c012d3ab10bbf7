/** The audit, for administrators. */
import { Inject, Injectable } from '@nestjs/common';
import type { auditRoutes } from '#contract/audit';
import { Database } from '#persistence/database';
import { readAudit } from '#persistence/read/audit.query';
import { sql } from '#persistence/sql';
import type { Call } from '../platform/call.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { defaultLimit } from '../platform/listing.ts';

/** Dates are days in UTC here: an audit has no chairmanship of its own. */
function instantOf(value: string): string {
  return new Date(value).toISOString();
}

@Injectable()
export class AuditService {
  private readonly database: Database;

  constructor(@Inject(Database) database: Database) {
    this.database = database;
  }

  async list({ query }: Call<typeof auditRoutes.list>): Promise<Finished> {
    const { entity, entityId, actor, action, chairmanship, from, to } = query;
    const where = [
      entity === undefined ? null : sql`t."entity" = ${entity}`,
      entityId === undefined ? null : sql`t."entityId" = ${entityId}`,
      actor === undefined ? null : sql`t."actorId" = ${actor}`,
      action === undefined ? null : sql`t."action" = ${action}`,
      chairmanship === undefined ? null : sql`t."chairmanshipId" = ${chairmanship}`,
      from === undefined ? null : sql`t."at" >= ${instantOf(from)}`,
      to === undefined ? null : sql`t."at" < ${instantOf(to)}`,
    ].filter((condition) => condition !== null);
    const made = await readAudit(this.database, where, query.limit ?? defaultLimit, query.cursor);
    // Signing in leaves audit rows but raises no revision of the content, so these answers are made anew each time.
    return finished({ text: made.json, revision: made.revision, keep: false });
  }
}
