/** Content through the API, with full valid defaults: say only what the test is about. */
import type { Body } from '#contract/body';
import type { Chairmanship } from '#contract/chairmanship';
import type { CalendarEvent } from '#contract/event';
import type { Feed } from '#contract/feed';
import type { Measure } from '#contract/measure';
import type { Organisation } from '#contract/organisation';
import type { Person } from '#contract/person';
import type { Priority } from '#contract/priority';
import type { ProgressItem } from '#contract/progress-item';
import type { Caller, TestApp } from './app.ts';

type Fields = Record<string, unknown>;

/** Numbers what must be unique. */
let made = 0;

async function create<T>(caller: Caller, path: string, fields: Fields): Promise<T> {
  const answer = await caller.post(path).send(fields);
  if (answer.status !== 201) throw new Error(`POST ${path} answered ${answer.status}: ${answer.text}`);
  return answer.body as T;
}

export function chairmanshipFields(fields: Fields = {}): Fields {
  made += 1;
  return {
    slug: `chairmanship-${made}`,
    title: `Chairmanship ${made}`,
    organisation: 'CSTO',
    chair: 'Kazakhstan',
    startsOn: '2024-01-01',
    endsOn: '2024-12-31',
    timeZone: 'Europe/Moscow',
    ...fields,
  };
}

export function aChairmanship({ as }: TestApp, fields: Fields = {}): Promise<Chairmanship> {
  return create(as.manager, '/api/chairmanships', chairmanshipFields(fields));
}

export function aPriority({ as }: TestApp, chairmanship: { id: string }, fields: Fields = {}): Promise<Priority> {
  return create(as.manager, '/api/priorities', { chairmanshipId: chairmanship.id, title: 'Military cooperation', ...fields });
}

export function aMeasure({ as }: TestApp, priority: { id: string }, fields: Fields = {}): Promise<Measure> {
  return create(as.manager, '/api/measures', { priorityId: priority.id, text: 'Hold the course for officers', ...fields });
}

/** Approved at once, because a manager logs it; by somebody else where that is told. */
export function aProgressItem({ as }: TestApp, measure: { id: string }, fields: Fields = {}, by = as.manager): Promise<ProgressItem> {
  return create(by, '/api/progress-items', { measureId: measure.id, summary: 'The course was held', ...fields });
}

export function eventFields(chairmanship: { id: string }, fields: Fields = {}): Fields {
  return {
    chairmanshipId: chairmanship.id,
    title: '39th meeting of the Working Group on Afghanistan',
    kind: 'working_group',
    start: '2024-04-10T10:00:00',
    end: '2024-04-10T11:30:00',
    ...fields,
  };
}

export function anEvent({ as }: TestApp, chairmanship: { id: string }, fields: Fields = {}): Promise<CalendarEvent> {
  return create(as.coordinator, '/api/events', eventFields(chairmanship, fields));
}

export function aBody({ as }: TestApp, fields: Fields = {}): Promise<Body> {
  return create(as.coordinator, '/api/bodies', { name: 'Working Group on Afghanistan', ...fields });
}

export function anOrganisation({ as }: TestApp, fields: Fields = {}): Promise<Organisation> {
  return create(as.coordinator, '/api/organisations', { name: 'Shanghai Cooperation Organisation', ...fields });
}

export function aPerson({ as }: TestApp, fields: Fields = {}): Promise<Person> {
  return create(as.coordinator, '/api/people', { name: 'A. Karimova', ...fields });
}

/** With its secret address. */
export function aFeed(
  { as }: TestApp,
  scope: Fields,
  fields: Fields = {},
  by = as.viewer,
): Promise<Feed & { url: string; webcalUrl: string }> {
  return create(by, '/api/feeds', { name: 'Meetings', scope, ...fields });
}

/** A chairmanship with one priority and one measure. */
export async function aPlan(app: TestApp, fields: { chairmanship?: Fields; priority?: Fields; measure?: Fields } = {}) {
  const chairmanship = await aChairmanship(app, fields.chairmanship);
  const priority = await aPriority(app, chairmanship, fields.priority);
  const measure = await aMeasure(app, priority, fields.measure);
  return { chairmanship, priority, measure };
}
