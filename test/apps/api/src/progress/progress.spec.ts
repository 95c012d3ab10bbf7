/** Progress items: what is logged, by whom, on its way to approval. */
import { startApp, type Name, type TestApp } from '../../../../support/app.ts';
import { aMeasure, anEvent, aPlan, aPriority, aProgressItem } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

let app: TestApp;
let plan: Awaited<ReturnType<typeof aPlan>>;
beforeAll(async () => {
  app = await startApp();
  plan = await aPlan(app);
});
afterAll(() => app.stop());

const log = (fields: object = {}, by: Name = 'coordinator') => aProgressItem(app, plan.measure, { ...fields }, app.as[by]);
const patch = (id: string, changes: object, by: Name = 'coordinator') =>
  app.as[by].patch(`/api/progress-items/${id}`).set('If-Match', '*').send(changes);
const read = async (path: string, by: Name = 'viewer') => (await app.as[by].get(path)).body;

describe('a coordinator', () => {
  it('submits what is logged, with today in the chairmanship’s zone and the measure’s priority', async () => {
    expect(await log()).toMatchObject({
      ...{ state: 'submitted', occurredOn: '2024-04-30', kind: 'activity', priorityId: plan.priority.id, percent: null, value: null },
      ...{ authorId: app.ids.coordinator, approvedAt: null, approvedBy: null, evidence: [], returnNote: null, illustrative: false },
    });
  });

  it('may keep a draft and submit it later', async () => {
    const { id } = await log({ state: 'draft' });
    expect((await patch(id, { state: 'submitted' })).body).toMatchObject({ state: 'submitted' });
  });

  it('cannot approve, neither when logging nor later', async () => {
    const sent = { measureId: plan.measure.id, summary: 'A', percent: 90, state: 'approved' };
    const before = await rowCounts(app.database);
    expectProblem(await app.as.coordinator.post('/api/progress-items').send(sent), 403);
    expect(await rowCounts(app.database)).toEqual(before);
    const { id } = await log();
    expectProblem(await patch(id, { state: 'approved' }), 403);
    expectProblem(await patch(id, { state: 'returned', returnNote: 'No' }), 403);
    expect((await read(`/api/progress-items/${id}`)).state).toBe('submitted');
  });

  it('cannot name the approver or the day of approval', async () => {
    for (const field of ['approvedAt', 'approvedBy', 'authorId']) {
      const sent = { measureId: plan.measure.id, summary: 'A', [field]: app.ids.coordinator };
      expect(expectProblem(await app.as.coordinator.post('/api/progress-items').send(sent), 400)).toEqual([field]);
    }
  });

  it('changes and deletes what is their own and waits', async () => {
    const { id } = await log();
    expect((await patch(id, { summary: 'Mended' })).body).toMatchObject({ summary: 'Mended', state: 'submitted' });
    expect((await app.as.coordinator.delete(`/api/progress-items/${id}`).set('If-Match', '*')).status).toBe(204);
    expect((await app.as.coordinator.post(`/api/progress-items/${id}/restore`)).status).toBe(200);
  });

  it('does not touch what somebody else logged', async () => {
    const { id } = await log();
    expectProblem(await patch(id, { summary: 'Mine now' }, 'colleague'), 403);
    expectProblem(await app.as.colleague.delete(`/api/progress-items/${id}`).set('If-Match', '*'), 403);
    await app.as.coordinator.delete(`/api/progress-items/${id}`).set('If-Match', '*');
    expectProblem(await app.as.colleague.post(`/api/progress-items/${id}/restore`), 403);
    expectProblem(await app.as.coordinator.get(`/api/progress-items/${id}`), 404);
  });

  it('does not touch what is approved, be it their own', async () => {
    const { id } = await log();
    await patch(id, { state: 'approved' }, 'manager');
    expectProblem(await patch(id, { percent: 99 }), 403);
    expectProblem(await app.as.coordinator.delete(`/api/progress-items/${id}`).set('If-Match', '*'), 403);
  });

  it('reads why it came back, mends it and submits it again', async () => {
    const { id } = await log();
    await patch(id, { state: 'returned', returnNote: 'Where is the evidence?' }, 'manager');
    expect(await read(`/api/progress-items/${id}`, 'coordinator')).toMatchObject({
      state: 'returned',
      returnNote: 'Where is the evidence?',
    });
    const evidence = [{ title: 'News', url: 'https://example.org/news/1' }];
    expect((await patch(id, { evidence, state: 'submitted' })).body).toMatchObject({ state: 'submitted', evidence, returnNote: null });
  });
});

describe('a manager', () => {
  it('approves: who and when is written by the server', async () => {
    const { id } = await log();
    app.clock.set('2024-05-02T10:00:00Z');
    const { body } = await patch(id, { state: 'approved' }, 'manager');
    app.clock.set('2024-04-30T09:00:00Z');
    expect(body).toMatchObject({ state: 'approved', approvedAt: '2024-05-02T10:00:00.000Z', approvedBy: app.ids.manager });
  });

  it('has their own approved at once, unless it is a draft', async () => {
    expect(await log({}, 'manager')).toMatchObject({
      state: 'approved',
      approvedBy: app.ids.manager,
      approvedAt: '2024-04-30T09:00:00.000Z',
    });
    expect(await log({ state: 'submitted' }, 'manager')).toMatchObject({ state: 'approved' });
    expect(await log({ state: 'draft' }, 'manager')).toMatchObject({ state: 'draft', approvedAt: null });
  });

  it('keeps day and name of an approval through later edits', async () => {
    const { id, approvedAt } = await log({}, 'manager');
    app.clock.pass(3600);
    const { body } = await patch(id, { summary: 'Mended' }, 'admin');
    app.clock.pass(-3600);
    expect(body).toMatchObject({ summary: 'Mended', state: 'approved', approvedAt, approvedBy: app.ids.manager });
  });

  it('takes an approval back, and gives it anew', async () => {
    const { id } = await log({}, 'manager');
    expect((await patch(id, { state: 'submitted' }, 'manager')).body).toMatchObject({
      state: 'submitted',
      approvedAt: null,
      approvedBy: null,
    });
    expect((await patch(id, { state: 'approved' }, 'admin')).body).toMatchObject({ state: 'approved', approvedBy: app.ids.admin });
  });

  it('returns with a word, and not without', async () => {
    const { id } = await log();
    expect(expectProblem(await patch(id, { state: 'returned' }, 'manager'), 400)).toEqual(['returnNote']);
    expect(expectProblem(await patch(id, { state: 'returned', returnNote: ' ' }, 'manager'), 400)).toEqual(['returnNote']);
    expect((await patch(id, { state: 'returned', returnNote: 'Why?' }, 'manager')).body).toMatchObject({ state: 'returned' });
  });
});

describe('a draft', () => {
  it('is seen by staff and by no viewer: not in lists, not alone, not by search, not in figures', async () => {
    const { id } = await log({ state: 'draft', summary: 'Zwischenbericht of the drafters', percent: 100 });
    const found = async (who: Name, path: string) => JSON.stringify(await read(path, who)).includes(id);
    for (const path of [
      '/api/progress-items',
      '/api/progress-items?state=draft',
      `/api/progress-items/${id}`,
      '/api/search?q=zwischenbericht',
    ]) {
      // Staff first, so that a kept answer would show.
      expect([path, await found('manager', path)]).toEqual([path, true]);
      expect([path, await found('viewer', path)]).toEqual([path, false]);
    }
    expectProblem(await app.as.viewer.get(`/api/progress-items/${id}`), 404);
    expect(await read(`/api/dashboard?chairmanship=${plan.chairmanship.id}`)).not.toMatchObject({ figures: { delivered: 100 } });
  });

  it('is seen by every reader once it is submitted', async () => {
    const { id } = await log({ state: 'draft' });
    await patch(id, { state: 'submitted' });
    expect((await read('/api/progress-items?limit=500')).items.map((item: { id: string }) => item.id)).toContain(id);
  });
});

it('of a chairmanship whose day has begun already is of that day', async () => {
  app.clock.set('2024-04-30T19:30:00Z');
  const almaty = await aPlan(app, { chairmanship: { timeZone: 'Asia/Almaty' } });
  const [there, here] = [await aProgressItem(app, almaty.measure), await log({}, 'manager')];
  app.clock.set('2024-04-30T09:00:00Z');
  expect([there.occurredOn, here.occurredOn]).toEqual(['2024-05-01', '2024-04-30']);
});

it('may be logged for a priority alone, without a step', async () => {
  const answer = await app.as.coordinator.post('/api/progress-items').send({ priorityId: plan.priority.id, summary: 'A' });
  expect(answer.body).toMatchObject({ priorityId: plan.priority.id, measureId: null, state: 'submitted' });
});

it('moves to another measure, and so to its priority', async () => {
  const other = await aMeasure(app, await aPriority(app, plan.chairmanship));
  const { id } = await log({ percent: 10 });
  expect((await patch(id, { measureId: other.id })).body).toMatchObject({ measureId: other.id, priorityId: other.priorityId });
  const foreign = await aPlan(app);
  expect(expectProblem(await patch(id, { measureId: foreign.measure.id }), 400)).toEqual(['priorityId']);
});

it('keeps evidence of both kinds, a link and a file', async () => {
  const { body: file } = await app.as.coordinator.post('/api/files').attach('file', Buffer.from('minutes'), 'minutes.txt');
  const evidence = [
    { title: 'News', url: 'https://example.org/news/1' },
    { title: 'Minutes', fileId: file.id },
  ];
  expect(await log({ evidence })).toMatchObject({ evidence });
});

it('is found by chairmanship, priority, measure, event, kind, days, author and state', async () => {
  const own = await aPlan(app);
  const event = await anEvent(app, own.chairmanship);
  const fields = { eventId: event.id, kind: 'decision', occurredOn: '2024-03-15' };
  const item = await aProgressItem(app, own.measure, fields, app.as.colleague);
  await aProgressItem(app, own.measure, { occurredOn: '2024-03-16' });
  const ids = async (query: object) =>
    (await app.as.viewer.get('/api/progress-items').query({ chairmanship: own.chairmanship.id, ...query })).body.items.map(
      (found: { id: string }) => found.id,
    );
  expect(await ids({})).toHaveLength(2);
  for (const query of [
    { event: event.id },
    { kind: 'decision' },
    { from: '2024-03-15', to: '2024-03-16' },
    { to: '2024-03-16' },
    { author: app.ids.colleague },
    { state: 'submitted' },
    { priority: own.priority.id, measure: own.measure.id, event: event.id },
  ]) {
    expect(await ids(query)).toEqual([item.id]);
  }
  expect(await ids({ from: '2024-03-17' })).toEqual([]);
  expect(await ids({ priority: plan.priority.id })).toEqual([]);
});
