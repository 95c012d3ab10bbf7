/** Bad queries, headers and bytes: each is refused as a problem of the 4xx kind, and changes nothing. */
import { connect } from 'node:net';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aChairmanship, anEvent, eventFields } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

let app: TestApp;
let event = '';
let fields: Record<string, unknown> = {};
beforeAll(async () => {
  app = await startApp();
  const chairmanship = await aChairmanship(app);
  fields = eventFields(chairmanship);
  event = `/api/events/${(await anEvent(app, chairmanship)).id}`;
});
afterAll(() => app.stop());

/** A cursor as ours are made, with what is told inside. */
const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

it.each([
  ['a limit of 0', '/api/events?limit=0', 'limit'],
  ['a limit below 0', '/api/events?limit=-1', 'limit'],
  ['a huge limit', '/api/events?limit=501', 'limit'],
  ['a limit beyond all numbers', `/api/events?limit=${'9'.repeat(400)}`, 'limit'],
  ['a limit in words', '/api/events?limit=all', 'limit'],
  ['a limit with decimals', '/api/events?limit=1.5', 'limit'],
  ['two limits', '/api/events?limit=1&limit=2', 'limit'],
  ['an empty limit', '/api/events?limit=', 'limit'],
  ['two chairmanships', '/api/events?chairmanship=a&chairmanship=b', 'chairmanship'],
  ['an id that is none', '/api/events?priority=39', 'priority'],
  ['an unknown parameter', '/api/events?colour=red', 'colour'],
  ['a parameter as a list', '/api/events?kind[]=visit', 'kind[]'],
  ['a prototype key', '/api/events?__proto__=1', '__proto__'],
  ['a constructor', '/api/events?constructor=1', 'constructor'],
  ['a kind that there is not', '/api/events?kind=party', 'kind'],
  ['a day that there is not', '/api/events?from=2024-02-30', 'from'],
  ['an instant that there is not', '/api/events?from=2024-02-30T10:00:00Z', 'from'],
  ['a time without an offset', '/api/events?from=2024-02-03T10:00:00', 'from'],
  ['a range that ends before it begins', '/api/events?from=2024-05-01&to=2024-04-01', 'to'],
  ['a range without length', '/api/events?from=2024-05-01&to=2024-05-01', 'to'],
  ['an instant beyond all calendars', '/api/events?from=9999-12-31T23:59:59Z', 'from'],
  ['an instant before all calendars', '/api/events?to=0001-01-01T00:00:00Z', 'to'],
  ['a NUL in a question', '/api/events?q=a%00b', 'q'],
  ['an empty question', '/api/search?q=', 'q'],
  ['a question without an end', `/api/search?q=${'x'.repeat(201)}`, 'q'],
  ['no question', '/api/search', 'q'],
  ['a search within a list', '/api/search?q=a&q=b', 'q'],
  ['a bad cursor', '/api/events?cursor=made-up', 'cursor'],
  ['a cursor of blanks', '/api/events?cursor=%20', 'cursor'],
  ['a cursor without an end', `/api/events?cursor=${'a'.repeat(2049)}`, 'cursor'],
  ['a cursor of another list', `/api/events?cursor=${cursor('a')}`, 'cursor'],
  ['a cursor with a NUL', `/api/events?cursor=${cursor('a\u0000', 'b')}`, 'cursor'],
  ['a cursor with half a character', `/api/events?cursor=${cursor('\ud800', 'b')}`, 'cursor'],
  ['a cursor of objects', `/api/events?cursor=${cursor({}, [])}`, 'cursor'],
  ['a cursor with a number beyond the column', `/api/priorities?cursor=${cursor('a', 1e300, 'b')}`, 'cursor'],
  ['a cursor with decimals', `/api/priorities?cursor=${cursor('a', 1.5, 'b')}`, 'cursor'],
  ['a cursor of measures that is none', `/api/measures?cursor=${cursor('a', 'b')}`, 'cursor'],
  ['a flag in words', '/api/measures?overdue=yes', 'overdue'],
  ['a health that there is not', '/api/measures?status=fine', 'status'],
  ['a day that there is not, for figures', '/api/dashboard?asOf=2024-02-30', 'asOf'],
  ['a day where an instant belongs', '/api/dashboard?knownAt=2024-02-03', 'knownAt'],
  ['an action with a NUL', '/api/audit?action=a%00b', 'action'],
  ['an entity that there is not', '/api/audit?entity=secret', 'entity'],
])('a request is refused with %s', async (_, path, at) => {
  const before = await rowCounts(app.database);
  expect(expectProblem(await app.as.admin.get(path), 400)).toEqual([at]);
  expect(await rowCounts(app.database)).toEqual(before);
});

it.each([
  ['broken JSON', '{"name": '],
  ['JSON with a comment', '{"name": "a" /* b */}'],
  ['two documents', '{"name":"a"}{"name":"b"}'],
  ['a list', '[{"name":"a"}]'],
  ['a text', '"name"'],
  ['a number', '1'],
  ['null', 'null'],
  ['nothing', ''],
])('a body is refused that is %s', async (_, body) => {
  const before = await rowCounts(app.database);
  const answer = await app.as.manager.post('/api/bodies').set('Content-Type', 'application/json').send(body);
  expect(expectProblem(answer, 400)).toEqual(['body']);
  expect(await rowCounts(app.database)).toEqual(before);
});

it('a body without a content type is refused', async () => {
  expectProblem(await app.as.manager.post('/api/bodies'), 400);
  expectProblem(await app.as.manager.post('/api/bodies').set('Content-Type', '').send('{"name":"a"}'), 415);
});

it('a body beyond all reason is refused with 413', async () => {
  const before = await rowCounts(app.database);
  expectProblem(await app.as.manager.post('/api/bodies').send({ name: 'x'.repeat(9 * 1024 * 1024) }), 413);
  expect(await rowCounts(app.database)).toEqual(before);
});

it('bytes that are no UTF-8 are refused rather than mended', async () => {
  const before = await rowCounts(app.database);
  const answer = await fetch(`${app.url}/api/bodies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${app.tokens.manager}` },
    body: Buffer.concat([Buffer.from('{"name":"a'), Buffer.from([0xff, 0xc3]), Buffer.from('"}')]),
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ path: 'body' }] });
  expect(await rowCounts(app.database)).toEqual(before);
});

it.each([
  ['a word', 'latest', 412],
  ['a number beyond all versions', '"99999999999999999999"', 412],
  ['a version below 1', '"-1"', 412],
  ['nothing', '', 428],
  ['a list of nothing', ',', 412],
])('If-Match is not taken that says %s', async (_, tag, status) => {
  const before = await rowCounts(app.database);
  expectProblem(await app.as.manager.patch(event).set('If-Match', tag).send({ title: 'Another' }), status);
  expect(await rowCounts(app.database)).toEqual(before);
});

it('a request is answered that tells its length wrongly, and the next one too', async () => {
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () => {
      socket.write(`POST /api/bodies HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n{}`);
    });
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect((await app.as.viewer.get('/api/events')).status).toBe(200);
});

it('50 wrong requests in a row leave no trace, and the right one after them succeeds', async () => {
  const before = await rowCounts(app.database);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => app.as.coordinator.post('/api/events').send({ ...fields, sessionNumber: -n })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(400));
  expect(await rowCounts(app.database)).toEqual(before);
  expect((await app.as.coordinator.post('/api/events').send(fields)).status).toBe(201);
});
