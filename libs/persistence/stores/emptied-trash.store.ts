/** Empties the trash of what has lain there for longer than it is kept. */
import { trashDays } from '#contract/trash';
import type { Ledger, Tx } from '../ledger.ts';
import { raw, sql, type Sql } from '../sql.ts';
import { bodies, chairmanships, measures, organisations, people, priorities, progressItems } from './content.store.ts';
import { eventStore } from './event.store.ts';

/** What still names a row keeps it: it goes once that has gone too. */
function unless(...named: [table: string, column: string][]): Sql {
  return raw(named.map(([table, column]) => `NOT EXISTS (SELECT 1 FROM "${table}" x WHERE x."${column}" = t."id")`).join(' AND '));
}

async function eraseOld(tx: Tx, before: string): Promise<void> {
  const old = sql`t."deletedAt" < ${before}`;
  await progressItems.erase(tx, old);
  await eventStore.erase(tx, sql`${old} AND ${unless(['progress_item', 'eventId'])}`);
  await measures.erase(tx, sql`${old} AND ${unless(['progress_item', 'measureId'], ['follow_up', 'measureId'])}`);
  await priorities.erase(tx, sql`${old} AND ${unless(['progress_item', 'priorityId'], ['measure', 'priorityId'])}`);
  await chairmanships.erase(
    tx,
    sql`${old} AND ${unless(['progress_item', 'chairmanshipId'], ['measure', 'chairmanshipId'], ['priority', 'chairmanshipId'], ['event', 'chairmanshipId'])}`,
  );
  await bodies.erase(tx, sql`${old} AND ${unless(['event', 'bodyId'], ['measure', 'responsibleBodyId'])}`);
  await people.erase(tx, sql`${old} AND ${unless(['participation', 'personId'])}`);
  await organisations.erase(
    tx,
    sql`${old} AND ${unless(['participation', 'organisationId'], ['body', 'organisationId'], ['person', 'organisationId'])}`,
  );
}

/** Removes for good what was deleted more than 30 days ago. */
export function emptyTrash(ledger: Ledger, now: Date): Promise<void> {
  const before = new Date(now.getTime() - trashDays * 86_400_000).toISOString();
  return ledger.write({ id: null, name: 'Chairboard' }, 'trash.empty', (tx) => eraseOld(tx, before));
}
