/** Every write moves every figure above it, in the very next answer, by exactly what the arithmetic says. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aChairmanship, aMeasure, anEvent, aPriority, aProgressItem } from '../../../../support/content.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Figures {
  figures: Record<string, number | string | null>;
  priorities: Record<string, unknown>[];
  burnUp: { on: string; delivered: number | null; planned: number }[];
}

const dashboard = async (chairmanship: string, asOf = '2024-04-30'): Promise<Figures> =>
  (await app.as.viewer.get('/api/dashboard').query({ chairmanship, asOf })).body;
const patch = async (path: string, changes: object) => {
  const answer = await app.as.manager.patch(path).set('If-Match', '*').send(changes);
  expect(`${answer.status} ${answer.text}`).toMatch(/^200 /);
};
const remove = async (path: string) => expect((await app.as.manager.delete(path).set('If-Match', '*')).status).toBe(204);
const restore = async (path: string) => expect((await app.as.manager.post(`${path}/restore`)).status).toBe(200);

/** Two priorities of weight 1; the first has measures of weights 1 and 3, the second one measure. */
async function aTree() {
  const chairmanship = await aChairmanship(app);
  const [first, second] = [await aPriority(app, chairmanship), await aPriority(app, chairmanship)];
  const small = await aMeasure(app, first, { weight: 1 });
  const large = await aMeasure(app, first, { weight: 3 });
  const other = await aMeasure(app, second);
  return { id: chairmanship.id, first, second, small, large, other };
}

/** What is delivered of the whole, and of each priority. */
async function delivered(chairmanship: string, asOf?: string) {
  const { figures, priorities } = await dashboard(chairmanship, asOf);
  return [figures['delivered'], ...priorities.map((priority) => priority['delivered'])];
}

it('a coordinator’s percent moves nothing until a manager approves it, and then figures, burn-up and audit', async () => {
  const { id, first, large } = await aTree();
  const before = await dashboard(id);
  const item = await aProgressItem(app, large, { percent: 40, occurredOn: '2024-04-20' }, app.as.coordinator);
  expect({ ...(await dashboard(id)), revision: 0 }).toEqual({ ...before, revision: 0 });
  await patch(`/api/progress-items/${item.id}`, { state: 'approved' });
  const after = await dashboard(id);
  // 40 of weight 3 beside 0 of weight 1 is 30; that beside 0 of equal weight is 15.
  expect(after.figures).toMatchObject({ delivered: 15, activitiesLast30: 1 });
  expect(after.priorities[0]).toMatchObject({ id: first.id, delivered: 30, activities: 1, lastActivityOn: '2024-04-20' });
  const curve = (days: Figures['burnUp']) => new Map(days.map(({ on, delivered: percent }) => [on, percent]));
  const [was, is] = [curve(before.burnUp), curve(after.burnUp)];
  for (const [on, percent] of is) expect([on, percent]).toEqual([on, on > '2024-04-30' ? null : on >= '2024-04-20' ? 15 : was.get(on)]);
  const { body } = await app.as.admin.get(`/api/audit?entityId=${item.id}`);
  expect(body.items).toMatchObject([
    { action: 'progress-item.update', actorName: 'manager', before: { state: 'submitted' }, after: { state: 'approved', percent: 40 } },
    { action: 'progress-item.create', actorName: 'coordinator', before: null, after: { state: 'submitted', approvedAt: null } },
  ]);
});

it('taking an approval back takes the percent back', async () => {
  const { id, large } = await aTree();
  const item = await aProgressItem(app, large, { percent: 40 });
  expect(await delivered(id)).toEqual([15, 30, 0]);
  await patch(`/api/progress-items/${item.id}`, { state: 'submitted' });
  expect(await delivered(id)).toEqual([0, 0, 0]);
  await patch(`/api/progress-items/${item.id}`, { state: 'approved' });
  expect(await delivered(id)).toEqual([15, 30, 0]);
});

it('changing, deleting and restoring an item counts at once', async () => {
  const { id, large } = await aTree();
  const item = await aProgressItem(app, large, { percent: 40 });
  await patch(`/api/progress-items/${item.id}`, { percent: 80 });
  expect(await delivered(id)).toEqual([30, 60, 0]);
  await remove(`/api/progress-items/${item.id}`);
  expect(await delivered(id)).toEqual([0, 0, 0]);
  await restore(`/api/progress-items/${item.id}`);
  expect(await delivered(id)).toEqual([30, 60, 0]);
});

it('dropping a measure and taking it up again counts at once', async () => {
  const { id, small, large } = await aTree();
  await aProgressItem(app, large, { percent: 40 });
  await patch(`/api/measures/${small.id}`, { dropped: true });
  expect(await delivered(id)).toEqual([20, 40, 0]);
  expect((await dashboard(id)).figures).toMatchObject({ measures: 2 });
  await patch(`/api/measures/${small.id}`, { dropped: false });
  expect(await delivered(id)).toEqual([15, 30, 0]);
});

it('moving a measure moves both priorities and the whole', async () => {
  const { id, second, large } = await aTree();
  await aProgressItem(app, large, { percent: 40 });
  await patch(`/api/measures/${large.id}`, { priorityId: second.id, number: 2 });
  expect(await delivered(id)).toEqual([15, 0, 30]);
});

it('deleting and restoring a measure or a priority counts at once', async () => {
  const { id, second, small, large } = await aTree();
  await aProgressItem(app, large, { percent: 40 });
  await remove(`/api/measures/${small.id}`);
  expect(await delivered(id)).toEqual([20, 40, 0]);
  await remove(`/api/priorities/${second.id}`);
  expect(await delivered(id)).toEqual([40, 40]);
  await restore(`/api/priorities/${second.id}`);
  await restore(`/api/measures/${small.id}`);
  expect(await delivered(id)).toEqual([15, 30, 0]);
});

it('changing a weight, a date, a target or a milestone counts at once', async () => {
  const { id, first, large } = await aTree();
  await aProgressItem(app, large, { percent: 40 });
  await patch(`/api/priorities/${first.id}`, { weight: 3 });
  expect(await delivered(id)).toEqual([22.5, 30, 0]);
  await patch(`/api/measures/${large.id}`, { weight: 1 });
  expect(await delivered(id)).toEqual([15, 20, 0]);
  const planned = async () => (await dashboard(id)).priorities[0]?.['planned'];
  const before = await planned();
  await patch(`/api/measures/${large.id}`, { dueOn: '2024-04-30' });
  expect(await planned()).toBe(66.5);
  expect(before).toBe(33.1);
  await patch(`/api/measures/${large.id}`, { dueOn: '2024-12-31', milestones: [{ on: '2024-04-30', percent: 90, title: 'Early' }] });
  expect(await planned()).toBe(61.5);
});

it('an event that is held, postponed, moved or deleted counts at once', async () => {
  const { id, first } = await aTree();
  const count = async () => {
    const { figures, priorities } = await dashboard(id);
    return [figures['eventsHeld'], figures['eventsAhead'], priorities[0]?.['eventsHeld'], priorities[0]?.['eventsAhead']];
  };
  const event = await anEvent(app, { id }, { priorityIds: [first.id] });
  expect(await count()).toEqual([1, 0, 1, 0]);
  await patch(`/api/events/${event.id}`, { status: 'postponed' });
  expect(await count()).toEqual([0, 0, 0, 0]);
  await patch(`/api/events/${event.id}`, { status: 'tentative', start: '2024-06-01T10:00:00', end: '2024-06-01T11:00:00' });
  expect(await count()).toEqual([0, 1, 0, 1]);
  await patch(`/api/events/${event.id}`, { priorityIds: [] });
  expect(await count()).toEqual([0, 1, 0, 0]);
  await remove(`/api/events/${event.id}`);
  expect(await count()).toEqual([0, 0, 0, 0]);
});

describe('a mean', () => {
  it('is weighted whatever the weights add up to: 100, 0, 0 of weights 1, 2, 3 is 16.7', async () => {
    const chairmanship = await aChairmanship(app);
    const priority = await aPriority(app, chairmanship);
    const measures = [];
    for (const weight of [1, 2, 3]) measures.push(await aMeasure(app, priority, { weight }));
    await aProgressItem(app, measures[0]!, { percent: 100 });
    expect(await delivered(chairmanship.id)).toEqual([16.7, 16.7]);
    for (const factor of [1000, 0.001]) {
      for (const [index, measure] of measures.entries()) await patch(`/api/measures/${measure.id}`, { weight: (index + 1) * factor });
      expect(await delivered(chairmanship.id)).toEqual([16.7, 16.7]);
    }
    for (const measure of measures) await patch(`/api/measures/${measure.id}`, { weight: 0 });
    expect(await delivered(chairmanship.id)).toEqual([33.3, 33.3]);
  });

  it('of nothing is 0, without an SPI', async () => {
    const chairmanship = await aChairmanship(app);
    await aPriority(app, chairmanship);
    const { figures, priorities } = await dashboard(chairmanship.id);
    expect(figures).toMatchObject({ delivered: 0, planned: 0, spi: null, measures: 0 });
    expect(priorities[0]).toMatchObject({ delivered: 0, planned: 0, spi: null, health: 'not_started' });
  });
});

describe('of two items', () => {
  it('on one day the later counts, and both are kept', async () => {
    const { id, other } = await aTree();
    await aProgressItem(app, other, { percent: 70, occurredOn: '2024-04-10' });
    await aProgressItem(app, other, { percent: 50, occurredOn: '2024-04-10' });
    expect(await delivered(id)).toEqual([25, 0, 50]);
    expect((await dashboard(id)).priorities[1]).toMatchObject({ activities: 2 });
  });

  it('the one for an earlier day does not lower today, though it was logged later', async () => {
    const { id, other } = await aTree();
    await aProgressItem(app, other, { percent: 70, occurredOn: '2024-04-10' });
    app.clock.pass(60);
    await aProgressItem(app, other, { percent: 20, occurredOn: '2024-03-01' });
    expect(await delivered(id)).toEqual([35, 0, 70]);
    expect(await delivered(id, '2024-04-09')).toEqual([10, 0, 20]);
  });

  it('one without a percent leaves the other standing: empty is not 0', async () => {
    const { id, other } = await aTree();
    await aProgressItem(app, other, { percent: 70, occurredOn: '2024-04-10' });
    await aProgressItem(app, other, { occurredOn: '2024-04-11' });
    expect(await delivered(id)).toEqual([35, 0, 70]);
    await aProgressItem(app, other, { percent: 0, occurredOn: '2024-04-12' });
    expect(await delivered(id)).toEqual([0, 0, 0]);
  });

  it('one that is yet to come does not count before its day', async () => {
    const { id, other } = await aTree();
    await aProgressItem(app, other, { percent: 70, occurredOn: '2024-05-10' });
    expect(await delivered(id)).toEqual([0, 0, 0]);
    expect(await delivered(id, '2024-05-10')).toEqual([35, 0, 70]);
  });
});
