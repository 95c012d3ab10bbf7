/** Every field of every noun with every kind of wrong or strange value: refused or taken, never a failure of ours. */
import type { z } from 'zod';
import { routes } from '#contract/routes';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { nouns } from '../../../../support/nouns.ts';

/** What programs get wrong and what attackers try. */
const strange: unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 1e21, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, '', ' ', '0', 'null', 'NaN', '1e309'],
  ...['2024-02-30', '0000-00-00', '9999-12-31', '2199-12-31', '1900-01-01', '2024-04-10T25:00:00', '2199-12-31T23:59:59'],
  ...['\u0000', '\ud800', '\u202e', '\u{1f600}', 'İ', 'ﬀ', "'; DROP TABLE event; --", '%', '?', '$1', '\\', '{{7*7}}', '../../etc/passwd'],
  ...['javascript:alert(1)', 'https://', 'http://[::1', 'https://example.org/ a', `https://example.org/${'a'.repeat(2030)}`],
  ...['UTC', 'Etc/GMT+12', 'Factory', 'a'.repeat(5000), '018f2b1c-7a00-7000-8000-000000000001', '018F2B1C-7A00-7000-8000-000000000001'],
  ...[
    [],
    [null],
    [[]],
    [{}],
    ['a'],
    [1],
    Array(101).fill('a'),
    {},
    { a: 1 },
    { ru: null },
    { ru: {} },
    { ru: { title: '' } },
    { toString: 1 },
  ],
  ...[
    [{ id: 'a' }],
    [{ on: '2024-05-01', percent: 1, title: 'a' }],
    { unit: 'a', baseline: 0, target: 1e-320 },
    { unit: 'a', baseline: -1e15, target: 1e15 },
  ],
];

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

it.each(nouns)('a $noun takes or refuses whatever a field holds', async ({ path, fields, readOnly }) => {
  const valid = await fields(app);
  const { body } = await app.as.manager.post(path).send(valid);
  const failures: string[] = [];
  const names = [...new Set([...Object.keys(valid), ...Object.keys(body as object)])].filter((name) => !readOnly.includes(name));
  for (const name of names) {
    for (const value of strange) {
      const { status, text } = await app.as.manager
        .patch(`${path}/${body.id}`)
        .set('If-Match', '*')
        .send({ [name]: value });
      if (status >= 500) failures.push(`${name} = ${JSON.stringify(value).slice(0, 40)}: ${status} ${text}`);
    }
  }
  expect(failures).toEqual([]);
  // What was taken can be read again, alone, in lists and in figures.
  const read = [`${path}/${body.id}`, `${path}?limit=500`, '/api/search?q=a', '/api/dashboard'];
  for (const address of read) expect([address, (await app.as.admin.get(address)).status]).toEqual([address, 200]);
});

it('every question takes or refuses whatever a parameter holds', async () => {
  const failures: string[] = [];
  // Half a character cannot stand in an address.
  const texts = strange.filter((value): value is string => typeof value === 'string' && value.length < 100 && value !== '\ud800');
  for (const { path, query } of routes.filter((route) => route.method === 'GET' && !route.path.includes(':'))) {
    for (const name of query === undefined ? [] : Object.keys((query as z.ZodObject).shape)) {
      for (const value of texts) {
        const { status, text } = await app.as.admin.get(path).query(`${name}=${encodeURIComponent(value)}`);
        if (status >= 500) failures.push(`${path} ${name}=${value}: ${status} ${text}`);
      }
    }
  }
  expect(failures).toEqual([]);
});
