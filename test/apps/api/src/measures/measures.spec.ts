/** Measures: the plan that is written, the figures that nobody can type, moving, dropping, filters. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aChairmanship, aMeasure, aPlan, aPriority, aProgressItem, anEvent } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const read = async (path: string) => (await app.as.viewer.get(path)).body;
const patch = (path: string, changes: object) => app.as.manager.patch(path).set('If-Match', '*').send(changes);

it('takes the next number, the chairmanship’s period and weight 1 unless told', async () => {
  const { chairmanship, priority } = await aPlan(app);
  expect(await aMeasure(app, priority)).toMatchObject({
    ...{ number: 2, startsOn: chairmanship.startsOn, dueOn: chairmanship.endsOn, weight: 1 },
    ...{ indicator: null, milestones: [], responsibleBodyId: null, dropped: false, chairmanshipId: chairmanship.id },
  });
});

it('keeps everything that a plan can have, milestones by date', async () => {
  const { priority } = await aPlan(app);
  const body = await aBody(app);
  const plan = {
    ...{ number: 9, text: 'Hold twelve courses\nfor officers', startsOn: '2024-02-01', dueOn: '2024-11-30', weight: 2.5 },
    indicator: { unit: 'courses', baseline: 0, target: 12 },
    responsibleBodyId: body.id,
    translations: { ru: { text: 'Провести двенадцать курсов' } },
  };
  const [first, second] = [
    { on: '2024-05-01', percent: 30, title: 'Spring' },
    { on: '2024-09-01', percent: 60, title: 'Autumn' },
  ];
  const measure = await aMeasure(app, priority, { ...plan, milestones: [first, second] });
  expect(measure).toMatchObject({ ...plan, milestones: [first, second] });
  expect(await read(`/api/measures/${measure.id}`)).toEqual(measure);
  const unordered = await patch(`/api/measures/${measure.id}`, { milestones: [second, first] });
  expect(unordered.body).toMatchObject({ milestones: [first, second], version: 1 });
});

it('is planned by whole days from the day before its start to its due date, and by its milestones between', async () => {
  const { priority } = await aPlan(app);
  const plain = await aMeasure(app, priority, { startsOn: '2024-04-01', dueOn: '2024-04-10' });
  const stepped = await aMeasure(app, priority, {
    ...{ startsOn: '2024-04-01', dueOn: '2024-04-30' },
    milestones: [{ on: '2024-04-10', percent: 80, title: 'Most of it' }],
  });
  const planned = async (id: string, asOf: string) =>
    (await read(`/api/measures?priority=${priority.id}&asOf=${asOf}`)).items.find((item: { id: string }) => item.id === id).planned;
  expect(await planned(plain.id, '2024-03-31')).toBe(0);
  expect(await planned(plain.id, '2024-04-01')).toBe(10);
  expect(await planned(plain.id, '2024-04-09')).toBe(90);
  expect(await planned(plain.id, '2024-04-10')).toBe(100);
  expect(await planned(plain.id, '2024-05-01')).toBe(100);
  expect(await planned(stepped.id, '2024-04-05')).toBe(40);
  expect(await planned(stepped.id, '2024-04-20')).toBe(90);
});

it.each([
  ['counts from its baseline', { baseline: 10, target: 20 }, 12, 20],
  ['is full beyond its target', { baseline: 10, target: 20 }, 25, 100],
  ['is empty below its baseline', { baseline: 10, target: 20 }, 5, 0],
  ['may fall', { baseline: 20, target: 10 }, 15, 50],
  ['may fall below zero', { baseline: 0, target: -4 }, -1, 25],
  ['may have decimals', { baseline: 0.5, target: 2.5 }, 1.5, 50],
])('an indicator %s', async (_, indicator, value, percent) => {
  const { measure } = await aPlan(app, { measure: { indicator: { unit: 'courses', ...indicator } } });
  await aProgressItem(app, measure, { value });
  expect((await read(`/api/measures/${measure.id}`)).percent).toBe(percent);
});

it('shows what its items earned in a new light when its target changes', async () => {
  const { measure } = await aPlan(app, { measure: { indicator: { unit: 'courses', baseline: 0, target: 10 } } });
  await aProgressItem(app, measure, { value: 5 });
  const { body } = await patch(`/api/measures/${measure.id}`, { indicator: { unit: 'courses', baseline: 0, target: 20 } });
  expect(body.percent).toBe(25);
});

it('is of the health that its figures say, from before rounding', async () => {
  const { measure } = await aPlan(app, { measure: { startsOn: '2024-04-01', dueOn: '2024-04-30' } });
  const health = async (asOf: string) => (await read(`/api/measures?priority=${measure.priorityId}&asOf=${asOf}`)).items[0];
  expect(await health('2024-03-31')).toMatchObject({ health: 'not_started', spi: null, planned: 0 });
  await aProgressItem(app, measure, { occurredOn: '2024-04-15', percent: 44.98 });
  expect(await health('2024-04-15')).toMatchObject({ health: 'at_risk', spi: 0.9, percent: 45, planned: 50 });
  await aProgressItem(app, measure, { occurredOn: '2024-04-15', percent: 45 });
  expect(await health('2024-04-15')).toMatchObject({ health: 'on_track', spi: 0.9 });
  expect(await health('2024-04-30')).toMatchObject({ health: 'off_track', overdue: false, spi: 0.45 });
  expect(await health('2024-05-01')).toMatchObject({ health: 'off_track', overdue: true });
  await aProgressItem(app, measure, { occurredOn: '2024-05-02', percent: 100 });
  expect(await health('2024-05-02')).toMatchObject({ health: 'done', overdue: false, percent: 100 });
});

it('is neglected after thirty days without an activity or a held event of its own', async () => {
  const { chairmanship, measure } = await aPlan(app);
  const event = await anEvent(app, chairmanship, { start: '2024-03-10T10:00:00', end: '2024-03-10T11:00:00' });
  await aProgressItem(app, measure, { occurredOn: '2024-02-01', eventId: event.id });
  const neglected = async (asOf: string) => (await read(`/api/measures?priority=${measure.priorityId}&asOf=${asOf}`)).items[0].neglected;
  expect(await neglected('2024-03-01')).toBe(false);
  expect(await neglected('2024-03-02')).toBe(true);
  expect(await neglected('2024-04-08')).toBe(false);
  expect(await neglected('2024-04-09')).toBe(true);
  expect(await neglected('2025-01-01')).toBe(false);
});

it('is found by chairmanship, priority, health and what is overdue, page by page', async () => {
  const { chairmanship, priority, measure } = await aPlan(app);
  const other = await aPriority(app, chairmanship);
  const late = await aMeasure(app, other, { dueOn: '2024-02-01' });
  const done = await aMeasure(app, other);
  await aProgressItem(app, done, { percent: 100 });
  const ids = async (query: string) => (await read(`/api/measures?${query}`)).items.map(({ id }: { id: string }) => id);
  expect(await ids(`chairmanship=${chairmanship.id}`)).toEqual([measure.id, late.id, done.id]);
  expect(await ids(`priority=${priority.id}`)).toEqual([measure.id]);
  expect(await ids(`chairmanship=${chairmanship.id}&status=done`)).toEqual([done.id]);
  expect(await ids(`chairmanship=${chairmanship.id}&overdue=true`)).toEqual([late.id]);
  expect(await ids(`chairmanship=${chairmanship.id}&overdue=false`)).toEqual([measure.id, done.id]);
  expect(await ids(`chairmanship=${(await aChairmanship(app)).id}&priority=${priority.id}`)).toEqual([]);
});

describe('a measure that moves to another priority', () => {
  const move = async () => {
    const plan = await aPlan(app);
    const home = await aPriority(app, plan.chairmanship);
    const waiting = await aProgressItem(app, plan.measure, { percent: 60, occurredOn: '2024-04-29' }, app.as.coordinator);
    const counted = await aProgressItem(app, plan.measure, { percent: 40, occurredOn: '2024-04-28' });
    const { id: deleted } = await aProgressItem(app, plan.measure);
    await app.as.manager.delete(`/api/progress-items/${deleted}`).set('If-Match', '*');
    const answer = await patch(`/api/measures/${plan.measure.id}`, { priorityId: home.id, number: 5 });
    expect(answer.body).toMatchObject({ priorityId: home.id, number: 5, percent: 40 });
    return { ...plan, home, waiting, counted, deleted };
  };

  it('takes its items along, so that the rows behind a priority’s figures are that priority’s', async () => {
    const { chairmanship, priority, home, waiting, counted } = await move();
    const itemsOf = async (id: string) => (await read(`/api/progress-items?priority=${id}`)).items.map((item: { id: string }) => item.id);
    expect(await itemsOf(priority.id)).toEqual([]);
    expect(await itemsOf(home.id)).toEqual([waiting.id, counted.id]);
    const { priorities } = await read(`/api/dashboard?chairmanship=${chairmanship.id}`);
    expect(priorities).toMatchObject([
      { id: priority.id, delivered: 0, activities: 0 },
      { id: home.id, delivered: 40, activities: 1 },
    ]);
  });

  it('leaves what waits for approval to be approved', async () => {
    const { waiting, measure } = await move();
    expect((await patch(`/api/progress-items/${waiting.id}`, { state: 'approved' })).status).toBe(200);
    expect((await read(`/api/measures/${measure.id}`)).percent).toBe(60);
  });

  it('keeps what it earned when its old priority is deleted', async () => {
    const { priority, measure } = await move();
    await app.as.manager.delete(`/api/priorities/${priority.id}`).set('If-Match', '*');
    expect((await read(`/api/measures/${measure.id}`)).percent).toBe(40);
  });

  it('finds an item again that was in the trash meanwhile', async () => {
    const { home, deleted } = await move();
    const answer = await app.as.manager.post(`/api/progress-items/${deleted}/restore`);
    expect(answer.body).toMatchObject({ priorityId: home.id });
  });

  it('cannot leave its chairmanship, or take a number that is taken', async () => {
    const { chairmanship, measure } = await aPlan(app);
    const foreign = await aPlan(app);
    expect(expectProblem(await patch(`/api/measures/${measure.id}`, { priorityId: foreign.priority.id }), 400)).toEqual(['priorityId']);
    const home = await aPriority(app, chairmanship);
    await aMeasure(app, home);
    expect(expectProblem(await patch(`/api/measures/${measure.id}`, { priorityId: home.id }), 409)).toEqual(['number']);
  });
});
