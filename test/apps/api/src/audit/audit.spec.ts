/** The audit: who changed what, when, from what to what. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aChairmanship, anEvent, aPlan, aProgressItem } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';

interface Entry {
  id: string;
  at: string;
  revision: number;
  entityId: string;
  action: string;
  entity: string;
}

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const audit = async (query: object): Promise<Entry[]> => (await app.as.admin.get('/api/audit').query({ limit: 500, ...query })).body.items;

it('is for administrators alone', async () => {
  for (const who of ['viewer', 'coordinator', 'manager'] as const) expectProblem(await app.as[who].get('/api/audit'), 403);
});

it('is found by entity, id, actor, action, chairmanship and time', async () => {
  app.clock.set('2024-05-02T10:00:00Z');
  const chairmanship = await aChairmanship(app);
  const event = await anEvent(app, chairmanship);
  app.clock.set('2024-05-03T10:00:00Z');
  await app.as.colleague.patch(`/api/events/${event.id}`).set('If-Match', '*').send({ title: 'B' });
  app.clock.set('2024-04-30T09:00:00Z');
  const actions = async (query: object) => (await audit({ entityId: event.id, ...query })).map(({ action }) => action);
  expect(await actions({})).toEqual(['event.update', 'event.create']);
  expect(await actions({ actor: app.ids.colleague })).toEqual(['event.update']);
  expect(await actions({ action: 'event.create' })).toEqual(['event.create']);
  expect(await actions({ from: '2024-05-03' })).toEqual(['event.update']);
  expect(await actions({ to: '2024-05-03T10:00:00Z' })).toEqual(['event.create']);
  expect(await actions({ chairmanship: chairmanship.id, entity: 'event' })).toHaveLength(2);
  expect(await actions({ entity: 'body' })).toEqual([]);
});

it('shows from what to what, whole', async () => {
  const { measure } = await aPlan(app);
  await app.as.manager.patch(`/api/measures/${measure.id}`).set('If-Match', '*').send({ dueOn: '2024-06-30', text: 'Reworded' });
  const [entry] = (await audit({ entityId: measure.id })) as unknown as Record<string, object>[];
  expect(entry?.['before']).toMatchObject({ dueOn: '2024-12-31', text: measure.text, version: 1 });
  expect(entry?.['after']).toMatchObject({ dueOn: '2024-06-30', text: 'Reworded', version: 2 });
});

it('enters all that one write did, under one revision', async () => {
  const { priority, measure } = await aPlan(app);
  const item = await aProgressItem(app, measure);
  await app.as.manager.delete(`/api/priorities/${priority.id}`).set('If-Match', '*');
  const entries = await audit({ action: 'priority.remove' });
  const [first] = entries;
  const together = entries.filter(({ revision }) => revision === first?.revision);
  expect(together.map(({ entity, entityId }) => [entity, entityId]).sort()).toEqual(
    [
      ['priority', priority.id],
      ['measure', measure.id],
      ['progress-item', item.id],
    ].sort(),
  );
});

it('has revisions without gaps', async () => {
  for (let n = 0; n < 3; n++) await aBody(app);
  await app.as.coordinator.post('/api/bodies').send({ name: '' });
  const revisions = [...new Set((await audit({ entity: 'body' })).map(({ revision }) => revision))].sort((a, b) => a - b);
  const last = revisions.slice(-3);
  expect(last).toEqual([0, 1, 2].map((n) => (last[0] ?? 0) + n));
});

it('cannot be written, changed or deleted from outside', async () => {
  const [entry] = await audit({});
  for (const path of ['/api/audit', `/api/audit/${entry?.id}`]) {
    for (const verb of ['post', 'put', 'patch', 'delete'] as const) expectProblem(await app.as.admin[verb](path), 404);
  }
});
