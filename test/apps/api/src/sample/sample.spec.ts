/** The sample: loaded once, taken away without a trace. */
import { loadSample, sampleActor } from '#persistence/seed/load-sample';
import { removeSample } from '#persistence/seed/remove-sample';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aPlan, anEvent } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

let app: TestApp;
let empty: Record<string, number>;
beforeAll(async () => {
  app = await startApp();
  empty = await rowCounts(app.database);
});
afterAll(() => app.stop());

/** Without what every write leaves on purpose. */
const rows = async () => {
  const { audit: _, ['revision of data']: __, ...counts } = await rowCounts(app.database);
  return counts;
};
const texts = async () => {
  const answers: string[] = [];
  for (const noun of ['chairmanships', 'priorities', 'measures', 'progress-items', 'events', 'bodies', 'organisations', 'people']) {
    answers.push((await app.as.admin.get(`/api/${noun}`).query({ limit: 500 })).text);
  }
  return answers;
};

it('is the same at every loading, and a second one changes nothing', async () => {
  expect(await loadSample(app.ledger)).toBe(true);
  const [first, counts] = [await texts(), await rowCounts(app.database)];
  expect(await loadSample(app.ledger)).toBe(false);
  expect(await rowCounts(app.database)).toEqual(counts);
  await removeSample(app.ledger, sampleActor);
  await loadSample(app.ledger);
  expect(await texts()).toEqual(first);
});

it('is taken away by an administrator alone, and leaves nothing but the audit', async () => {
  for (const who of ['viewer', 'coordinator', 'manager'] as const) expectProblem(await app.as[who].delete('/api/sample'), 403);
  expect((await app.as.admin.delete('/api/sample')).status).toBe(204);
  const { audit: _, ['revision of data']: __, ...before } = empty;
  expect(await rows()).toEqual(before);
  expect((await app.as.admin.get('/api/search?q=afghanistan')).body.items).toEqual([]);
  expect((await app.as.admin.delete('/api/sample')).status).toBe(204);
});

it('leaves alone what is not its own, and its bodies and people where others use them', async () => {
  await loadSample(app.ledger);
  const own = await aPlan(app);
  const mine = await aBody(app);
  const { body: bodies } = await app.as.viewer.get('/api/bodies?q=military%20committee');
  const used = await anEvent(app, own.chairmanship, { bodyId: bodies.items[0].id });
  await app.as.admin.delete('/api/sample');
  expect((await app.as.viewer.get(`/api/bodies/${mine.id}`)).status).toBe(200);
  expect((await app.as.viewer.get(`/api/measures/${own.measure.id}`)).status).toBe(200);
  expect((await app.as.viewer.get(`/api/events/${used.id}`)).body.bodyId).toBe(bodies.items[0].id);
  expect(await loadSample(app.ledger)).toBe(true);
});

it('goes with what was added to it, be it in the trash or subscribed to', async () => {
  const { body: list } = await app.as.viewer.get('/api/chairmanships');
  const sample = list.items.find((item: { sample: boolean }) => item.sample);
  const event = await anEvent(app, sample, { followUps: [{ text: 'A' }] });
  await app.as.coordinator.delete(`/api/events/${event.id}`).set('If-Match', '*');
  const { body: feed } = await app.as.viewer.post('/api/feeds').send({ name: 'A', scope: { chairmanship: sample.id } });
  expect((await app.as.admin.delete('/api/sample')).status).toBe(204);
  expectProblem(await app.as.coordinator.post(`/api/events/${event.id}/restore`), 404);
  expect((await app.as.stranger.get(new URL(feed.url as string).pathname)).text).not.toContain('VEVENT');
});
