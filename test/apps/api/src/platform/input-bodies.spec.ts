/** Bad bodies: each is refused naming the field, and leaves every table as it was. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aPlan, aProgressItem, anEvent, chairmanshipFields, eventFields } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

const nobody = '018f2b1c-7a00-7000-8000-000000000000';

let app: TestApp;
let plan: Awaited<ReturnType<typeof aPlan>>;
let other: Awaited<ReturnType<typeof aPlan>>;
let eventId = '';
let otherEventId = '';
let bodyId = '';
let itemId = '';
beforeAll(async () => {
  app = await startApp();
  plan = await aPlan(app);
  other = await aPlan(app);
  eventId = (await anEvent(app, plan.chairmanship)).id;
  otherEventId = (await anEvent(app, other.chairmanship)).id;
  bodyId = (await aBody(app)).id;
  itemId = (await aProgressItem(app, plan.measure)).id;
});
afterAll(() => app.stop());

type Fields = Record<string, unknown>;
type Case = [name: string, fields: () => Fields | string, path: string];

/** Sends it and expects 400 (409 where told) naming the path, and nothing changed. */
async function refuse(send: () => PromiseLike<Parameters<typeof expectProblem>[0]>, path: string, status = 400): Promise<void> {
  const before = await rowCounts(app.database);
  expect(expectProblem(await send(), status)).toContain(path);
  expect(await rowCounts(app.database)).toEqual(before);
}

/** JSON as it is written, for what JSON.stringify would mend. */
const post = (path: string, body: Fields | string) =>
  app.as.manager
    .post(path)
    .set('Content-Type', 'application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));
const patch = (path: string, body: Fields | string) => app.as.manager.patch(path).set('If-Match', '*').send(body);
/** A complete event as JSON text, ending in the fields that are told. */
const eventText = (tail: string) => JSON.stringify(eventFields(plan.chairmanship)).replace(/}$/, `,${tail}}`);

const events: Case[] = [
  ['a text where a number belongs', () => ({ sessionNumber: '39' }), 'sessionNumber'],
  ['a number where a text belongs', () => ({ title: 39 }), 'title'],
  ['a list where a text belongs', () => ({ title: ['a'] }), 'title'],
  ['an object where a text belongs', () => ({ description: {} }), 'description'],
  ['a text where a list belongs', () => ({ priorityIds: 'all' }), 'priorityIds'],
  ['null where something is needed', () => ({ title: null }), 'title'],
  ['nothing where something is needed', () => ({ title: undefined }), 'title'],
  ['an empty title', () => ({ title: ' \t ' }), 'title'],
  ['a title of two lines', () => ({ title: 'a\nb' }), 'title'],
  ['a title of 501 characters', () => ({ title: 'x'.repeat(501) }), 'title'],
  ['2 MB of text', () => ({ description: 'x'.repeat(2 * 1024 * 1024) }), 'description'],
  ['an unknown field', () => ({ colour: 'red' }), 'colour'],
  ['an unknown field deep inside', () => ({ agenda: [{ title: 'a', minutes: 5 }] }), 'agenda.0.minutes'],
  ['a day that there is not', () => ({ allDay: true, start: '2024-02-30', end: '2024-03-02' }), 'start'],
  ['a leap day of another year', () => ({ allDay: true, start: '2023-02-29', end: '2023-03-02' }), 'start'],
  ['a time on a day that there is not', () => ({ start: '2024-02-30T10:00:00' }), 'start'],
  ['an hour that there is not', () => ({ start: '2024-04-10T24:00:00' }), 'start'],
  ['a time with an offset', () => ({ start: '2024-04-10T10:00:00+03:00' }), 'start'],
  ['a time where it is all-day', () => ({ allDay: true }), 'start'],
  ['a date where it is not all-day', () => ({ start: '2024-04-10' }), 'start'],
  ['a year beyond all calendars', () => ({ start: '9999-12-31T10:00:00', end: '9999-12-31T11:00:00' }), 'start'],
  ['an end before its start', () => ({ end: '2024-04-10T09:59:59' }), 'end'],
  ['all-day with an end on its first day', () => ({ allDay: true, start: '2024-04-10', end: '2024-04-10' }), 'end'],
  ['an end years later', () => ({ end: '2026-04-10T10:00:00' }), 'end'],
  ['a zone that there is not', () => ({ timeZone: 'Asia/Atlantis' }), 'timeZone'],
  ['an offset for a zone', () => ({ timeZone: '+05:00' }), 'timeZone'],
  ['a kind that there is not', () => ({ kind: 'party' }), 'kind'],
  ['a priority that there is not', () => ({ priorityIds: [nobody] }), 'priorityIds.0'],
  ['a priority of another chairmanship', () => ({ priorityIds: [other.priority.id] }), 'priorityIds.0'],
  ['an id that is none', () => ({ bodyId: '39' }), 'bodyId'],
  ['a body that there is not', () => ({ bodyId: nobody }), 'bodyId'],
  ['an id of another noun', () => ({ bodyId: plan.priority.id }), 'bodyId'],
  ['a chairmanship that there is not', () => ({ chairmanshipId: nobody }), 'chairmanshipId'],
  [
    'a follow-up for a measure of another chairmanship',
    () => ({ followUps: [{ text: 'a', measureId: other.measure.id }] }),
    'followUps.0.measureId',
  ],
  ['a participation of nobody', () => ({ participations: [{ role: 'guest' }] }), 'participations.0'],
  ['a participation of an unknown person', () => ({ participations: [{ role: 'guest', personId: nobody }] }), 'participations.0.personId'],
  ['a link that runs a script', () => ({ onlineUrl: 'javascript:alert(1)' }), 'onlineUrl'],
  ['a link with data', () => ({ sourceUrl: 'data:text/html,<script>' }), 'sourceUrl'],
  ['a document whose link runs a script', () => ({ documents: [{ title: 'a', url: ' javascript:alert(1)' }] }), 'documents.0.url'],
  ['a document with neither link nor file', () => ({ documents: [{ title: 'a' }] }), 'documents.0'],
  ['a document whose file there is not', () => ({ documents: [{ title: 'a', fileId: nobody }] }), 'documents.0.fileId'],
  ['repetition, which is not kept yet', () => ({ recurrence: { rrule: 'FREQ=DAILY' } }), 'recurrence'],
  ['a NUL in the title', () => ({ title: 'a\u0000b' }), 'title'],
  ['a NUL in running text', () => ({ description: 'a\u0000b' }), 'description'],
  ['half a character', () => eventText('"location":"\\ud83d"'), 'location'],
  ['the other half of a character', () => eventText('"description":"a\\udc00b"'), 'description'],
  ['a prototype key', () => eventText('"__proto__":{"title":"a"}'), '__proto__'],
  ['a prototype key deep inside', () => eventText('"agenda":[{"title":"a","__proto__":{}}]'), 'agenda.0.__proto__'],
  ['a constructor', () => eventText('"constructor":{"prototype":{}}'), 'constructor'],
  ['a prototype for a language', () => eventText('"translations":{"__proto__":{"title":"a"}}'), 'translations.__proto__'],
  ['a language that there is not', () => ({ translations: { russian: { title: 'а' } } }), 'translations.russian'],
  ['an unknown field in a language', () => ({ translations: { ru: { name: 'а' } } }), 'translations.ru.name'],
  ['501 participations', () => ({ participations: Array(501).fill({ role: 'guest', organisationId: nobody }) }), 'participations'],
  ['lists in lists without end', () => eventText(`"title":${'['.repeat(50_000)}${']'.repeat(50_000)}`), 'title.0.0.0.0.0.0.0.0.0.0.0.0'],
];

it.each(events)('an event is refused with %s', async (_, fields, path) => {
  const sent = fields();
  await refuse(() => post('/api/events', typeof sent === 'string' ? sent : eventFields(plan.chairmanship, sent)), path);
});

it.each(events.filter(([, fields]) => fields.toString().includes('({')).filter(([name]) => !/chairmanship that|nothing where/.test(name)))(
  'a change of an event is refused with %s',
  async (_, fields, path) => {
    await refuse(() => patch(`/api/events/${eventId}`, fields()), path);
  },
);

const items: Case[] = [
  ['101 percent', () => ({ percent: 101 }), 'percent'],
  ['-1 percent', () => ({ percent: -1 }), 'percent'],
  ['a percent in words', () => ({ percent: '50%' }), 'percent'],
  ['a percent as a text', () => ({ percent: '50' }), 'percent'],
  ['true percent', () => ({ percent: true }), 'percent'],
  ['a percent beyond all numbers', () => `{"measureId":"${plan.measure.id}","summary":"a","percent":1e309}`, 'percent'],
  ['a percent that is no number', () => `{"measureId":"${plan.measure.id}","summary":"a","percent":NaN}`, 'body'],
  ['a value without an indicator', () => ({ value: 12 }), 'value'],
  ['a percent and a value', () => ({ percent: 10, value: 12 }), 'value'],
  ['a percent of no measure', () => ({ measureId: null, priorityId: plan.priority.id, percent: 10 }), 'measureId'],
  ['neither measure nor priority', () => ({ measureId: null }), 'priorityId'],
  ['a measure of another priority', () => ({ priorityId: other.priority.id }), 'measureId'],
  ['a measure that there is not', () => ({ measureId: nobody }), 'measureId'],
  ['an event of another chairmanship', () => ({ eventId: otherEventId }), 'eventId'],
  ['a day that there is not', () => ({ occurredOn: '2024-02-30' }), 'occurredOn'],
  ['a day with a time', () => ({ occurredOn: '2024-04-10T10:00:00Z' }), 'occurredOn'],
  ['evidence that runs a script', () => ({ evidence: [{ title: 'a', url: 'javascript:alert(1)' }] }), 'evidence.0.url'],
  ['evidence of both kinds', () => ({ evidence: [{ title: 'a', url: 'https://example.org', fileId: nobody }] }), 'evidence.0'],
  ['a file that there is not', () => ({ evidence: [{ title: 'a', fileId: nobody }] }), 'evidence.0.fileId'],
  ['a state that there is not', () => ({ state: 'done' }), 'state'],
  ['a return without a word', () => ({ state: 'returned' }), 'returnNote'],
];

it.each(items)('a progress item is refused with %s', async (_, fields, path) => {
  const sent = fields();
  const whole = typeof sent === 'string' ? sent : { measureId: plan.measure.id, summary: 'The course was held', ...sent };
  await refuse(() => post('/api/progress-items', whole), path);
});

it.each(items.filter(([name]) => /^(101|-1|a percent in|a day that|evidence that|a state|a return|an event)/.test(name)))(
  'a change of a progress item is refused with %s',
  async (_, fields, path) => {
    await refuse(() => patch(`/api/progress-items/${itemId}`, fields()), path);
  },
);

const measures: Case[] = [
  ['a due date before its start', () => ({ startsOn: '2024-05-01', dueOn: '2024-04-30' }), 'dueOn'],
  ['a weight below 0', () => ({ weight: -1 }), 'weight'],
  ['an indicator whose target is its baseline', () => ({ indicator: { unit: 'courses', baseline: 5, target: 5 } }), 'indicator.target'],
  ['an indicator without a target', () => ({ indicator: { unit: 'courses', baseline: 5 } }), 'indicator.target'],
  ['a milestone outside of its time', () => ({ milestones: [{ on: '2025-01-01', percent: 50, title: 'a' }] }), 'milestones.0.on'],
  [
    'milestones that fall',
    () => ({
      milestones: [
        { on: '2024-03-01', percent: 50, title: 'a' },
        { on: '2024-04-01', percent: 40, title: 'b' },
      ],
    }),
    'milestones.1.percent',
  ],
  ['a typed health', () => ({ health: 'done' }), 'health'],
  ['a typed percent', () => ({ percent: 100 }), 'percent'],
  ['a typed planned figure', () => ({ planned: 100 }), 'planned'],
  ['a typed SPI', () => ({ spi: 1 }), 'spi'],
  ['a body that there is not', () => ({ responsibleBodyId: nobody }), 'responsibleBodyId'],
];

it.each(measures)('a measure is refused with %s', async (_, fields, path) => {
  await refuse(() => post('/api/measures', { priorityId: plan.priority.id, text: 'Hold the course', ...(fields() as Fields) }), path);
  await refuse(() => patch(`/api/measures/${plan.measure.id}`, fields()), path);
});

it.each([
  ['an end before its start', { endsOn: '2023-12-31' }, 'endsOn'],
  ['a time of more than ten years', { endsOn: '2040-01-01' }, 'endsOn'],
  ['a zone that there is not', { timeZone: 'Moscow' }, 'timeZone'],
  ['capitals in its slug', { slug: 'CSTO' }, 'slug'],
] as [string, Fields, string][])('a chairmanship is refused with %s', async (_, fields, path) => {
  await refuse(() => post('/api/chairmanships', chairmanshipFields(fields)), path);
  await refuse(() => patch(`/api/chairmanships/${plan.chairmanship.id}`, fields), path);
});

it.each([
  ['chairmanship with the slug of another', '/api/chairmanships', () => chairmanshipFields({ slug: plan.chairmanship.slug }), 'slug'],
  [
    'priority with the number of another',
    '/api/priorities',
    () => ({ chairmanshipId: plan.chairmanship.id, title: 'a', number: 1 }),
    'number',
  ],
  ['measure with the number of another', '/api/measures', () => ({ priorityId: plan.priority.id, text: 'a', number: 1 }), 'number'],
] as [string, string, () => Fields, string][])('a %s is refused with 409', async (_, path, fields, at) => {
  await refuse(() => post(path, fields()), at, 409);
});

it.each([
  ['a priority of another chairmanship', () => ({ priorities: [other.priority.id] }), 'scope.priorities.0'],
  ['a body that there is not', () => ({ bodies: [nobody] }), 'scope.bodies.0'],
  ['a kind that there is not', () => ({ kinds: ['party'] }), 'scope.kinds.0'],
  ['an unknown part', () => ({ measures: [] }), 'scope.measures'],
] as Case[])('a feed is refused with %s', async (_, scope, path) => {
  const whole = { chairmanship: plan.chairmanship.id, ...(scope() as Fields) };
  await refuse(() => app.as.viewer.post('/api/feeds').send({ name: 'a', scope: whole }), path);
});

it('a change that is refused says what was sent and what is allowed', async () => {
  const answer = await patch(`/api/bodies/${bodyId}`, { name: 'x'.repeat(301) });
  expect(answer.body.errors).toEqual([{ path: 'name', message: `must be at most 300 characters (got "${'x'.repeat(56)}…)` }]);
});
