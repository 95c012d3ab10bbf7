/** Users and what lets them in: sessions, tokens, one-time links. Secrets are kept as hashes only. */
import type { Token } from '#contract/token';
import type { User } from '#contract/user';
import { boolean, date, entityColumns, id, instant, nullable, text, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type UserRow = Omit<User, 'invitationUrl' | 'email'> & EntityRow & { email: string; emailKey: string; passwordHash: string | null };

export const UserTable = table<UserRow>({
  name: 'user',
  columns: {
    ...entityColumns,
    name: varchar(200),
    email: varchar(254),
    /** The address as it is compared: in small letters. */
    emailKey: varchar(254),
    role: varchar(20),
    disabled: boolean,
    passwordHash: nullable(text),
  },
  indexes: [['emailKey'], ['name']],
});

export interface SessionRow {
  id: string;
  tokenHash: string;
  userId: string;
  createdAt: string;
  expiresAt: string;
}

export const SessionTable = table<SessionRow>({
  name: 'session',
  columns: { id: { ...id, primary: true }, tokenHash: varchar(64), userId: id, createdAt: instant, expiresAt: instant },
  references: { userId: { table: 'user', onDelete: 'CASCADE' } },
  indexes: [['userId']],
  uniqueIndexes: [['tokenHash']],
});

export type TokenRow = Omit<Token, 'token'> & EntityRow & { tokenHash: string };

export const TokenTable = table<TokenRow>({
  name: 'token',
  columns: {
    ...entityColumns,
    userId: id,
    name: varchar(200),
    tokenHash: varchar(64),
    expiresOn: nullable(date),
    lastUsedAt: nullable(instant),
  },
  references: { userId: { table: 'user', onDelete: 'CASCADE' } },
  indexes: [['userId']],
  uniqueIndexes: [['tokenHash']],
});

export interface SignInLinkRow {
  id: string;
  tokenHash: string;
  userId: string;
  purpose: 'sign_in' | 'invitation';
  createdAt: string;
  expiresAt: string;
  usedAt: string | null;
}

export const SignInLinkTable = table<SignInLinkRow>({
  name: 'sign_in_link',
  columns: {
    id: { ...id, primary: true },
    tokenHash: varchar(64),
    userId: id,
    purpose: varchar(20),
    createdAt: instant,
    expiresAt: instant,
    usedAt: nullable(instant),
  },
  references: { userId: { table: 'user', onDelete: 'CASCADE' } },
  indexes: [['userId']],
  uniqueIndexes: [['tokenHash']],
});
