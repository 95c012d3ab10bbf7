/** Months are those of the chairmanship's zone, and the number on a mark is the number of rows behind it. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aChairmanship, aMeasure, aPriority, aProgressItem, anEvent } from '../../../../support/content.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: '2024-08-15T09:00:00Z' });
});
afterAll(() => app.stop());

interface Month {
  month: string;
  priorityId: string;
  activities: number;
  events: number;
}

const monthsWith = async (chairmanship: string, what: 'events' | 'activities'): Promise<string[]> => {
  const { body } = await app.as.viewer.get('/api/dashboard').query({ chairmanship });
  return (body.byMonth as Month[]).filter((row) => row[what] > 0).map(({ month }) => month);
};

/** 1 May, 01:00 in Almaty: 30 April, 23:00 in Moscow. */
const firstOfMay = { start: '2024-05-01T01:00:00', end: '2024-05-01T02:00:00', timeZone: 'Asia/Almaty' };

it.each([
  ['Asia/Almaty', '2024-05'],
  ['Europe/Moscow', '2024-04'],
  ['UTC', '2024-04'],
  ['Pacific/Kiritimati', '2024-05'],
])('1 May 01:00 in Almaty counts for a chairmanship in %s in %s', async (timeZone, month) => {
  const chairmanship = await aChairmanship(app, { timeZone });
  const { id } = await aPriority(app, chairmanship);
  await anEvent(app, chairmanship, { ...firstOfMay, priorityIds: [id] });
  expect(await monthsWith(chairmanship.id, 'events')).toEqual([month]);
  const [from, to] = month === '2024-05' ? ['2024-05-01', '2024-06-01'] : ['2024-04-01', '2024-05-01'];
  const { body } = await app.as.viewer.get('/api/events').query({ chairmanship: chairmanship.id, from, to });
  expect(body.items).toHaveLength(1);
});

it('an all-day event is of its own day, whatever the zones', async () => {
  const chairmanship = await aChairmanship(app, { timeZone: 'America/New_York' });
  const { id } = await aPriority(app, chairmanship);
  await anEvent(app, chairmanship, { allDay: true, start: '2024-05-01', end: '2024-05-02', timeZone: 'Asia/Almaty', priorityIds: [id] });
  expect(await monthsWith(chairmanship.id, 'events')).toEqual(['2024-05']);
});

it('what happened today is of the month that it is in the chairmanship’s zone', async () => {
  app.clock.set('2024-07-31T20:30:00Z');
  for (const [timeZone, month] of [
    ['Asia/Almaty', '2024-08'],
    ['UTC', '2024-07'],
  ] as const) {
    const chairmanship = await aChairmanship(app, { timeZone });
    await aProgressItem(app, await aMeasure(app, await aPriority(app, chairmanship)));
    expect(await monthsWith(chairmanship.id, 'activities')).toEqual([month]);
  }
  app.clock.set('2024-08-15T09:00:00Z');
});

describe('every number of the sample', () => {
  let sample: TestApp;
  let chairmanship = '';
  beforeAll(async () => {
    sample = await startApp({ sample: true, now: '2024-10-15T09:00:00Z' });
    chairmanship = (await sample.as.viewer.get('/api/chairmanships')).body.items[0].id;
  });
  afterAll(() => sample.stop());

  const get = async (path: string, query: object) => (await sample.as.viewer.get(path).query({ chairmanship, ...query })).body;
  const counted = (events: { status: string }[]) => events.filter(({ status }) => status !== 'postponed' && status !== 'cancelled').length;
  const next = (month: string) =>
    month.endsWith('12') ? '2025-01' : month.replace(/\d\d$/, (n) => String(Number(n) + 1).padStart(2, '0'));

  it('of a month is the number of its rows, activities and events alike', async () => {
    const { byMonth } = await get('/api/dashboard', { asOf: '2024-10-15' });
    const rows = (byMonth as Month[]).filter(({ month }) => ['2024-02', '2024-04', '2024-09', '2024-10', '2024-12'].includes(month));
    expect(rows).toHaveLength(35);
    for (const { month, priorityId: priority, activities, events } of rows) {
      const [from, to] = [`${month}-01`, `${next(month)}-01`];
      const until = to > '2024-10-16' ? '2024-10-16' : to;
      const items =
        from < until ? (await get('/api/progress-items', { priority, from, to: until, state: 'approved', limit: 500 })).items : [];
      const meetings = (await get('/api/events', { priority, from, to })).items.filter(
        (event: { start: string }) => event.start >= from && event.start < to,
      );
      expect({ month, activities, events }).toEqual({ month, activities: items.length, events: counted(meetings) });
    }
  });

  it('of a kind and of a body is the number of its events', async () => {
    const { eventsByKind, eventsByBody, figures } = await get('/api/dashboard', { asOf: '2024-10-15' });
    for (const { kind, count, held, ahead } of eventsByKind as { kind: string; count: number; held: number; ahead: number }[]) {
      expect([kind, counted((await get('/api/events', { kind, limit: 500 })).items), held + ahead]).toEqual([kind, count, count]);
    }
    for (const { bodyId, count } of eventsByBody.filter(({ bodyId: id }: { bodyId: string | null }) => id !== null)) {
      expect(counted((await get('/api/events', { body: bodyId, limit: 500 })).items)).toBe(count);
    }
    const sum = (rows: { held: number }[]) => rows.reduce((total, { held }) => total + held, 0);
    expect([sum(eventsByKind), sum(eventsByBody)]).toEqual([figures.eventsHeld, figures.eventsHeld]);
  });
});
