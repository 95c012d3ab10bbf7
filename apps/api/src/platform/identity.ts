/** Finds out who is asking; what was found holds until somebody's access changes. */
import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { sessionCookie } from '#contract/session';
import { visibilityOf } from '#domain/access';
import type { Database } from '#persistence/database';
import type { Clock, Ledger } from '#persistence/ledger';
import { sql } from '#persistence/sql';
import { findHolder, type Credential, type Holder } from '#persistence/stores/access.store';
import { BoundedCache } from './bounded-cache.ts';
import { stranger, type Principal } from './principal.ts';
import { hashOf } from './secret.ts';

const usedAgainAfter = 10 * 60_000;

export class Identity {
  private readonly holders = new BoundedCache<{ access: number; holder: Holder | null }>(10_000);
  private readonly lastUse = new BoundedCache<number>(10_000);
  private readonly database: Database;
  private readonly ledger: Ledger;
  private readonly clock: Clock;

  constructor(database: Database, ledger: Ledger, clock: Clock) {
    this.database = database;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The principal of a request's bearer token or session cookie; a stranger when neither holds. */
  async of(request: FastifyRequest, access: number): Promise<Principal> {
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.principal('token', bearer, access);
    const cookie = request.cookies[sessionCookie];
    return cookie === undefined ? stranger : this.principal('session', cookie, access);
  }

  /** Who holds a secret, while it holds. */
  async holder(credential: Credential, secret: string, access: number): Promise<Holder | null> {
    const hash = hashOf(secret);
    const key = `${credential} ${hash}`;
    const kept = this.holders.get(key);
    const holder = kept?.access === access ? kept.holder : await findHolder(this.database, credential, hash);
    if (kept?.access !== access) this.holders.set(key, { access, holder });
    return holder !== null && (holder.expiresAt === null || this.isBefore(holder.expiresAt)) ? holder : null;
  }

  /** A day counts to its end. */
  private isBefore(expiresAt: string): boolean {
    const now = this.clock.now().toISOString();
    return expiresAt.length === 10 ? now.slice(0, 10) <= expiresAt : now < expiresAt;
  }

  private async principal(credential: 'session' | 'token', secret: string, access: number): Promise<Principal> {
    const holder = await this.holder(credential, secret, access);
    if (holder === null) return stranger;
    if (credential === 'token') await this.noteUse(holder.credentialId);
    const { id, name, email, role } = holder;
    return { id, name, email, role, byCookie: credential === 'session', credentialId: holder.credentialId, visibility: visibilityOf(role) };
  }

  private async noteUse(tokenId: string): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - (this.lastUse.get(tokenId) ?? 0) < usedAgainAfter) return;
    this.lastUse.set(tokenId, now.getTime());
    await this.ledger.note(sql`UPDATE "token" SET "lastUsedAt" = ${now.toISOString()} WHERE "id" = ${tokenId}`);
  }
}
