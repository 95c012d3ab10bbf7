/** What a start makes: the first administrator, the sample, a way in. */
import { prepareFirstStart } from '#api/first-start';
import { startApp, type TestApp } from '../../../support/app.ts';
import { aChairmanship } from '../../../support/content.ts';
import { expectProblem } from '../../../support/problem.ts';
import { rowCounts } from '../../../support/row-counts.ts';
import { signIn } from '../../../support/sign-in.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

const prepare = (settings: Partial<TestApp['config']>) =>
  prepareFirstStart({ ...app.config, ...settings }, app.database, app.ledger, app.clock);
const admin = { email: 'First@example.org', password: 'long enough' };

it('the administrator of the settings comes in, and a later start does not bring an old password back', async () => {
  expect(await prepare({ admin })).toBeNull();
  expect((await signIn(app, 'first@example.org', 'long enough')).body.user.role).toBe('admin');
  const { body } = await app.as.admin.get('/api/users?q=first');
  await app.as.admin.patch(`/api/users/${body.items[0].id}`).set('If-Match', '*').send({ password: 'changed since' });
  const before = await rowCounts(app.database);
  await prepare({ admin });
  expect(await rowCounts(app.database)).toEqual(before);
  expectProblem(await signIn(app, 'first@example.org', 'long enough'), 401);
  expect((await signIn(app, 'first@example.org', 'changed since')).status).toBe(200);
});

it('where no administrator has a password, a link is the way in, and two starts give two links', async () => {
  const [one, two] = [await prepare({}), await prepare({})];
  expect(one).toMatch(/^\/sign-in\/once\/[\w-]{43}$/);
  expect(two).not.toBe(one);
  for (const link of [one, two]) expect((await app.as.stranger.get(link ?? '')).headers['set-cookie']).toBeDefined();
});

it('where an administrator has a password there is no link, unless one is wanted', async () => {
  await prepare({ admin });
  expect(await prepare({})).toBeNull();
  expect(await prepare({ signInLink: true })).not.toBeNull();
});

it('the sample comes onto an untouched database once, and not back after it was taken away', async () => {
  const chairmanships = async () => (await rowCounts(app.database))['chairmanship'];
  await prepare({ sampleData: true });
  expect(await chairmanships()).toBe(1);
  await prepare({ sampleData: true });
  expect(await chairmanships()).toBe(1);
  await app.as.admin.delete('/api/sample');
  await prepare({ sampleData: true });
  expect(await chairmanships()).toBe(0);
});

it('the sample does not come beside somebody’s own chairmanship', async () => {
  await aChairmanship(app);
  await prepare({ sampleData: true });
  expect((await rowCounts(app.database))['chairmanship']).toBe(1);
});
