/** Takes away what lets a user in, when their role, password or standing changes. */
import type { Tx } from '../ledger.ts';
import { sql } from '../sql.ts';

/** `everything`: sessions, links, tokens and feeds; `sessions`: they must sign in again. */
export async function endAccess(tx: Tx, userId: string, extent: 'sessions' | 'everything'): Promise<void> {
  await tx.query(sql`DELETE FROM "session" WHERE "userId" = ${userId}`);
  if (extent === 'sessions') return;
  await tx.query(sql`DELETE FROM "sign_in_link" WHERE "userId" = ${userId}`);
  await tx.query(sql`UPDATE "token" SET "deletedAt" = ${tx.at} WHERE "userId" = ${userId} AND "deletedAt" IS NULL`);
  await tx.query(sql`UPDATE "feed" SET "deletedAt" = ${tx.at} WHERE "userId" = ${userId} AND "deletedAt" IS NULL`);
}
