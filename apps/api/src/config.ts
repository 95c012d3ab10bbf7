/** The settings, read from the environment once and checked: a wrong one stops the start with its name and what is allowed. */
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { email } from '#contract/scalars';
import { password } from '#contract/user';
import { databaseSettings, type DatabaseSettings } from '#persistence/database';

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535');
const databaseUrl = z
  .string()
  .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'must be sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME');
const publicUrl = z
  .string()
  .regex(/^https?:\/\/[^/\s?#]+\/?$/, 'must be an address such as https://chairboard.example.org, without a path')
  .transform((value) => value.replace(/\/$/, ''));
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting under its name in the environment; README's table of settings is held to it. */
export const settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1, 'must be an address or a name of this machine').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'must be a folder').default('./data'),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .default('')
    .transform((value) => value.split(/[\s,]+/).filter((url) => url !== ''))
    .refine((urls) => urls.every((url) => /^postgres(ql)?:\/\/.+/.test(url)), 'must be postgres:// addresses, parted by commas'),
  SAMPLE_DATA: flag.default(false),
  SIGN_IN_LINK: flag.default(false),
  ADMIN_EMAIL: email.optional(),
  ADMIN_PASSWORD: password.optional(),
  PUBLIC_URL: publicUrl.optional(),
  PUBLIC_READ: flag.default(false),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
});

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  database: DatabaseSettings;
  sampleData: boolean;
  signInLink: boolean;
  admin: { email: string; password: string } | null;
  publicUrl: string | null;
  publicRead: boolean;
  trustProxy: boolean;
  logLevel: (typeof levels)[number];
}

/** A setting that is not allowed; the message names it and says what is. */
export class ConfigError extends Error {}

/** Empty settings count as not set. @throws ConfigError */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues
        .map((issue) => `${issue.path.join('.')}: ${issue.message} (it is ${JSON.stringify(shown(given, issue.path))})`)
        .join('\n'),
    );
  }
  const { data } = result;
  if ((data.ADMIN_EMAIL === undefined) !== (data.ADMIN_PASSWORD === undefined)) {
    throw new ConfigError('ADMIN_EMAIL and ADMIN_PASSWORD: must be given together');
  }
  const dataDir = resolve(data.DATA_DIR);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir,
    database: databaseSettings(data.DATABASE_URL ?? `sqlite:${join(dataDir, 'chairboard.sqlite')}`, data.DATABASE_REPLICA_URLS),
    sampleData: data.SAMPLE_DATA,
    signInLink: data.SIGN_IN_LINK,
    admin:
      data.ADMIN_EMAIL !== undefined && data.ADMIN_PASSWORD !== undefined
        ? { email: data.ADMIN_EMAIL, password: data.ADMIN_PASSWORD }
        : null,
    publicUrl: data.PUBLIC_URL ?? null,
    publicRead: data.PUBLIC_READ,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
  };
}

/** Passwords are told by nobody, least of all by an error. */
function shown(given: Record<string, string | undefined>, path: PropertyKey[]): string | undefined {
  const name = String(path[0]);
  return /PASSWORD|_URL/.test(name) ? '…' : given[name];
}
