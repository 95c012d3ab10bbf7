/** The trash: what is deleted takes along what hangs below it, and comes back with all its links. */
import { emptyTrash } from '#persistence/stores/emptied-trash.store';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, anEvent, anOrganisation, aPerson, aPlan, aProgressItem } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const remove = async (path: string) => expect((await app.as.manager.delete(path).set('If-Match', '*')).status).toBe(204);
const restore = async (path: string) => expect((await app.as.manager.post(`${path}/restore`)).status).toBe(200);
const read = async (path: string) => (await app.as.manager.get(path)).body;
const patch = (path: string, changes: object) => app.as.manager.patch(path).set('If-Match', '*').send(changes);

/** A priority with everything that can hang on it. */
async function aFullPlan() {
  const plan = await aPlan(app);
  const { chairmanship, priority, measure } = plan;
  const event = await anEvent(app, chairmanship, { priorityIds: [priority.id], followUps: [{ text: 'Send it', measureId: measure.id }] });
  const item = await aProgressItem(app, measure, { eventId: event.id, percent: 40 });
  return { ...plan, event, item };
}

describe('a priority', () => {
  it('takes its measures and progress items along, and its links out of the events', async () => {
    const { chairmanship, priority, measure, event, item } = await aFullPlan();
    await remove(`/api/priorities/${priority.id}`);
    for (const path of [`/api/measures/${measure.id}`, `/api/progress-items/${item.id}`])
      expectProblem(await app.as.manager.get(path), 404);
    for (const noun of ['priorities', 'measures', 'progress-items']) {
      expect((await read(`/api/${noun}?chairmanship=${chairmanship.id}`)).items).toEqual([]);
    }
    expect(await read(`/api/events/${event.id}`)).toMatchObject({ priorityIds: [], followUps: [{ text: 'Send it', measureId: null }] });
    expect((await read(`/api/dashboard?chairmanship=${chairmanship.id}`)).priorities).toEqual([]);
  });

  it('comes back with its measures, items, events and figures', async () => {
    const { chairmanship, priority, measure, event, item } = await aFullPlan();
    const before = await read(`/api/dashboard?chairmanship=${chairmanship.id}`);
    await remove(`/api/priorities/${priority.id}`);
    await restore(`/api/priorities/${priority.id}`);
    expect(await read(`/api/priorities/${priority.id}`)).toMatchObject({ title: priority.title, number: priority.number });
    expect(await read(`/api/measures/${measure.id}`)).toMatchObject({ text: measure.text, percent: 40 });
    expect(await read(`/api/progress-items/${item.id}`)).toMatchObject({ eventId: event.id, measureId: measure.id, state: 'approved' });
    expect(await read(`/api/events/${event.id}`)).toMatchObject({ priorityIds: [priority.id], followUps: [{ measureId: measure.id }] });
    const after = await read(`/api/dashboard?chairmanship=${chairmanship.id}`);
    expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
  });

  it('finds its events again though they were edited meanwhile', async () => {
    const { priority, event } = await aFullPlan();
    await remove(`/api/priorities/${priority.id}`);
    await patch(`/api/events/${event.id}`, { title: 'Edited meanwhile' });
    await restore(`/api/priorities/${priority.id}`);
    expect(await read(`/api/events/${event.id}`)).toMatchObject({ title: 'Edited meanwhile', priorityIds: [priority.id] });
  });

  it('finds its follow-ups again though one was ticked meanwhile', async () => {
    const { priority, measure, event } = await aFullPlan();
    await remove(`/api/priorities/${priority.id}`);
    const { followUps } = await read(`/api/events/${event.id}`);
    await patch(`/api/events/${event.id}`, { followUps: [{ ...followUps[0], done: true }, { text: 'Another' }] });
    await restore(`/api/priorities/${priority.id}`);
    expect((await read(`/api/events/${event.id}`)).followUps).toMatchObject([
      { done: true, measureId: measure.id },
      { text: 'Another', measureId: null },
    ]);
  });

  it('leaves what was deleted before it where it was', async () => {
    const { priority, measure } = await aFullPlan();
    await remove(`/api/measures/${measure.id}`);
    await remove(`/api/priorities/${priority.id}`);
    await restore(`/api/priorities/${priority.id}`);
    expectProblem(await app.as.manager.get(`/api/measures/${measure.id}`), 404);
    await restore(`/api/measures/${measure.id}`);
  });

  it('cannot come back while another has its number', async () => {
    const { chairmanship, priority } = await aFullPlan();
    await remove(`/api/priorities/${priority.id}`);
    await app.as.manager.post('/api/priorities').send({ chairmanshipId: chairmanship.id, title: 'Other', number: priority.number });
    const before = await rowCounts(app.database);
    expect(expectProblem(await app.as.manager.post(`/api/priorities/${priority.id}/restore`), 409)).toEqual(['number']);
    expect(await rowCounts(app.database)).toEqual(before);
  });

  it('stands alone in the trash: what went with it is not listed', async () => {
    const { priority, measure, item } = await aFullPlan();
    await remove(`/api/priorities/${priority.id}`);
    const ids = (await read('/api/trash?limit=500')).items.map(({ id }: { id: string }) => id);
    expect(ids).toContain(priority.id);
    expect(ids).not.toContain(measure.id);
    expect(ids).not.toContain(item.id);
    for (const path of [`/api/measures/${measure.id}`, `/api/progress-items/${item.id}`]) {
      expectProblem(await app.as.manager.post(`${path}/restore`), 409);
    }
  });
});

it('a measure takes its items along and brings them back', async () => {
  const { measure, item } = await aFullPlan();
  await remove(`/api/measures/${measure.id}`);
  expectProblem(await app.as.manager.get(`/api/progress-items/${item.id}`), 404);
  await restore(`/api/measures/${measure.id}`);
  expect(await read(`/api/progress-items/${item.id}`)).toMatchObject({ percent: 40, state: 'approved' });
});

it('a measure cannot come back before its priority', async () => {
  const { priority, measure } = await aFullPlan();
  await remove(`/api/measures/${measure.id}`);
  await remove(`/api/priorities/${priority.id}`);
  expectProblem(await app.as.manager.post(`/api/measures/${measure.id}/restore`), 409);
});

it('a progress item cannot come back before its measure', async () => {
  const { measure, item } = await aFullPlan();
  await remove(`/api/progress-items/${item.id}`);
  await remove(`/api/measures/${measure.id}`);
  expectProblem(await app.as.manager.post(`/api/progress-items/${item.id}/restore`), 409);
});

it('a chairmanship takes everything along and brings everything back', async () => {
  const { chairmanship, event, item, measure } = await aFullPlan();
  await remove(`/api/chairmanships/${chairmanship.id}`);
  for (const path of [`/api/events/${event.id}`, `/api/measures/${measure.id}`, `/api/progress-items/${item.id}`]) {
    expectProblem(await app.as.manager.get(path), 404);
  }
  expectProblem(await app.as.manager.get(`/api/dashboard?chairmanship=${chairmanship.id}`), 404);
  await restore(`/api/chairmanships/${chairmanship.id}`);
  expect(await read(`/api/progress-items/${item.id}`)).toMatchObject({ eventId: event.id, measureId: measure.id });
  expect((await read(`/api/events/${event.id}`)).priorityIds).toEqual(event.priorityIds);
});

it('a chairmanship cannot come back while another has its slug', async () => {
  const { chairmanship } = await aPlan(app);
  await remove(`/api/chairmanships/${chairmanship.id}`);
  await aPlan(app, { chairmanship: { slug: chairmanship.slug } });
  expect(expectProblem(await app.as.manager.post(`/api/chairmanships/${chairmanship.id}/restore`), 409)).toEqual(['slug']);
});

describe('links to what lies in the trash', () => {
  it('are hidden, kept through edits, and there again afterwards', async () => {
    const { chairmanship, measure } = await aPlan(app);
    const [body, organisation] = [await aBody(app), await anOrganisation(app)];
    const person = await aPerson(app, { organisationId: organisation.id });
    const committee = await aBody(app, { organisationId: organisation.id });
    const participations = [
      { organisationId: organisation.id, personId: null, role: 'guest' },
      { organisationId: null, personId: person.id, role: 'chair' },
    ];
    const event = await anEvent(app, chairmanship, { bodyId: body.id, participations });
    const item = await aProgressItem(app, measure, { eventId: event.id });
    await patch(`/api/measures/${measure.id}`, { responsibleBodyId: body.id });
    const linked: [path: string, hidden: object, shown: object][] = [
      [`/api/events/${event.id}`, { bodyId: null, participations: [] }, { bodyId: body.id, participations }],
      [`/api/measures/${measure.id}`, { responsibleBodyId: null }, { responsibleBodyId: body.id }],
      [`/api/people/${person.id}`, { organisationId: null }, { organisationId: organisation.id }],
      [`/api/bodies/${committee.id}`, { organisationId: null }, { organisationId: organisation.id }],
    ];
    await remove(`/api/bodies/${body.id}`);
    await remove(`/api/organisations/${organisation.id}`);
    await patch(`/api/people/${person.id}`, { position: 'Head of delegation' });
    await remove(`/api/people/${person.id}`);
    for (const [path, hidden] of linked.filter(([path]) => !path.includes('people'))) expect(await read(path)).toMatchObject(hidden);
    await patch(`/api/events/${event.id}`, { title: 'Edited meanwhile' });
    await patch(`/api/measures/${measure.id}`, { weight: 2 });
    await patch(`/api/bodies/${committee.id}`, { acronym: 'WG' });
    for (const path of [`/api/people/${person.id}`, `/api/organisations/${organisation.id}`, `/api/bodies/${body.id}`]) await restore(path);
    for (const [path, , shown] of linked) expect(await read(path)).toMatchObject(shown);
    await remove(`/api/events/${event.id}`);
    expect((await read(`/api/progress-items/${item.id}`)).eventId).toBeNull();
    await patch(`/api/progress-items/${item.id}`, { summary: 'Edited meanwhile' });
    await restore(`/api/events/${event.id}`);
    expect((await read(`/api/progress-items/${item.id}`)).eventId).toBe(event.id);
  });

  it('give way to what somebody chose instead', async () => {
    const { chairmanship } = await aPlan(app);
    const [old, chosen] = [await aBody(app), await aBody(app)];
    const event = await anEvent(app, chairmanship, { bodyId: old.id });
    await remove(`/api/bodies/${old.id}`);
    await patch(`/api/events/${event.id}`, { bodyId: chosen.id });
    await restore(`/api/bodies/${old.id}`);
    expect((await read(`/api/events/${event.id}`)).bodyId).toBe(chosen.id);
  });

  it('cannot be made', async () => {
    const { chairmanship } = await aPlan(app);
    const body = await aBody(app);
    await remove(`/api/bodies/${body.id}`);
    const answer = await app.as.coordinator.post('/api/events').send({
      ...{ chairmanshipId: chairmanship.id, title: 'A', start: '2024-04-10T10:00:00', end: '2024-04-10T11:00:00', bodyId: body.id },
    });
    expect(expectProblem(answer, 400)).toEqual(['bodyId']);
  });
});

it('is emptied of what has lain there for more than thirty days, and of nothing else', async () => {
  const own = await startApp();
  const { chairmanship, priority } = await aPlan(own);
  const [old, young] = [await aBody(own), await aBody(own)];
  await anEvent(own, chairmanship, { bodyId: old.id });
  await own.as.manager.delete(`/api/priorities/${priority.id}`).set('If-Match', '*');
  const gone = await aBody(own);
  for (const { id } of [old, gone]) await own.as.manager.delete(`/api/bodies/${id}`).set('If-Match', '*');
  own.clock.pass(86_400);
  await own.as.manager.delete(`/api/bodies/${young.id}`).set('If-Match', '*');
  own.clock.pass(30 * 86_400 - 1);
  await emptyTrash(own.ledger, own.clock.now());
  const { body } = await own.as.manager.get('/api/trash');
  // The event still names the old body, which is kept for as long.
  expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual([young.id, old.id].sort());
  const { priority: priorities, measure: measures } = await rowCounts(own.database);
  expect({ priorities, measures }).toEqual({ priorities: 0, measures: 0 });
  await own.stop();
});

it('is shown to those who write, and to no reader', async () => {
  expectProblem(await app.as.viewer.get('/api/trash'), 403);
  expect((await app.as.coordinator.get('/api/trash')).status).toBe(200);
});
