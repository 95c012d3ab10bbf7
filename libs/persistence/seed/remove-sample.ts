/** Takes the sample away for good: its chairmanship with everything in it, and the bodies, people and organisations that nobody else uses. */
import { oneOf, raw, sql, type Sql } from '../sql.ts';
import type { Actor, Ledger, Tx } from '../ledger.ts';
import { bodies, chairmanships, measures, organisations, people, priorities, progressItems } from '../stores/content.store.ts';
import { eventStore } from '../stores/event.store.ts';
import { readSampleData } from './sample-data.ts';
import { sampleId } from './sample-ids.ts';

/** @returns false when there is no sample */
export async function removeSample(ledger: Ledger, actor: Actor): Promise<boolean> {
  return ledger.write(actor, 'sample.remove', async (tx) => {
    const samples = await tx.query<{ id: string }>(sql`SELECT "id" FROM "chairmanship" WHERE ${raw(tx.dialect.isTrue('"sample"'))}`);
    for (const { id } of samples) await removeChairmanship(tx, id);
    if (samples.length > 0) await removeUnused(tx);
    return samples.length > 0;
  });
}

async function removeChairmanship(tx: Tx, id: string): Promise<void> {
  const within = sql`t."chairmanshipId" = ${id}`;
  await progressItems.erase(tx, within);
  await eventStore.erase(tx, within);
  await measures.erase(tx, within);
  await priorities.erase(tx, within);
  await chairmanships.erase(tx, sql`t."id" = ${id}`);
}

async function removeUnused(tx: Tx): Promise<void> {
  const data = readSampleData();
  const came = (noun: string, rows: { key: string }[]): Sql =>
    oneOf(
      't."id"',
      rows.map(({ key }) => sampleId(noun, key)),
    );
  const unused = (table: string, column: string): Sql => raw(`NOT EXISTS (SELECT 1 FROM "${table}" x WHERE x."${column}" = t."id")`);
  await bodies.erase(tx, sql`${came('body', data.bodies)} AND ${unused('event', 'bodyId')} AND ${unused('measure', 'responsibleBodyId')}`);
  await people.erase(tx, sql`${came('person', data.people)} AND ${unused('participation', 'personId')}`);
  await organisations.erase(
    tx,
    sql`${came('organisation', data.organisations)} AND ${unused('participation', 'organisationId')} AND ${unused('body', 'organisationId')} AND ${unused('person', 'organisationId')}`,
  );
}
