/** migrate, seed and user add, on a database that nobody serves. */
import { Database, databaseSettings, openWriter, writerOptions } from '#persistence/database';
import { InitialSchema } from '#persistence/migrations/0001-initial-schema';
import { search } from '#persistence/read/search.query';
import { rowCounts } from '../../../support/row-counts.ts';
import { ensureServerBuilt, run } from '../../../support/command-line.ts';
import { makeDatabase, type TestDatabase } from '../../../support/test-database.ts';

let made: TestDatabase;
let environment: Record<string, string> = {};
beforeAll(ensureServerBuilt, 120_000);
beforeEach(async () => {
  made = await makeDatabase();
  environment = { DATA_DIR: made.folder, DATABASE_URL: made.url };
});
afterEach(() => made.remove());

async function inside<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await Database.open(databaseSettings(made.url));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
const counts = () => inside(rowCounts);

it('migrate brings an empty database up to date, and finds nothing to do the next time', async () => {
  for (const _ of [1, 2]) {
    const { code, stdout } = await run(['migrate'], environment);
    expect([code, stdout]).toEqual([0, `The ${made.engine} database is up to date.\n`]);
  }
  expect((await counts())['chairmanship']).toBe(0);
});

it('migrate carries what was searched before over to the words of today', async () => {
  const options = { ...writerOptions(databaseSettings(made.url)), migrations: [InitialSchema] };
  const old = await openWriter(options);
  await old.runMigrations();
  await old.query(`INSERT INTO "search_entry" ("id", "entityId", "entity", "chairmanshipId", "title", "content")
    VALUES (1, 'x', 'event', NULL, 'Заседание', 'Air/Sea-lift')`);
  await old.destroy();
  expect((await run(['migrate'], environment)).code).toBe(0);
  const found = async (q: string) => (await inside((database) => search(database, { q, limit: 5, drafts: true }))).json;
  for (const q of ['ЗАСЕД', 'sea', 'lift']) expect(JSON.parse(await found(q))).toMatchObject({ items: [{ id: 'x' }] });
});

it('two who migrate at once do not get in each other’s way', async () => {
  const outcomes = await Promise.all([run(['migrate'], environment), run(['migrate'], environment)]);
  expect(outcomes.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
});

it('seed loads the sample once, and takes it away without a trace', async () => {
  await run(['migrate'], environment);
  const empty = await counts();
  expect(await run(['seed'], environment)).toMatchObject({ code: 0, stdout: 'The sample is loaded.\n' });
  const seeded = await counts();
  expect(seeded).toMatchObject({ chairmanship: 1, priority: 7, measure: 16 });
  expect(await run(['seed'], environment)).toMatchObject({ code: 0, stdout: 'The sample is there already.\n' });
  expect(await counts()).toEqual(seeded);
  expect(await run(['seed', '--remove'], environment)).toMatchObject({ code: 0, stdout: 'The sample is gone.\n' });
  const { audit: _, ['revision of data']: __, ...left } = await counts();
  const { audit: ___, ['revision of data']: ____, ...before } = empty;
  expect(left).toEqual(before);
  expect(await run(['seed', '--remove'], environment)).toMatchObject({ code: 0, stdout: 'There is no sample.\n' });
});

describe('user add', () => {
  const add = (args: string[], input = '') => run(['user', 'add', ...args], environment, input);
  const users = () =>
    inside((database) =>
      database.query<{ email: string; role: string; name: string }>({ text: 'SELECT "email", "role", "name" FROM "user"', params: [] }),
    );

  it('adds a reader, with the password from standard input', async () => {
    const outcome = await add(['--email', 'Reader@example.org'], 'long enough\n');
    expect(outcome).toMatchObject({ code: 0, stdout: 'Reader@example.org may sign in as viewer.\n' });
    expect(await users()).toEqual([{ email: 'Reader@example.org', role: 'viewer', name: 'Reader' }]);
  });

  it('adds an administrator with a name', async () => {
    const args = ['--email', 'a@example.org', '--name', 'A. Karimova', '--role', 'admin', '--password', 'long enough'];
    expect((await add(args)).code).toBe(0);
    expect(await users()).toEqual([{ email: 'a@example.org', role: 'admin', name: 'A. Karimova' }]);
  });

  it.each([
    ['an address that is none', ['--email', 'nobody', '--password', 'long enough'], '--email: must be an e-mail address'],
    ['a short password', ['--email', 'a@example.org', '--password', 'short'], '--password: must be at least 8 characters'],
    ['no password', ['--email', 'a@example.org'], '--password: must be at least 8 characters'],
    ['a name of two lines', ['--email', 'a@example.org', '--name', 'a\nb', '--password', 'long enough'], '--name: must be one line'],
  ])('refuses %s with 2', async (_, args, message) => {
    const { code, stderr } = await add(args);
    expect([code, stderr]).toEqual([2, `chairboard: ${message}\n`]);
    expect(await users()).toEqual([]);
  });

  it('refuses an address that somebody has', async () => {
    await add(['--email', 'a@example.org', '--password', 'long enough']);
    const { code, stderr } = await add(['--email', 'A@example.org', '--password', 'long enough']);
    expect([code, stderr]).toEqual([2, 'chairboard: --email: is the address of another user\n']);
  });
});
