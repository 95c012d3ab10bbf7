/** The description of the API as it is served, held against its own examples and against real answers. */
import { routes } from '#contract/routes';
import { ApiSchemas } from '../../../../support/api-schemas.ts';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { eventFields } from '../../../../support/content.ts';

let app: TestApp;
let chairmanship = '';
let schemas: ApiSchemas;
beforeAll(async () => {
  app = await startApp({ sample: true });
  chairmanship = (await app.as.viewer.get('/api/chairmanships')).body.items[0].id;
  const answer = await app.as.stranger.get('/api/openapi.json');
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  schemas = new ApiSchemas(answer.body);
});
afterAll(() => app.stop());

it('is open to strangers and describes every route', () => {
  expect([...schemas.operationIds].sort()).toEqual(routes.map(({ name }) => name).sort());
});

it('has examples, and each fits its schema', () => {
  expect(schemas.examples.length).toBeGreaterThan(100);
  const wrong = schemas.examples.flatMap(({ pointer, example }) =>
    schemas
      .at(pointer)(example)
      .map((complaint) => `${pointer}: ${complaint}`),
  );
  expect(wrong).toEqual([]);
});

const lists: [operation: string, path: string][] = [
  ...(
    ['chairmanship', 'priority', 'measure', 'progress-item', 'event', 'body', 'organisation', 'person', 'user', 'feed', 'token'] as const
  ).map((noun): [string, string] => [`${noun}.list`, routes.find(({ name }) => name === `${noun}.list`)?.path ?? '']),
  ['audit.list', '/api/audit'],
  ['trash.list', '/api/trash'],
  ['search.search', '/api/search?q=council'],
  ['dashboard.read', '/api/dashboard'],
  ['session.read', '/api/session'],
  ['health.ready', '/api/health/ready'],
  ['docs.openapi', '/api/openapi.json'],
];

it.each(lists)('%s answers what it says', async (operation, path) => {
  const check = schemas.answer(operation, 200);
  for (const who of ['viewer', 'admin'] as const) {
    const { status, body } = await app.as[who].get(path);
    if (status === 403) continue;
    expect(check(body)).toEqual([]);
  }
});

it.each(['priority', 'measure', 'progress-item', 'event', 'body', 'organisation', 'person'])(
  '%s.read answers what it says',
  async (noun) => {
    const check = schemas.answer(`${noun}.read`, 200);
    const { path = '' } = routes.find(({ name }) => name === `${noun}.list`) ?? {};
    const { body: list } = await app.as.viewer.get(path).query({ limit: 20 });
    for (const { id } of list.items) expect(check((await app.as.viewer.get(`${path}/${id}`)).body)).toEqual([]);
  },
);

it('refusals are what they say', async () => {
  const event = (await app.as.coordinator.post('/api/events').send(eventFields({ id: chairmanship }))).body;
  const refusals: [number, string, PromiseLike<{ status: number; body: unknown }>][] = [
    [400, 'event.create', app.as.coordinator.post('/api/events').send({})],
    [401, 'event.create', app.as.stranger.post('/api/events').send({})],
    [403, 'event.create', app.as.viewer.post('/api/events').send({})],
    [404, 'event.read', app.as.viewer.get('/api/events/made-up')],
    [412, 'event.update', app.as.coordinator.patch(`/api/events/${event.id}`).set('If-Match', '"9"').send({ title: 'A' })],
    [415, 'event.create', app.as.coordinator.post('/api/events').type('text/plain').send('A')],
    [428, 'event.update', app.as.coordinator.patch(`/api/events/${event.id}`).send({ title: 'A' })],
  ];
  for (const [status, operation, asked] of refusals) {
    const answer = await asked;
    expect([operation, answer.status, schemas.answer(operation, status)(answer.body)]).toEqual([operation, status, []]);
  }
});
