/** Lists are read page by page: every item once, in one order, also while rows come and go. */
import { startApp, type Caller, type TestApp } from '../../../../support/app.ts';
import {
  aBody,
  aChairmanship,
  aMeasure,
  aPlan,
  aPriority,
  aProgressItem,
  anEvent,
  anOrganisation,
  aPerson,
} from '../../../../support/content.ts';

interface Item {
  id: string;
}

let app: TestApp;
let plan: Awaited<ReturnType<typeof aPlan>>;

beforeAll(async () => {
  app = await startApp();
  plan = await aPlan(app);
  const { chairmanship, priority, measure } = plan;
  for (let n = 0; n < 6; n++) {
    await aChairmanship(app);
    await aPriority(app, chairmanship);
    await aMeasure(app, priority);
    await aProgressItem(app, measure, { occurredOn: `2024-04-0${1 + (n % 3)}` });
    await anEvent(app, chairmanship, { title: `Meeting ${n % 2}` });
    await aBody(app, { name: 'Military Committee' });
    await anOrganisation(app, { name: `Organisation ${n % 2}` });
    await aPerson(app, { name: 'A. Karimova' });
    await app.as.admin.post('/api/tokens').send({ name: 'Same' });
    await app.as.admin.post('/api/feeds').send({ name: 'Same', scope: { chairmanship: chairmanship.id } });
    const { id } = await aBody(app, { name: 'For the trash' });
    await app.as.admin.delete(`/api/bodies/${id}`).set('If-Match', '*');
  }
});
afterAll(() => app.stop());

/** All pages of a list, with something done between one and the next. */
async function readAll(who: Caller, path: string, limit: number, between: (page: number) => Promise<unknown> = () => Promise.resolve()) {
  const items: Item[] = [];
  let cursor = '';
  for (let page = 0; page < 200; page++) {
    const { body } = await who.get(path).query({ limit, ...(cursor === '' ? {} : { cursor }) });
    expect(body.items.length).toBeLessThanOrEqual(limit);
    items.push(...(body.items as Item[]));
    if (body.nextCursor === null) return items;
    cursor = body.nextCursor as string;
    await between(page);
  }
  throw new Error('The list does not end.');
}

const lists = [
  ...['/api/chairmanships', '/api/priorities', '/api/measures', '/api/progress-items', '/api/events', '/api/bodies'],
  ...['/api/organisations', '/api/people', '/api/users', '/api/tokens', '/api/feeds', '/api/trash', '/api/audit'],
];

it.each(lists)('%s gives every item once, whatever the size of a page', async (path) => {
  const { body: whole } = await app.as.admin.get(path).query({ limit: 500 });
  expect(whole.nextCursor).toBeNull();
  expect(whole.items.length).toBeGreaterThan(4);
  for (const limit of [1, 2, 5, whole.items.length]) expect(await readAll(app.as.admin, path, limit)).toEqual(whole.items);
});

it('fifty items make a page unless told', async () => {
  const { body } = await app.as.admin.get('/api/audit');
  expect(body.items).toHaveLength(50);
  expect(body.nextCursor).not.toBeNull();
});

it('an empty list has no items and no next page', async () => {
  const other = await aChairmanship(app);
  expect((await app.as.viewer.get('/api/priorities').query({ chairmanship: other.id })).body).toEqual({ items: [], nextCursor: null });
});

it('the last page says that it is the last, also where it is full', async () => {
  const { body: whole } = await app.as.admin.get('/api/people').query({ limit: 500 });
  const { body } = await app.as.admin.get('/api/people').query({ limit: whole.items.length });
  expect(body.nextCursor).toBeNull();
});

it.each([
  [
    '/api/events',
    (n: number) =>
      anEvent(app, plan.chairmanship, { title: `New ${n}`, start: `2024-0${1 + (n % 9)}-01T10:00:00`, end: '2024-10-01T10:00:00' }),
  ],
  ['/api/bodies', (n: number) => aBody(app, { name: `${'AMZ'[n % 3]} new` })],
  ['/api/progress-items', (n: number) => aProgressItem(app, plan.measure, { occurredOn: `2024-0${1 + (n % 4)}-02` })],
  ['/api/measures', () => aMeasure(app, plan.priority)],
] as [string, (n: number) => Promise<Item>][])('%s loses and repeats nothing while rows are added', async (path, add) => {
  const before = (await readAll(app.as.viewer, path, 500)).map(({ id }) => id);
  const read = (await readAll(app.as.viewer, path, 2, add)).map(({ id }) => id);
  expect(new Set(read).size).toBe(read.length);
  expect(read.filter((id) => before.includes(id))).toEqual(before);
});

it('goes on from a row that was deleted meanwhile', async () => {
  const own = await aChairmanship(app);
  for (let n = 1; n < 6; n++) await anEvent(app, own, { title: `${n}`, start: `2024-04-0${n}T10:00:00`, end: `2024-04-0${n}T11:00:00` });
  const { body: first } = await app.as.viewer.get('/api/events').query({ chairmanship: own.id, limit: 2 });
  await app.as.coordinator.delete(`/api/events/${first.items[1].id}`).set('If-Match', '*');
  const { body: second } = await app.as.viewer.get('/api/events').query({ chairmanship: own.id, limit: 2, cursor: first.nextCursor });
  expect(second.items.map(({ title }: { title: string }) => title)).toEqual(['3', '4']);
});

it('goes on after the longest of names in the widest of letters', async () => {
  for (const name of ['会'.repeat(300), '"'.repeat(300), '\u{1f600}'.repeat(150)]) {
    await aBody(app, { name });
    await aBody(app, { name });
  }
  const names = (await readAll(app.as.viewer, '/api/bodies', 1)) as (Item & { name: string })[];
  expect(names.filter(({ name }) => name.startsWith('会'))).toHaveLength(2);
  expect(names.filter(({ name }) => name.startsWith('\u{1f600}'))).toHaveLength(2);
});

it('lists stand in the order that their routes promise', async () => {
  const values = async (path: string, field: string) =>
    ((await readAll(app.as.admin, path, 500)) as unknown as Record<string, string>[]).map((item) => item[field] ?? '');
  const starts = await values('/api/events', 'startUtc');
  expect(starts).toEqual([...starts].sort());
  const days = await values('/api/progress-items', 'occurredOn');
  expect(days).toEqual([...days].sort().reverse());
  const names = await values('/api/organisations', 'name');
  expect(names).toEqual([...names].sort());
});
