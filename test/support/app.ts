/** The whole application on a database of its own, with a clock that stands still and somebody of each role to ask it. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createApp } from '#api/app';
import { readConfig, type Config } from '#api/config';
import { hashOf } from '#api/platform/secret';
import type { Role } from '#contract/permissions';
import { Database } from '#persistence/database';
import { Ledger } from '#persistence/ledger';
import { loadSample } from '#persistence/seed/load-sample';
import { tokens, users } from '#persistence/stores/access.store';
import { TestClock } from './test-clock.ts';
import { makeDatabase } from './test-database.ts';

/** Asks the running application as somebody, and keeps no cookie that it is given. */
export type Caller = Record<'get' | 'head' | 'post' | 'put' | 'patch' | 'delete', (path: string) => request.Test>;

/** Everybody that a test can ask as; `colleague` is a second coordinator. */
export type Name = 'viewer' | 'coordinator' | 'colleague' | 'manager' | 'admin';

const cast: Record<Name, Role> = {
  viewer: 'viewer',
  coordinator: 'coordinator',
  colleague: 'coordinator',
  manager: 'manager',
  admin: 'admin',
};

interface Options {
  /** Where the clock stands at first. */
  now?: string;
  /** Loads the sample chairmanship. */
  sample?: boolean;
  /** Settings as in the environment. */
  settings?: Record<string, string>;
  /** A built page. */
  pageFolder?: string;
}

export interface TestApp {
  server: NestFastifyApplication;
  config: Config;
  /** `http://127.0.0.1:PORT` */
  url: string;
  clock: TestClock;
  database: Database;
  ledger: Ledger;
  as: Record<Name | 'stranger', Caller>;
  /** Ids of the users behind `as`. */
  ids: Record<Name, string>;
  /** Their secrets, for a header of one's own. */
  tokens: Record<Name, string>;
  /** Asks with the headers that are given and no others. */
  caller: (headers?: Record<string, string>) => Caller;
  /** How many statements reach the database while the work runs. */
  countStatements: (work: () => PromiseLike<unknown>) => Promise<number>;
  stop: () => Promise<void>;
}

const start = '2024-04-30T09:00:00Z';

/** Starts it; `stop` ends it and takes its files away. */
export async function startApp({ now = start, sample = false, settings = {}, pageFolder }: Options = {}): Promise<TestApp> {
  const made = await makeDatabase();
  const clock = new TestClock(now);
  const config = readConfig({ DATA_DIR: made.folder, DATABASE_URL: made.url, LOG_LEVEL: 'silent', ...settings });
  const server = await createApp(config, pageFolder === undefined ? { clock } : { clock, pageFolder });
  await server.listen(0, '127.0.0.1');
  const url = (await server.getUrl()).replace('[::1]', '127.0.0.1');
  const [database, ledger] = [server.get(Database), server.get(Ledger)];
  if (sample) await loadSample(ledger);
  const caller = (headers: Record<string, string> = {}) => callerOf(url, headers);
  const people = await addCast(ledger);
  const ask = (name: Name) => caller({ authorization: `Bearer ${people.tokens[name]}` });
  return {
    ...{ server, config, url, clock, database, ledger, caller, ...people },
    as: {
      stranger: caller(),
      viewer: ask('viewer'),
      coordinator: ask('coordinator'),
      colleague: ask('colleague'),
      manager: ask('manager'),
      admin: ask('admin'),
    },
    countStatements: async (work) => {
      const before = database.statements.count;
      await work();
      return database.statements.count - before;
    },
    stop: async () => {
      await server.close();
      await made.remove();
    },
  };
}

function callerOf(url: string, headers: Record<string, string>): Caller {
  const to = request(url);
  return {
    get: (path) => to.get(path).set(headers),
    head: (path) => to.head(path).set(headers),
    post: (path) => to.post(path).set(headers),
    put: (path) => to.put(path).set(headers),
    patch: (path) => to.patch(path).set(headers),
    delete: (path) => to.delete(path).set(headers),
  };
}

/** Users without passwords and a token for each: hashing passwords is what takes time, and few tests are about it. */
async function addCast(ledger: Ledger): Promise<Pick<TestApp, 'ids' | 'tokens'>> {
  const names = Object.keys(cast) as Name[];
  const secrets = Object.fromEntries(names.map((name) => [name, `token-of-the-${name}`])) as Record<Name, string>;
  const ids = await ledger.write(
    { id: null, name: 'Test' },
    'user.create',
    async (tx) => {
      const added: Partial<Record<Name, string>> = {};
      for (const name of names) {
        const email = `${name}@example.org`;
        const user = await users.insert(tx, { name, email, role: cast[name], disabled: false }, { emailKey: email, passwordHash: null });
        await tokens.insert(tx, { userId: user.id, name: 'Test', expiresOn: null, lastUsedAt: null }, { tokenHash: hashOf(secrets[name]) });
        added[name] = user.id;
      }
      return added as Record<Name, string>;
    },
    'both',
  );
  return { ids, tokens: secrets };
}
