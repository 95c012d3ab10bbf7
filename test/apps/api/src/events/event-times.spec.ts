/** When events are: in their own zone, in the chairmanship's, in lists, in the dashboard and in calendar files alike. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aChairmanship, aFeed, anEvent, aPriority } from '../../../../support/content.ts';
import { readCalendar, unfold } from '../../../../support/read-calendar.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const fileOf = async (id: string) => (await app.as.viewer.get(`/api/events/${id}/event.ics`)).text;

describe('two meetings at 10:00 in Almaty on either side of 1 March 2024', () => {
  const before = { title: 'Before', start: '2024-02-29T10:00:00', end: '2024-02-29T11:00:00', timeZone: 'Asia/Almaty' };
  const after = { title: 'After', start: '2024-03-01T10:00:00', end: '2024-03-01T11:00:00', timeZone: 'Asia/Almaty' };
  let ids: string[] = [];
  let chairmanship = '';
  beforeAll(async () => {
    const home = await aChairmanship(app, { timeZone: 'Asia/Almaty' });
    chairmanship = home.id;
    ids = [(await anEvent(app, home, before)).id, (await anEvent(app, home, after)).id];
  });

  it('stay at 10:00 there, six hours before UTC and then five', async () => {
    const { body } = await app.as.viewer.get('/api/events').query({ chairmanship });
    expect(body.items).toEqual([
      expect.objectContaining({ ...before, startUtc: '2024-02-29T04:00:00Z', endUtc: '2024-02-29T05:00:00Z' }),
      expect.objectContaining({ ...after, startUtc: '2024-03-01T05:00:00Z', endUtc: '2024-03-01T06:00:00Z' }),
    ]);
  });

  it('are at the same instants in the file of each and in a feed', async () => {
    const feed = await aFeed(app, { chairmanship });
    const whole = readCalendar((await app.as.stranger.get(new URL(feed.url).pathname)).text);
    const single = readCalendar((await fileOf(ids[1] ?? '')).replace(/\r\nMETHOD:[A-Z]+/, ''));
    expect(whole.events.map(({ start, timeZone }) => [start, timeZone])).toEqual([
      ['2024-02-29T04:00:00Z', 'Asia/Almaty'],
      ['2024-03-01T05:00:00Z', 'Asia/Almaty'],
    ]);
    expect(single.events.map(({ start }) => start)).toEqual(['2024-03-01T05:00:00Z']);
    expect(whole.timeZones).toEqual(['Asia/Almaty']);
  });
});

describe('three days in April', () => {
  const days = { title: 'Seminar', allDay: true, start: '2024-04-08', end: '2024-04-11', timeZone: 'America/New_York' };

  it('end on the 10th in every month view, in the API and in the file', async () => {
    const home = await aChairmanship(app);
    const { id } = await anEvent(app, home, days);
    const on = async (from: string, to: string) =>
      (await app.as.viewer.get('/api/events').query({ chairmanship: home.id, from, to })).body.items.length as number;
    expect([await on('2024-04-07', '2024-04-08'), await on('2024-04-08', '2024-04-09')]).toEqual([0, 1]);
    expect([await on('2024-04-10', '2024-04-11'), await on('2024-04-11', '2024-04-12')]).toEqual([1, 0]);
    const lines = unfold(await fileOf(id));
    expect(lines).toContain('DTSTART;VALUE=DATE:20240408');
    expect(lines).toContain('DTEND;VALUE=DATE:20240411');
  });

  it('are over once the 10th has ended where the chairmanship is', async () => {
    const home = await aChairmanship(app);
    await anEvent(app, home, days);
    const heldOn = async (asOf: string) =>
      (await app.as.viewer.get('/api/dashboard').query({ chairmanship: home.id, asOf })).body.figures.eventsHeld as number;
    expect([await heldOn('2024-04-09'), await heldOn('2024-04-10')]).toEqual([0, 1]);
  });
});

it('23:30 in New York is the next morning in Moscow, and counts there on that day', async () => {
  const home = await aChairmanship(app);
  const priority = await aPriority(app, home);
  const event = { start: '2024-04-30T23:30:00', end: '2024-05-01T00:30:00', timeZone: 'America/New_York', priorityIds: [priority.id] };
  const { id, startUtc } = await anEvent(app, home, event);
  expect(startUtc).toBe('2024-05-01T03:30:00Z');
  const inMonth = async (from: string, to: string) =>
    (await app.as.viewer.get('/api/events').query({ chairmanship: home.id, from, to })).body.items.length as number;
  expect([await inMonth('2024-04-01', '2024-05-01'), await inMonth('2024-05-01', '2024-06-01')]).toEqual([0, 1]);
  const { body } = await app.as.viewer.get('/api/dashboard').query({ chairmanship: home.id, asOf: '2024-06-30' });
  const months = body.byMonth.filter(({ events }: { events: number }) => events > 0);
  expect(months.map(({ month }: { month: string }) => month)).toEqual(['2024-05']);
  expect(unfold(await fileOf(id))).toContain('DTSTART;TZID=America/New_York:20240430T233000');
});

it.each([
  ['that the clocks skip moves on by what was skipped', 'Europe/Berlin', '2024-03-31T02:30:00', '2024-03-31T01:30:00Z'],
  ['that the clocks show twice is the earlier one', 'Europe/Berlin', '2024-10-27T02:30:00', '2024-10-27T00:30:00Z'],
  ['in Newfoundland is half an hour off', 'America/St_Johns', '2024-01-10T10:00:00', '2024-01-10T13:30:00Z'],
  ['in India is half an hour off', 'Asia/Kolkata', '2024-01-10T10:00:00', '2024-01-10T04:30:00Z'],
  ['in Kiritimati is the day before in UTC', 'Pacific/Kiritimati', '2024-01-10T10:00:00', '2024-01-09T20:00:00Z'],
])('a time %s', async (_, timeZone, wall, utc) => {
  const home = await aChairmanship(app);
  const { id, start, startUtc } = await anEvent(app, home, { timeZone, start: wall, end: wall.replace(/T\d\d/, 'T12') });
  expect({ start, startUtc }).toEqual({ start: wall, startUtc: utc });
  const [event] = readCalendar((await fileOf(id)).replace(/\r\nMETHOD:[A-Z]+/, '')).events;
  // Where the clocks change, a file says the instant itself: programs read such walls in different ways.
  expect(event).toMatchObject({ start: utc, timeZone: timeZone === 'Europe/Berlin' ? null : timeZone });
});

it.each([
  ['Asia/Almaty', 'America/New_York'],
  ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ['Europe/Moscow', 'Asia/Kathmandu'],
])('opening in an editor and saving unchanged moves nothing (%s, chairmanship in %s)', async (timeZone, home) => {
  const chairmanship = await aChairmanship(app, { timeZone: home });
  for (const times of [
    { allDay: false, start: '2024-03-31T02:30:00', end: '2024-03-31T23:59:59' },
    { allDay: true, start: '2024-02-29', end: '2024-03-01' },
  ]) {
    const event = await anEvent(app, chairmanship, { ...times, timeZone });
    const read = (await app.as.coordinator.get(`/api/events/${event.id}`)).body;
    const { allDay, start, end } = read;
    const address = `/api/events/${event.id}`;
    const saved = await app.as.coordinator.patch(address).set('If-Match', '"1"').send({ allDay, start, end, timeZone: read.timeZone });
    expect(saved.body).toEqual(event);
    expect((await app.as.coordinator.patch(address).set('If-Match', '"1"').send({ status: 'cancelled' })).body).toMatchObject(times);
  }
});
