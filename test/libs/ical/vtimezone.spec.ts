/** VTIMEZONE: every zone that is named is described, right, once, and as readers want it. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { writeCalendar } from '#ical/calendar';
import type { FeedEvent } from '#ical/feed-event';
import { aFeedEvent } from '../../support/a-feed-event.ts';
import { readCalendar, unfold } from '../../support/read-calendar.ts';

const timeZones = [
  ...Intl.supportedValuesOf('timeZone'),
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Europe/Kyiv',
  'US/Eastern',
  'Etc/GMT+5',
  'Etc/GMT-14',
  'GMT',
];

function calendarOf(events: Array<Partial<FeedEvent>>): string {
  return writeCalendar({ name: 'Test', events: events.map((event, index) => aFeedEvent({ uid: `${index}@test`, ...event })) });
}

/** The VTIMEZONE of a zone for an event at 10:00 on a day. */
function zoneLines(timeZone: string, day: string): string[] {
  const lines = unfold(calendarOf([{ timeZone, start: `${day}T10:00:00`, end: `${day}T11:00:00` }]));
  return lines.slice(lines.indexOf('BEGIN:VTIMEZONE') + 2, lines.indexOf('END:VTIMEZONE'));
}

function utcOf(wallClock: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone).toInstant().toString();
}

const wallClocks = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2040-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}:00`);

test('ical.js reads the instant that Temporal means, in any zone at any time of fifty years', () => {
  fc.assert(
    fc.property(fc.constantFrom(...timeZones), fc.array(wallClocks, { minLength: 1, maxLength: 4 }), (timeZone, starts) => {
      const { events } = readCalendar(calendarOf(starts.map((start) => ({ timeZone, start, end: start }))));
      expect(events.map((event) => event.start)).toEqual(starts.map((start) => utcOf(start, timeZone)));
    }),
    { numRuns: 150 },
  );
});

test('all zones in one calendar: each one named is described once, and each event is right', () => {
  const events = timeZones.flatMap((timeZone) => [
    { timeZone, start: '2024-01-15T09:00:00', end: '2024-01-15T10:00:00' },
    { timeZone, start: '2024-07-15T09:00:00', end: '2024-07-15T10:00:00' },
  ]);
  const read = readCalendar(calendarOf(events));
  const named = new Set(read.events.map((event) => event.timeZone).filter((timeZone) => timeZone !== null));
  expect(read.timeZones).toEqual([...named].sort());
  expect(read.events.map((event) => event.start)).toEqual(events.map(({ start, timeZone }) => utcOf(start, timeZone)));
});

test.each(['America/New_York', 'America/St_Johns', 'Asia/Almaty', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca'])(
  'around every change of the clock in %s each quarter of an hour is right, those that it skips or repeats too',
  (timeZone) => {
    const starts: string[] = [];
    let change = Temporal.PlainDateTime.from('2009-01-01T00:00:00').toZonedDateTime(timeZone).getTimeZoneTransition('next');
    while (change && change.year < 2026) {
      const before = change
        .subtract({ seconds: 1 })
        .toPlainDateTime()
        .subtract({ hours: 1 })
        .round({ smallestUnit: 'minute', roundingIncrement: 15 });
      for (let quarter = 0; quarter < 16; quarter += 1)
        starts.push(before.add({ minutes: 15 * quarter }).toString({ smallestUnit: 'second' }));
      change = change.getTimeZoneTransition('next');
    }
    const { events } = readCalendar(calendarOf(starts.map((start) => ({ timeZone, start, end: start }))));
    expect(events.map((event) => event.start)).toEqual(starts.map((start) => utcOf(start, timeZone)));
  },
);

test.each([
  ['Europe/Moscow', '+0300'],
  ['Asia/Yerevan', '+0400'],
  ['Asia/Bishkek', '+0600'],
  ['Asia/Kolkata', '+0530'],
  ['Asia/Tashkent', '+0500'],
  ['Etc/GMT+5', '-0500'],
])('%s, which has not changed for years, has one STANDARD with a local start', (timeZone, offset) => {
  const lines = zoneLines(timeZone, '2024-04-10');
  expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:STANDARD']);
  expect(lines).toContain(`TZOFFSETTO:${offset}`);
  expect(lines.find((line) => line.startsWith('DTSTART'))).toMatch(/^DTSTART:\d{8}T\d{6}$/);
});

test('a zone with a steady rule has one STANDARD and one DAYLIGHT with that rule, which is all that Outlook understands', () => {
  expect(zoneLines('America/St_Johns', '2024-04-10')).toEqual([
    'BEGIN:STANDARD',
    'DTSTART:20231105T020000',
    'TZOFFSETFROM:-0230',
    'TZOFFSETTO:-0330',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20240310T020000',
    'TZOFFSETFROM:-0330',
    'TZOFFSETTO:-0230',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'END:DAYLIGHT',
  ]);
});

test('the last Sunday is not taken for the fourth', () => {
  const rules = zoneLines('Europe/Berlin', '2024-04-10').filter((line) => line.startsWith('RRULE'));
  expect(rules).toEqual(['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU']);
});

test('changes that follow no such rule are written one by one, for years ahead', () => {
  const lines = zoneLines('Africa/Casablanca', '2024-04-10');
  expect(lines.some((line) => line.startsWith('RRULE'))).toBe(false);
  expect(lines.filter((line) => line.startsWith('DTSTART:203')).length).toBeGreaterThan(5);
});

test('Almaty has its change of 1 March 2024 where events lie on both sides', () => {
  expect(zoneLines('Asia/Almaty', '2024-02-28').slice(5)).toEqual([
    'BEGIN:STANDARD',
    'DTSTART:20240301T000000',
    'TZOFFSETFROM:+0600',
    'TZOFFSETTO:+0500',
    'END:STANDARD',
  ]);
});

test('offsets of old dates keep their seconds', () => {
  expect(zoneLines('Africa/Monrovia', '1971-06-01')).toContain('TZOFFSETTO:-004430');
  expect(zoneLines('Europe/Moscow', '1915-06-01')).toContain('TZOFFSETTO:+023017');
});

test('UTC under any of its names needs no VTIMEZONE', () => {
  for (const timeZone of ['UTC', 'Etc/UTC', 'Zulu']) {
    const text = calendarOf([{ timeZone }]);
    expect(text).toContain('\r\nDTSTART:20240410T100000Z\r\nDTEND:20240410T113000Z\r\n');
    expect(text).not.toContain('VTIMEZONE');
  }
});

test('a zone that only a skipped time or a whole day names is not described', () => {
  const text = calendarOf([
    { timeZone: 'America/New_York', start: '2024-03-10T02:30:00', end: '2024-03-10T03:30:00' },
    { timeZone: 'Asia/Almaty', allDay: true, start: '2024-04-08', end: '2024-04-11' },
  ]);
  expect(text).toContain('DTSTART:20240310T073000Z');
  expect(text).not.toContain('TZID');
});
