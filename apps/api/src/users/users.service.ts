/** Users: who signs in. Administrators write them; everybody reads names. */
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '#contract/problem';
import type { BodyOf } from '#contract/route';
import type { User, userRoutes } from '#contract/user';
import { Database } from '#persistence/database';
import { Ledger, type Tx } from '#persistence/ledger';
import { withFields } from '#persistence/projection';
import { oneOf } from '#persistence/sql';
import { addSignInLink, countOtherAdmins, findUserIdsByName, isEmailTaken, users } from '#persistence/stores/access.store';
import { endAccess } from '#persistence/stores/ended-access.store';
import { actorOf, type AnyCall, type Call, type CallForOne } from '../platform/call.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { byName, list } from '../platform/listing.ts';
import { hashPassword } from '../platform/passwords.ts';
import { PublicAddress } from '../platform/public-address.ts';
import { hashOf, newSecret } from '../platform/secret.ts';

type Changes = BodyOf<typeof userRoutes.update>;

const withoutAddresses = withFields(users.projection, { email: () => 'NULL' });
const invitationDays = 7;

@Injectable()
export class UsersService {
  private readonly database: Database;
  private readonly ledger: Ledger;
  private readonly address: PublicAddress;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger, @Inject(PublicAddress) address: PublicAddress) {
    this.database = database;
    this.ledger = ledger;
    this.address = address;
  }

  async list({ query, asker }: Call<typeof userRoutes.list>): Promise<Finished> {
    const projection = asker.visibility === 'admin' ? users.projection : withoutAddresses;
    const where = [query.q === undefined ? null : oneOf('t."id"', await findUserIdsByName(this.database, query.q))];
    return finished({ ...(await list(this.database, { projection, where, order: byName, paging: query })), keep: false });
  }

  async read({ params, asker }: CallForOne): Promise<User> {
    const user = await users.get(this.database, params.id);
    return asker.visibility === 'admin' || asker.id === user.id ? user : { ...user, email: null };
  }

  async create(call: Call<typeof userRoutes.create>): Promise<User> {
    const { password, ...body } = call.body;
    const passwordHash = password === undefined ? null : await hashPassword(password);
    const secret = password === undefined ? newSecret() : null;
    const user = await this.write(call, 'user.create', async (tx) => {
      await this.requireFreeEmail(tx, body.email, null);
      const added = await users.insert(tx, body, { emailKey: body.email.toLowerCase(), passwordHash });
      if (secret !== null) await this.invite(tx, added.id, secret);
      return added;
    });
    return secret === null ? user : { ...user, invitationUrl: this.address.of(call.request, `/sign-in/once/${secret}`) };
  }

  async update(call: CallForOne): Promise<User> {
    const { password, ...changes } = call.body as Changes;
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    return this.write(call, 'user.update', async (tx) => {
      const before = await users.expect(tx, call.params.id, call.versions);
      const after = { ...before, ...changes };
      if (after.role !== 'admin' || after.disabled) await this.requireAnotherAdmin(tx, before);
      if (changes.email !== undefined) await this.requireFreeEmail(tx, changes.email, before.id);
      const emailKey = changes.email === undefined || changes.email === before.email ? undefined : changes.email.toLowerCase();
      const saved = await users.save(tx, before, after, definedOnly({ emailKey, passwordHash }));
      if (after.disabled || passwordHash !== undefined || after.role !== before.role) await endAccess(tx, before.id, 'sessions');
      return saved;
    });
  }

  remove(call: CallForOne): Promise<void> {
    return this.write(call, 'user.remove', async (tx) => {
      const before = await users.expect(tx, call.params.id, call.versions);
      await this.requireAnotherAdmin(tx, before);
      await endAccess(tx, before.id, 'everything');
      await users.trash(tx, before);
    });
  }

  restore(call: CallForOne): Promise<User> {
    return this.write(call, 'user.restore', async (tx) => {
      const restored = await users.restore(tx, call.params.id);
      await this.requireFreeEmail(tx, restored.email ?? '', restored.id);
      return restored;
    });
  }

  /** Users are content (their names are shown) and access at once: both revisions rise. */
  private write<T>(call: AnyCall, action: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.ledger.write(actorOf(call), action, work, 'both');
  }

  private async invite(tx: Tx, userId: string, secret: string): Promise<void> {
    const expiresAt = new Date(Date.parse(tx.at) + invitationDays * 86_400_000).toISOString();
    await addSignInLink(tx, { tokenHash: hashOf(secret), userId, purpose: 'invitation', expiresAt });
  }

  private async requireFreeEmail(tx: Tx, email: string, exceptId: string | null): Promise<void> {
    if (await isEmailTaken(tx, email, exceptId))
      throw new Problem('conflict', { errors: [{ path: 'email', message: 'is the address of another user' }] });
  }

  private async requireAnotherAdmin(tx: Tx, user: User): Promise<void> {
    if (user.role !== 'admin' || user.disabled || (await countOtherAdmins(tx, user.id)) > 0) return;
    throw new Problem('conflict', { detail: 'This is the last administrator: make somebody else one first.' });
  }
}

function definedOnly(columns: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
