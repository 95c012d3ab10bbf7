/** Users and what lets them in. Tokens come and go as SHA-256 hashes; their plain text is never stored. */
import type { Feed } from '#contract/feed';
import type { StoredFile } from '#contract/file';
import type { Role } from '#contract/permissions';
import type { Token } from '#contract/token';
import type { User } from '#contract/user';
import type { Queryable } from '../database.ts';
import type { Tx } from '../ledger.ts';
import { feedProjection, fileProjection, tokenProjection, userProjection } from '../projections.ts';
import { sql } from '../sql.ts';
import { Store } from '../store.ts';
import { FeedTable } from '../tables/feed.table.ts';
import { FileTable } from '../tables/file.table.ts';
import { SessionTable, SignInLinkTable, TokenTable, UserTable, type SessionRow, type SignInLinkRow } from '../tables/user.table.ts';

export const users = new Store<User>({ noun: 'user', schema: UserTable, projection: userProjection });
export const tokens = new Store<Token>({ noun: 'token', schema: TokenTable, projection: tokenProjection });
export const feeds = new Store<Feed>({ noun: 'feed', schema: FeedTable, projection: feedProjection });
export const files = new Store<StoredFile>({ noun: 'file', schema: FileTable, projection: fileProjection });

/** Somebody who is let in. */
export interface KnownUser {
  id: string;
  name: string;
  email: string;
  role: Role;
  passwordHash: string | null;
}

const known = sql`u."id", u."name", u."email", u."role", u."passwordHash"`;
const enabled = sql`u."deletedAt" IS NULL AND ${{ text: 'NOT u."disabled"', params: [] }}`;

export async function findUserByEmail(on: Queryable, email: string): Promise<KnownUser | null> {
  const [user] = await on.query<KnownUser>(
    sql`SELECT ${known} FROM "user" u WHERE u."emailKey" = ${email.trim().toLowerCase()} AND ${enabled}`,
  );
  return user ?? null;
}

/** Whose names hold the text, in any case: compared here, because SQLite knows the small letters of ASCII alone. */
export async function findUserIdsByName(on: Queryable, part: string): Promise<string[]> {
  const rows = await on.query<{ id: string; name: string }>(sql`SELECT "id", "name" FROM "user" WHERE "deletedAt" IS NULL`);
  const wanted = part.toLowerCase();
  return rows.filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ id }) => id);
}

/** True when another live user has the address. */
export async function isEmailTaken(on: Queryable, email: string, exceptId: string | null): Promise<boolean> {
  const rows = await on.query(
    sql`SELECT 1 FROM "user" WHERE "emailKey" = ${email.trim().toLowerCase()} AND "deletedAt" IS NULL AND "id" <> ${exceptId ?? ''}`,
  );
  return rows.length > 0;
}

/** How many enabled administrators there are beside this one. */
export async function countOtherAdmins(on: Queryable, exceptId: string): Promise<number> {
  // PostgreSQL counts in bigint, which its driver gives as text.
  const [row] = await on.query<{ n: number | string }>(
    sql`SELECT count(*) AS "n" FROM "user" u WHERE u."role" = 'admin' AND ${enabled} AND u."id" <> ${exceptId}`,
  );
  return Number(row?.n ?? 0);
}

export type Credential = 'session' | 'token' | 'feed';

/** Who a session, token or feed belongs to, and until when it holds (null: no end). */
export interface Holder extends KnownUser {
  credentialId: string;
  expiresAt: string | null;
}

export async function findHolder(on: Queryable, credential: Credential, tokenHash: string): Promise<Holder | null> {
  const statement = {
    session: sql`SELECT ${known}, c."id" AS "credentialId", c."expiresAt" AS "expiresAt" FROM "session" c JOIN "user" u ON u."id" = c."userId" WHERE c."tokenHash" = ${tokenHash} AND ${enabled}`,
    token: sql`SELECT ${known}, c."id" AS "credentialId", c."expiresOn" AS "expiresAt" FROM "token" c JOIN "user" u ON u."id" = c."userId" WHERE c."tokenHash" = ${tokenHash} AND c."deletedAt" IS NULL AND ${enabled}`,
    feed: sql`SELECT ${known}, c."id" AS "credentialId", NULL AS "expiresAt" FROM "feed" c JOIN "user" u ON u."id" = c."userId" WHERE c."tokenHash" = ${tokenHash} AND c."deletedAt" IS NULL AND ${enabled}`,
  }[credential];
  const [holder] = await on.query<Holder>(statement);
  return holder ?? null;
}

function recordAccess(tx: Tx, entity: 'session', id: string, userId: string, began: boolean): void {
  const state = JSON.stringify({ id, userId });
  tx.record({ entity, entityId: id, before: began ? null : state, after: began ? state : null });
}

export async function startSession(tx: Tx, session: Omit<SessionRow, 'id' | 'createdAt'>): Promise<void> {
  const id = tx.newId();
  await tx.query(sql`DELETE FROM "session" WHERE "expiresAt" < ${tx.at}`);
  await tx.manager.insert(SessionTable, { ...session, id, createdAt: tx.at });
  recordAccess(tx, 'session', id, session.userId, true);
}

export async function endSession(tx: Tx, id: string, userId: string): Promise<void> {
  await tx.manager.delete(SessionTable, { id });
  recordAccess(tx, 'session', id, userId, false);
}

export async function addSignInLink(tx: Tx, link: Omit<SignInLinkRow, 'id' | 'createdAt' | 'usedAt'>): Promise<void> {
  await tx.manager.insert(SignInLinkTable, { ...link, id: tx.newId(), createdAt: tx.at, usedAt: null });
}

/** Uses a one-time link up. @returns whose it was, or null when it is unknown, used or past */
export async function useSignInLink(tx: Tx, tokenHash: string): Promise<SignInLinkRow | null> {
  const [link] = await tx.query<SignInLinkRow>(sql`SELECT l.* FROM "sign_in_link" l JOIN "user" u ON u."id" = l."userId"
    WHERE l."tokenHash" = ${tokenHash} AND l."usedAt" IS NULL AND l."expiresAt" > ${tx.at} AND ${enabled}`);
  if (link === undefined) return null;
  await tx.query(sql`UPDATE "sign_in_link" SET "usedAt" = ${tx.at} WHERE "id" = ${link.id}`);
  return link;
}
