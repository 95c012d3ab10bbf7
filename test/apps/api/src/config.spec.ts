/** The settings: what is not set has a default, what is wrong stops the start with its name and what is allowed. */
import { resolve } from 'node:path';
import { ConfigError, readConfig } from '#api/config';

it('nothing set gives a server for this machine alone, on SQLite in ./data', () => {
  expect(readConfig({})).toMatchObject({
    ...{ port: 3000, host: '127.0.0.1', dataDir: resolve('data'), sampleData: false, admin: null, publicUrl: null, publicRead: false },
    database: { engine: 'sqlite', address: resolve('data/chairboard.sqlite') },
    ...{ trustProxy: false, logLevel: 'info' },
  });
});

it('an empty setting counts as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '' })).toMatchObject({ port: 3000, publicUrl: null });
});

it('everything can be set', () => {
  const config = readConfig({
    ...{ PORT: '0', HOST: '0.0.0.0', DATA_DIR: '/srv/chairboard', DATABASE_URL: 'postgres://me:secret@db:5432/chairboard' },
    ...{ DATABASE_REPLICA_URLS: 'postgres://a/b, postgres://c/d', SAMPLE_DATA: 'true', ADMIN_EMAIL: 'admin@example.org' },
    ...{
      ADMIN_PASSWORD: 'long enough',
      PUBLIC_URL: 'https://chairboard.example.org/',
      PUBLIC_READ: 'true',
      TRUST_PROXY: 'true',
      LOG_LEVEL: 'warn',
    },
  });
  expect(config).toMatchObject({
    ...{ port: 0, host: '0.0.0.0', dataDir: '/srv/chairboard', sampleData: true, publicRead: true, trustProxy: true, logLevel: 'warn' },
    database: { engine: 'postgres', address: 'postgres://me:secret@db:5432/chairboard', replicas: ['postgres://a/b', 'postgres://c/d'] },
    admin: { email: 'admin@example.org', password: 'long enough' },
    publicUrl: 'https://chairboard.example.org',
  });
});

it('a SQLite file may lie anywhere', () => {
  expect(readConfig({ DATABASE_URL: 'sqlite:/var/lib/a.db' }).database).toEqual({ engine: 'sqlite', address: '/var/lib/a.db' });
});

const refusalOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

it.each([
  ['PORT', 'http', 'from 0 to 65535'],
  ['PORT', '70000', 'from 0 to 65535'],
  ['PORT', '-1', 'from 0 to 65535'],
  ['DATABASE_URL', 'mysql://a/b', 'sqlite:PATH or postgres://'],
  ['DATABASE_REPLICA_URLS', 'sqlite:a', 'postgres:// addresses'],
  ['SAMPLE_DATA', 'yes', 'true or false'],
  ['PUBLIC_READ', '1', 'true or false'],
  ['TRUST_PROXY', 'TRUE', 'true or false'],
  ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
  ['PUBLIC_URL', 'chairboard.example.org', 'an address such as https://'],
  ['PUBLIC_URL', 'https://example.org/chairboard', 'without a path'],
  ['ADMIN_EMAIL', 'admin', 'an e-mail address'],
  ['ADMIN_PASSWORD', 'short', 'at least 8 characters'],
])('%s=%s is refused by its name, saying what is allowed', (name, value, allowed) => {
  const refusal = refusalOf({ [name]: value });
  expect(refusal).toContain(`${name}: must`);
  expect(refusal).toContain(allowed);
});

it('several wrong settings are told at once', () => {
  expect(refusalOf({ PORT: 'a', LOG_LEVEL: 'b' }).split('\n')).toHaveLength(2);
});

it('an address and a password for the administrator belong together', () => {
  expect(refusalOf({ ADMIN_EMAIL: 'admin@example.org' })).toContain('ADMIN_EMAIL and ADMIN_PASSWORD');
});

it.each([
  ['ADMIN_PASSWORD', 'secret7'],
  ['DATABASE_URL', 'mysql://me:secret7@db/a'],
  ['DATABASE_REPLICA_URLS', 'mysql://me:secret7@db/a'],
])('a wrong %s is not repeated', (name, value) => {
  expect(refusalOf({ [name]: value })).not.toContain('secret7');
});
