/** Many writers at once: what was acknowledged is there, what was refused is not, and readers see one state after another. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aChairmanship, anEvent, aPlan, aProgressItem, eventFields } from '../../../../support/content.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const range = <T>(length: number, of: (n: number) => T) => Array.from({ length }, (_, n) => of(n));
const patch = (path: string, tag: string, changes: object) => app.as.manager.patch(path).set('If-Match', tag).send(changes);

it('50 who create at once, a quarter of them wrongly: each 201 is a row, and there is no other', async () => {
  const chairmanship = await aChairmanship(app);
  const before = await rowCounts(app.database);
  const answers = await Promise.all(
    range(50, (n) =>
      app.as.coordinator
        .post('/api/events')
        .send(eventFields(chairmanship, { title: `Meeting ${n}`, ...(n % 4 === 3 ? { end: '2024-04-09T10:00:00' } : {}) })),
    ),
  );
  const made = answers.filter(({ status }) => status === 201);
  expect(answers.map(({ status }) => status)).toEqual(range(50, (n) => (n % 4 === 3 ? 400 : 201)));
  const { body } = await app.as.viewer.get('/api/events').query({ chairmanship: chairmanship.id, limit: 500 });
  expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(made.map((answer) => answer.body.id as string).sort());
  for (const answer of made) expect(body.items).toContainEqual(answer.body);
  const after = await rowCounts(app.database);
  expect(after['event']).toBe((before['event'] ?? 0) + made.length);
  expect(after['audit']).toBe((before['audit'] ?? 0) + made.length);
  expect(after['revision of data']).toBe((before['revision of data'] ?? 0) + made.length);
});

it('50 who change one thing at once, a quarter of them from a stale version: its versions are consecutive', async () => {
  const body = await aBody(app);
  const address = `/api/bodies/${body.id}`;
  const answers = await Promise.all(range(50, (n) => patch(address, n % 4 === 3 ? '"999"' : '*', { name: `Name ${n}` })));
  const changed = answers.filter(({ status }) => status === 200);
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(12);
  expect(changed.map((answer) => answer.body.version as number).sort((a, b) => a - b)).toEqual(range(38, (n) => n + 2));
  const { body: stands } = await app.as.manager.get(address);
  expect(changed.find((answer) => answer.body.version === 39)?.body).toEqual(stands);
  const { body: audit } = await app.as.admin.get(`/api/audit?entityId=${body.id}&limit=500`);
  const history = (
    audit.items as { before: { version: number; name: string } | null; after: { version: number; name: string } }[]
  ).reverse();
  expect(history.map(({ after }) => after.version)).toEqual(range(39, (n) => n + 1));
  // Each change begins where the one before it ended: nothing was overwritten unseen.
  history.slice(1).forEach(({ before }, index) => expect(before).toEqual(history[index]?.after));
});

it('of 50 who change one version at once, one succeeds and the others see what it wrote', async () => {
  const event = await anEvent(app, await aChairmanship(app));
  const answers = await Promise.all(range(50, (n) => patch(`/api/events/${event.id}`, '"1"', { title: `Title ${n}` })));
  const [winner, ...others] = [...answers].sort((a, b) => a.status - b.status);
  expect(winner?.status).toBe(200);
  for (const answer of others) expect([answer.status, answer.body.current.title]).toEqual([412, winner?.body.title]);
});

it('writers of many kinds at once lose nothing of each other', async () => {
  const { chairmanship, priority, measure } = await aPlan(app);
  const before = await rowCounts(app.database);
  const answers = await Promise.all(
    range(60, (n) => {
      if (n % 6 === 0) return app.as.coordinator.post('/api/events').send(eventFields(chairmanship, { priorityIds: [priority.id] }));
      if (n % 6 === 1) return app.as.manager.post('/api/measures').send({ priorityId: priority.id, text: `Measure ${n}` });
      if (n % 6 === 2) return app.as.manager.post('/api/progress-items').send({ measureId: measure.id, summary: 'A', percent: n });
      if (n % 6 === 3) return app.as.viewer.post('/api/tokens').send({ name: `Token ${n}` });
      if (n % 6 === 4) return app.as.coordinator.post('/api/people').send({ name: '' });
      return patch(`/api/priorities/${priority.id}`, '*', { summary: `Summary ${n}` });
    }),
  );
  expect(answers.map(({ status }) => status)).toEqual(range(60, (n) => [201, 201, 201, 201, 400, 200][n % 6]));
  const after = await rowCounts(app.database);
  const added = Object.fromEntries(Object.entries(after).map(([name, n]) => [name, n - (before[name] ?? 0)]));
  expect(added).toMatchObject({ event: 10, event_priority: 10, measure: 10, progress_item: 10, token: 10, person: 0, audit: 50 });
  const { body } = await app.as.viewer.get('/api/measures').query({ priority: priority.id, limit: 500 });
  expect(body.items.map(({ number }: { number: number }) => number)).toEqual(range(11, (n) => n + 1));
  expect((await app.as.viewer.get(`/api/priorities/${priority.id}`)).body.version).toBe(11);
});

it('readers meanwhile get one state each, never an error', async () => {
  const { chairmanship, measure } = await aPlan(app);
  const waiting = await Promise.all(range(25, () => aProgressItem(app, measure, { percent: 50 }, app.as.coordinator)));
  let writing = true;
  /** In every state each item is approved wholly or not at all, and one answer shows one revision. */
  const readOn = async () => {
    const seen: [revision: number, activities: number][] = [];
    while (writing) {
      const { status, body } = await app.as.viewer.get('/api/dashboard').query({ chairmanship: chairmanship.id });
      expect(status).toBe(200);
      const [card] = body.priorities;
      expect(card.activities).toBe(body.figures.activitiesLast30);
      expect(card.delivered).toBe(card.activities === 0 ? 0 : 50);
      seen.push([body.revision, card.activities]);
    }
    return seen;
  };
  const listOn = async () => {
    while (writing) {
      const { status, body } = await app.as.viewer.get('/api/progress-items').query({ measure: measure.id, limit: 500 });
      expect([status, body.items.length]).toEqual([200, 25]);
      for (const item of body.items) expect(item.approvedAt === null).toBe(item.state === 'submitted');
    }
  };
  const readers = [readOn(), readOn(), readOn(), listOn(), listOn()];
  await Promise.all(waiting.map(({ id }) => patch(`/api/progress-items/${id}`, '*', { state: 'approved' })));
  writing = false;
  const seen = (await Promise.all(readers)).flatMap((pairs) => pairs ?? []);
  const byRevision = new Map<number, number>();
  for (const [revision, activities] of seen) {
    expect(byRevision.get(revision) ?? activities).toBe(activities);
    byRevision.set(revision, activities);
  }
  for (const reader of [seen.slice(0, 5)]) expect([...reader].sort((a, b) => a[0] - b[0])).toEqual(reader);
});

it('200 writers and 200 readers at once are all served in time', async () => {
  const chairmanship = await aChairmanship(app);
  const writes = range(200, (n) => app.as.coordinator.post('/api/events').send(eventFields(chairmanship, { title: `Meeting ${n}` })));
  const reads = range(200, () => app.as.viewer.get('/api/events').query({ chairmanship: chairmanship.id, limit: 10 }));
  const answers = await Promise.all([...writes, ...reads]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 200]));
});
