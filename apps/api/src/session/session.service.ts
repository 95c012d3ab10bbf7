/** Signing in and out. */
import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { may, permissions, type Permission } from '#contract/permissions';
import { fieldProblem, Problem } from '#contract/problem';
import { sessionCookie, type Session, type sessionRoutes } from '#contract/session';
import { Database } from '#persistence/database';
import { Ledger, type Clock, type Tx } from '#persistence/ledger';
import { endSession, findUserByEmail, startSession, users, useSignInLink, type KnownUser } from '#persistence/stores/access.store';
import { sql } from '#persistence/sql';
import { actorOf, userOf, type AnyCall, type Call } from '../platform/call.ts';
import { fitsPassword, hashPassword } from '../platform/passwords.ts';
import { PublicAddress } from '../platform/public-address.ts';
import { hashOf, newSecret } from '../platform/secret.ts';
import { clockToken } from '../platform/tokens.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

const sessionDays = 14;

/** A session just begun: the cookie's value goes to the browser and nowhere else. */
export interface Begun {
  secret: string;
  session: Session;
}

@Injectable()
export class SessionService {
  private readonly database: Database;
  private readonly ledger: Ledger;
  private readonly clock: Clock;
  private readonly throttle: SignInThrottle;
  private readonly address: PublicAddress;

  constructor(
    @Inject(Database) database: Database,
    @Inject(Ledger) ledger: Ledger,
    @Inject(clockToken) clock: Clock,
    @Inject(SignInThrottle) throttle: SignInThrottle,
    @Inject(PublicAddress) address: PublicAddress,
  ) {
    this.database = database;
    this.ledger = ledger;
    this.clock = clock;
    this.throttle = throttle;
    this.address = address;
  }

  async read(call: AnyCall): Promise<Session> {
    const { id } = userOf(call);
    const [row] = await this.database.query<KnownUser>(
      sql`SELECT "id", "name", "email", "role", "passwordHash" FROM "user" WHERE "id" = ${id}`,
    );
    if (row === undefined) throw new Problem('not_signed_in');
    return sessionOf(row);
  }

  /** @throws Problem `wrong_credentials` (the same for an unknown address and a wrong password), `too_many_attempts` */
  async signIn({ body, request }: Call<typeof sessionRoutes.create>): Promise<Begun> {
    const { ip } = request;
    const known = await this.throttle.inTurn(ip, async () => {
      await this.throttle.check(ip, body.email);
      const user = await findUserByEmail(this.database, body.email);
      if (!(await fitsPassword(user?.passwordHash ?? null, body.password)) || user === null) {
        await this.throttle.failed(ip, body.email);
        throw new Problem('wrong_credentials');
      }
      await this.throttle.succeeded(ip, body.email);
      return user;
    });
    return this.begin(known);
  }

  /** Uses a one-time link up; null when it does not hold. */
  async signInOnce(secret: string): Promise<Begun | null> {
    const actor = { id: null, name: 'One-time link' };
    const user = await this.ledger.write(
      actor,
      'session.use-link',
      async (tx) => {
        const link = await useSignInLink(tx, hashOf(secret));
        if (link === null) return null;
        const [row] = await tx.query<KnownUser>(
          sql`SELECT "id", "name", "email", "role", "passwordHash" FROM "user" WHERE "id" = ${link.userId}`,
        );
        tx.record({
          entity: 'session',
          entityId: link.id,
          before: null,
          after: JSON.stringify({ id: link.id, userId: link.userId, purpose: link.purpose }),
        });
        return row ?? null;
      },
      'access',
    );
    return user === null ? null : this.begin(user);
  }

  async signOut(call: AnyCall): Promise<void> {
    const { asker } = call;
    if (!asker.byCookie || asker.credentialId === null) return;
    const id = asker.credentialId;
    await this.ledger.write(actorOf(call), 'session.remove', (tx: Tx) => endSession(tx, id, asker.id ?? ''), 'access');
  }

  async changePassword(call: Call<typeof sessionRoutes.changePassword>): Promise<void> {
    const { id, email } = userOf(call);
    await this.throttle.inTurn(call.request.ip, () => this.requirePassword(call.request.ip, email ?? '', call.body.current ?? ''));
    const passwordHash = await hashPassword(call.body.password);
    await this.ledger.write(
      actorOf(call),
      'user.change-password',
      async (tx) => {
        await users.save(tx, await users.get(tx, id), await users.get(tx, id), { passwordHash });
        await tx.query(sql`DELETE FROM "session" WHERE "userId" = ${id} AND "id" <> ${call.asker.credentialId ?? ''}`);
      },
      'access',
    );
  }

  /** The cookie as this request's transport allows. */
  setCookie(request: FastifyRequest, reply: FastifyReply, secret: string | null): void {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: this.address.isSecure(request) } as const;
    if (secret === null) void reply.clearCookie(sessionCookie, options);
    else void reply.setCookie(sessionCookie, secret, { ...options, maxAge: sessionDays * 86_400 });
  }

  /** Somebody without a password has none to tell. @throws Problem `invalid_input`, `too_many_attempts` */
  private async requirePassword(ip: string, email: string, password: string): Promise<void> {
    await this.throttle.check(ip, email);
    const known = await findUserByEmail(this.database, email);
    if (known?.passwordHash == null || (await fitsPassword(known.passwordHash, password))) return;
    await this.throttle.failed(ip, email);
    throw fieldProblem('current', 'is not the password so far');
  }

  private async begin(user: KnownUser): Promise<Begun> {
    const secret = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + sessionDays * 86_400_000).toISOString();
    const actor = { id: user.id, name: user.name };
    await this.ledger.write(
      actor,
      'session.create',
      (tx) => startSession(tx, { tokenHash: hashOf(secret), userId: user.id, expiresAt }),
      'access',
    );
    return { secret, session: sessionOf(user) };
  }
}

function sessionOf(user: KnownUser): Session {
  const { id, name, email, role, passwordHash } = user;
  const allowed = (Object.keys(permissions) as Permission[]).filter((permission) => may({ role }, permission));
  return { user: { id, name, email, role, hasPassword: passwordHash !== null }, permissions: allowed };
}
