/** What a start may have to make: the first administrator, the sample, a one-time link to come in by. */
import { Database } from '#persistence/database';
import { Ledger, type Actor, type Clock } from '#persistence/ledger';
import { isUntouched, loadSample } from '#persistence/seed/load-sample';
import { raw, sql } from '#persistence/sql';
import { addSignInLink, findUserByEmail, users } from '#persistence/stores/access.store';
import type { Config } from './config.ts';
import { hashPassword } from './platform/passwords.ts';
import { hashOf, newSecret } from './platform/secret.ts';

const server: Actor = { id: null, name: 'Chairboard' };
const linkHours = 24;
/** The administrator of a first start that names none; the link is the only way in until a password is set. */
const unnamed = { name: 'Administrator', email: 'admin@chairboard.invalid' };

/** Makes the administrator that ADMIN_EMAIL names, once: a later password is not overwritten. */
async function ensureAdmin(database: Database, ledger: Ledger, admin: NonNullable<Config['admin']>): Promise<void> {
  if ((await findUserByEmail(database, admin.email)) !== null) return;
  const passwordHash = await hashPassword(admin.password);
  const name = admin.email.split('@')[0] ?? admin.email;
  await ledger.write(
    server,
    'user.create',
    (tx) =>
      users.insert(tx, { name, email: admin.email, role: 'admin', disabled: false }, { emailKey: admin.email.toLowerCase(), passwordHash }),
    'both',
  );
}

interface Admin {
  id: string;
  hasPassword: boolean;
}

async function admins(database: Database): Promise<Admin[]> {
  const rows = await database.query<{ id: string; passwordHash: string | null }>(
    sql`SELECT "id", "passwordHash" FROM "user" u WHERE u."role" = 'admin' AND u."deletedAt" IS NULL AND ${raw('NOT u."disabled"')} ORDER BY u."createdAt", u."id"`,
  );
  return rows.map(({ id, passwordHash }) => ({ id, hasPassword: passwordHash !== null }));
}

/** @returns the path of a link that signs in as an administrator, once, within a day */
async function signInLink(database: Database, ledger: Ledger, clock: Clock): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(clock.now().getTime() + linkHours * 3_600_000).toISOString();
  const [known] = await admins(database);
  await ledger.write(
    server,
    'session.offer-link',
    async (tx) => {
      const userId =
        known?.id ??
        (await users.insert(tx, { ...unnamed, role: 'admin', disabled: false }, { emailKey: unnamed.email, passwordHash: null })).id;
      await addSignInLink(tx, { tokenHash: hashOf(secret), userId, purpose: 'sign_in', expiresAt });
      const id = tx.newId();
      tx.record({ entity: 'session', entityId: id, before: null, after: JSON.stringify({ id, userId, purpose: 'sign_in', expiresAt }) });
    },
    'both',
  );
  return `/sign-in/once/${secret}`;
}

/** @returns the path of a one-time link, where one was wanted or is the only way in */
export async function prepareFirstStart(config: Config, database: Database, ledger: Ledger, clock: Clock): Promise<string | null> {
  if (config.admin !== null) await ensureAdmin(database, ledger, config.admin);
  if (config.sampleData && (await isUntouched(database))) await loadSample(ledger);
  const canComeIn = (await admins(database)).some(({ hasPassword }) => hasPassword);
  return config.signInLink || !canComeIn ? signInLink(database, ledger, clock) : null;
}
