/** The dashboard as of a day, and as known at an instant: a report once handed in does not move. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aMeasure, anEvent, aPlan, aPriority, aProgressItem } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(() => app.clock.set('2024-04-01T09:00:00Z'));
afterAll(() => app.stop());

const ask = (question: object) => app.as.viewer.get('/api/dashboard').query(question);
/** Without what only says which question it was. */
const dashboard = async (chairmanship: string, question: object = {}) => {
  const { revision: _, knownAt: __, ...answer } = (await ask({ chairmanship, asOf: '2024-04-30', ...question })).body;
  return answer;
};
const patch = (path: string, changes: object) => app.as.manager.patch(path).set('If-Match', '*').send(changes);
const remove = (path: string) => app.as.manager.delete(path).set('If-Match', '*');
const restore = (path: string) => app.as.manager.post(`${path}/restore`);

it('moving a due date today changes the question of last month, but not with what was known yesterday', async () => {
  const { chairmanship, measure } = await aPlan(app);
  app.clock.set('2024-05-10T09:00:00Z');
  const before = await dashboard(chairmanship.id);
  await patch(`/api/measures/${measure.id}`, { dueOn: '2024-06-30' });
  expect((await dashboard(chairmanship.id)).figures.planned).toBeGreaterThan(before.figures.planned);
  expect(await dashboard(chairmanship.id, { knownAt: '2024-05-09T09:00:00Z' })).toEqual(before);
});

it.each([
  ['an item is back-dated', async ({ measure }: Plan) => aProgressItem(app, measure, { percent: 90, occurredOn: '2024-04-02' })],
  ['an approval is taken back', async ({ item }: Plan) => patch(`/api/progress-items/${item.id}`, { state: 'submitted' })],
  ['an item is deleted', async ({ item }: Plan) => remove(`/api/progress-items/${item.id}`)],
  ['a weight changes', async ({ measure }: Plan) => patch(`/api/measures/${measure.id}`, { weight: 100 })],
  ['a priority’s weight changes', async ({ priority }: Plan) => patch(`/api/priorities/${priority.id}`, { weight: 100 })],
  ['a wording changes', async ({ priority }: Plan) => patch(`/api/priorities/${priority.id}`, { title: 'Reworded' })],
  ['a measure is dropped', async ({ measure }: Plan) => patch(`/api/measures/${measure.id}`, { dropped: true })],
  ['a measure moves', async ({ measure, other }: Plan) => patch(`/api/measures/${measure.id}`, { priorityId: other.id, number: 7 })],
  ['a measure is added', async ({ priority }: Plan) => aMeasure(app, priority)],
  ['a measure is deleted', async ({ measure }: Plan) => remove(`/api/measures/${measure.id}`)],
  ['a priority is deleted', async ({ priority }: Plan) => remove(`/api/priorities/${priority.id}`)],
  ['an event is postponed', async ({ event }: Plan) => patch(`/api/events/${event.id}`, { status: 'postponed' })],
  ['an event is deleted', async ({ event }: Plan) => remove(`/api/events/${event.id}`)],
  ['an event serves other priorities', async ({ event, other }: Plan) => patch(`/api/events/${event.id}`, { priorityIds: [other.id] })],
  ['the period changes', async ({ chairmanship }: Plan) => patch(`/api/chairmanships/${chairmanship.id}`, { endsOn: '2024-08-31' })],
  ['the zone changes', async ({ chairmanship }: Plan) => patch(`/api/chairmanships/${chairmanship.id}`, { timeZone: 'Asia/Tokyo' })],
] as [string, (plan: Plan) => Promise<unknown>][])('what was known before stays as it was when %s', async (_, write) => {
  const plan = await aFullPlan();
  const { id } = plan.chairmanship;
  app.clock.set('2024-05-10T09:00:00Z');
  const before = await dashboard(id);
  await write(plan);
  const { today: _today, ...after } = await dashboard(id);
  const { today: _day, ...was } = before;
  expect(after).not.toEqual(was);
  expect(await dashboard(id, { knownAt: '2024-05-10T08:59:59Z' })).toMatchObject(was);
  // And what is known now is what is.
  expect(await dashboard(id, { knownAt: '2024-05-10T09:00:00Z' })).toMatchObject(after);
});

type Plan = Awaited<ReturnType<typeof aFullPlan>>;

/** In Tokyo it is May by then. */
const lateInApril = { start: '2024-04-30T20:00:00', end: '2024-04-30T21:00:00' };

async function aFullPlan() {
  const plan = await aPlan(app);
  const other = await aPriority(app, plan.chairmanship);
  await aMeasure(app, other);
  await aMeasure(app, plan.priority);
  const body = await aBody(app);
  const event = await anEvent(app, plan.chairmanship, { ...lateInApril, priorityIds: [plan.priority.id], bodyId: body.id });
  const item = await aProgressItem(app, plan.measure, { percent: 40, occurredOn: '2024-04-01', eventId: event.id });
  return { ...plan, other, event, item, body };
}

it('an item counts from the instant of its approval, not of its writing', async () => {
  const { chairmanship, measure } = await aPlan(app);
  app.clock.set('2024-04-10T09:00:00Z');
  const item = await aProgressItem(app, measure, { percent: 40 }, app.as.coordinator);
  app.clock.set('2024-04-20T09:00:00Z');
  await patch(`/api/progress-items/${item.id}`, { state: 'approved' });
  const known = async (knownAt: string) => (await dashboard(chairmanship.id, { knownAt })).figures.delivered;
  expect(await known('2024-04-19T09:00:00Z')).toBe(0);
  expect(await known('2024-04-20T09:00:00Z')).toBe(40);
});

it('an instant with an offset is the same instant', async () => {
  const { chairmanship, measure } = await aPlan(app);
  app.clock.set('2024-04-20T09:00:00Z');
  await aProgressItem(app, measure, { percent: 40 });
  const known = async (knownAt: string) => (await dashboard(chairmanship.id, { knownAt })).figures.delivered;
  expect([await known('2024-04-20T11:59:59+03:00'), await known('2024-04-20T12:00:00+03:00')]).toEqual([0, 40]);
});

it('a chairmanship that was not known then is not there', async () => {
  const { chairmanship } = await aPlan(app);
  expectProblem(await ask({ chairmanship: chairmanship.id, knownAt: '2024-03-31T09:00:00Z' }), 404);
});

it('what was deleted and restored is known to have been away in between', async () => {
  const { chairmanship, measure } = await aFullPlan();
  const before = await dashboard(chairmanship.id);
  app.clock.set('2024-04-10T09:00:00Z');
  await remove(`/api/measures/${measure.id}`);
  const away = await dashboard(chairmanship.id);
  app.clock.set('2024-04-20T09:00:00Z');
  await restore(`/api/measures/${measure.id}`);
  const known = (knownAt: string) => dashboard(chairmanship.id, { knownAt });
  const { today: _, ...figures } = before;
  expect(await known('2024-04-09T09:00:00Z')).toMatchObject(figures);
  expect((await known('2024-04-15T09:00:00Z')).figures).toEqual(away.figures);
  expect(await known('2024-04-20T09:00:00Z')).toMatchObject(figures);
});

it('what is known now is what is, after links were hidden by the trash and edited meanwhile', async () => {
  const { chairmanship, priority, event, body } = await aFullPlan();
  await remove(`/api/priorities/${priority.id}`);
  await remove(`/api/bodies/${body.id}`);
  expect(await dashboard(chairmanship.id, { knownAt: '2024-04-01T09:00:00Z' })).toEqual(await dashboard(chairmanship.id));
  await patch(`/api/events/${event.id}`, { title: 'Edited meanwhile' });
  expect(await dashboard(chairmanship.id, { knownAt: '2024-04-01T09:00:00Z' })).toEqual(await dashboard(chairmanship.id));
  app.clock.set('2024-04-20T09:00:00Z');
  await restore(`/api/bodies/${body.id}`);
  await restore(`/api/priorities/${priority.id}`);
  const now = await dashboard(chairmanship.id);
  expect(now.priorities[0]).toMatchObject({ id: priority.id, eventsHeld: 1 });
  expect(await dashboard(chairmanship.id, { knownAt: '2024-04-20T09:00:00Z' })).toEqual(now);
});

it('the sample was recorded at known times, so it can be asked of its past', async () => {
  const sample = await startApp({ sample: true, now: '2025-01-10T09:00:00Z' });
  const { body: list } = await sample.as.viewer.get('/api/chairmanships');
  const chairmanship = list.items[0].id as string;
  const figures = async (question: object) =>
    (await sample.as.viewer.get('/api/dashboard').query({ chairmanship, ...question })).body.figures;
  const [then, later] = [await figures({ asOf: '2024-04-30', knownAt: '2024-04-30T20:59:59Z' }), await figures({ asOf: '2024-04-30' })];
  expect(then.delivered).toBeGreaterThan(0);
  expect(then.delivered).toBeLessThanOrEqual(later.delivered);
  expect(await figures({ asOf: '2024-04-30', knownAt: '2025-01-10T09:00:00Z' })).toEqual(later);
  expectProblem(await sample.as.viewer.get('/api/dashboard').query({ chairmanship, knownAt: '2023-12-19T09:00:00Z' }), 404);
  await sample.stop();
});
