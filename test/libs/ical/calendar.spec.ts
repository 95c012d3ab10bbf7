/** Whole files: golden ones, and what each kind of event becomes. */
import { eventKinds, eventStatuses } from '#contract/event';
import { writeCalendar, writeEvent } from '#ical/calendar';
import type { FeedEvent } from '#ical/feed-event';
import { aFeedEvent } from '../../support/a-feed-event.ts';
import { readCalendar, unfold } from '../../support/read-calendar.ts';
import { expectGolden } from './golden.ts';

function feedOf(...events: Array<Partial<FeedEvent>>): string {
  return writeCalendar({
    name: 'CSTO 2024',
    events: events.map((event, index) => aFeedEvent({ uid: `event-${index + 1}@chairboard`, ...event })),
  });
}

/** The first event as ical.js reads it. */
function written(event: Partial<FeedEvent>) {
  const [read] = readCalendar(feedOf(event)).events;
  if (!read) throw new Error('no event was written');
  return read;
}

const military = { number: 1, title: 'Military cooperation' };
const peace = { number: 3, title: 'Peace, security; stability' };

const mixedEvents: Array<Partial<FeedEvent>> = [
  {
    status: 'held',
    sequence: 2,
    bodyName: 'Working Group on Afghanistan',
    sessionNumber: 39,
    location: 'CSTO Secretariat, Moscow; room 3',
    sourceUrl: 'https://example.org/news?id=39',
    pageUrl: 'https://chairboard.example/events/1',
    description: 'Exchange of views.\nSecond line with a \\ and <b>markup</b> & "quotes".',
    priorities: [military, peace],
  },
  {
    kind: 'committee_meeting',
    format: 'online',
    title: '23rd meeting of the Military Committee',
    onlineUrl: 'https://video.example.org/room;a,b?x=1',
    pageUrl: 'https://chairboard.example/events/2',
    timeZone: 'Asia/Almaty',
    priorities: [military],
    participations: [
      { name: 'Republic of Kazakhstan', role: 'chair' },
      { name: 'CSTO Secretariat', role: 'organiser' },
    ],
  },
  {
    kind: 'visit',
    status: 'postponed',
    title: 'Visit to the peacekeeping centre',
    description: 'A new day will be named.',
    timeZone: 'Asia/Bishkek',
  },
  {
    kind: 'seminar',
    status: 'cancelled',
    title: 'Seminar',
    format: 'hybrid',
    location: 'Astana',
    onlineUrl: 'https://video.example.org/2',
    timeZone: 'UTC',
  },
  { kind: 'deadline', status: 'tentative', title: 'Draft due', start: '2024-05-31T18:00:00', end: '2024-05-31T18:00:00' },
];

describe('golden files', () => {
  test('a mixed calendar', () => {
    expectGolden('mixed.ics', feedOf(...mixedEvents));
  });

  test('an empty feed is still a VCALENDAR', () => {
    const text = feedOf();
    expectGolden('empty.ics', text);
    expect(readCalendar(text).events).toEqual([]);
  });

  test('Cyrillic, Kazakh and emoji are folded without cutting a character', () => {
    expectGolden(
      'cyrillic.ics',
      feedOf({
        title: 'Заседание Рабочей группы по Афганистану при Совете министров иностранных дел ОДКБ 🕊️',
        description: 'Қазақстан Республикасының төрағалығы: ұжымдық қауіпсіздік, өңірлік тұрақтылық әрі бітімгершілік.\n👩‍👩‍👧‍👦🏔️ '.repeat(3),
        location: 'Секретариат ОДКБ, г. Москва, Сверчков пер., 3/2; зал № 1',
        priorities: [{ number: 2, title: 'Противодействие терроризму, экстремизму и незаконному обороту наркотиков' }],
      }),
    );
  });

  test('8 to 10 April as whole days ends, exclusively, on the 11th', () => {
    const text = feedOf({
      kind: 'seminar',
      allDay: true,
      start: '2024-04-08',
      end: '2024-04-11',
      title: 'XXI seminar on combined martial arts',
    });
    expectGolden('all-day.ics', text);
    expect(unfold(text)).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20240408', 'DTEND;VALUE=DATE:20240411']));
  });

  test('23:30 in New York is the next day in UTC', () => {
    const text = feedOf({ timeZone: 'America/New_York', start: '2024-04-30T23:30:00', end: '2024-05-01T00:30:00' });
    expectGolden('new-york.ics', text);
    expect(readCalendar(text).events[0]).toMatchObject({ start: '2024-05-01T03:30:00Z', end: '2024-05-01T04:30:00Z' });
  });

  test('10:00 in Almaty stays 10:00 across 1 March 2024', () => {
    const text = feedOf(
      { timeZone: 'Asia/Almaty', start: '2024-02-28T10:00:00', end: '2024-02-28T11:00:00' },
      { timeZone: 'Asia/Almaty', start: '2024-03-06T10:00:00', end: '2024-03-06T11:00:00' },
    );
    expectGolden('almaty.ics', text);
    expect(readCalendar(text).events.map((event) => event.start)).toEqual(['2024-02-28T04:00:00Z', '2024-03-06T05:00:00Z']);
  });

  test('one event as a file of its own', () => {
    expectGolden('one-event.ics', writeEvent(aFeedEvent({ pageUrl: 'https://chairboard.example/events/1', priorities: [military] })));
  });
});

test('every line ends in CRLF and the file is one VCALENDAR', () => {
  const text = feedOf({ description: 'a\nb\r\nc' });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
  expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
});

test('the same input gives the same bytes', () => {
  const event = { timeZone: 'America/New_York', priorities: [military, peace], onlineUrl: 'https://example.org' };
  expect(feedOf(event, { timeZone: 'Asia/Almaty' })).toBe(feedOf(event, { timeZone: 'Asia/Almaty' }));
});

test('a feed tells its name twice, for old readers and new ones, and how often to look again', () => {
  const calendar = readCalendar(writeCalendar({ name: 'Военное сотрудничество', events: [] }));
  expect(calendar.value('name')).toBe('Военное сотрудничество');
  expect(calendar.value('x-wr-calname')).toBe('Военное сотрудничество');
  expect(calendar.value('refresh-interval')).toBe('PT1H');
  expect(calendar.value('method')).toBe('PUBLISH');
});

test('a file with one event has no name, so that no app makes a calendar of it', () => {
  expect(readCalendar(writeEvent(aFeedEvent())).value('x-wr-calname')).toBeNull();
});

test('the stamps follow the event, never the clock', () => {
  const event = written({ sequence: 7 });
  expect(event.value('dtstamp')).toBe('2024-03-20T09:30:15Z');
  expect(event.value('last-modified')).toBe('2024-03-20T09:30:15Z');
  expect(event.value('created')).toBe('2024-01-15T08:00:00Z');
  expect(event.value('sequence')).toBe('7');
});

test('only the three statuses of RFC 5545 are told', () => {
  expect(eventStatuses.map((status) => written({ status }).value('status'))).toEqual([
    'TENTATIVE',
    'CONFIRMED',
    'CONFIRMED',
    'CANCELLED',
    'CANCELLED',
  ]);
});

test('a postponed event says so, a cancelled one needs no word', () => {
  expect(written({ status: 'postponed', description: 'Text.' }).value('description')).toBe('Postponed.\n\nText.');
  expect(written({ status: 'cancelled', description: 'Text.' }).value('description')).toBe('Text.');
});

test('the description ends with what an app has no field for', () => {
  const event = written({
    description: 'Text.',
    bodyName: 'Military Committee',
    sessionNumber: 23,
    priorities: [military, peace],
    format: 'hybrid',
    onlineUrl: 'https://video.example.org/1',
    sourceUrl: 'https://example.org/source',
    pageUrl: 'https://chairboard.example/events/1',
  });
  expect(event.value('description')).toBe(
    [
      'Text.',
      '',
      'Body: Military Committee, session 23',
      'Priorities: 1 Military cooperation, 3 Peace, security; stability',
      'Format: in person and online',
      'Online: https://video.example.org/1',
      'Source: https://example.org/source',
      'Page: https://chairboard.example/events/1',
    ].join('\n'),
  );
});

test('an event about which nothing is known has no empty properties', () => {
  const lines = unfold(feedOf({}));
  expect(lines.filter((line) => /^(DESCRIPTION|LOCATION|URL|CONFERENCE)/.test(line))).toEqual([]);
});

test('the categories are the priorities and the kind, a comma in a title being no seam', () => {
  expect(written({ priorities: [military, peace], kind: 'statutory_meeting' }).values('categories')).toEqual([
    'Military cooperation',
    'Peace, security; stability',
    'Statutory meeting',
  ]);
});

test('every kind has a word', () => {
  for (const kind of eventKinds) expect(written({ kind }).values('categories')[0]).toMatch(/^[A-Z][a-z ]+$/);
});

test('the online address stands in CONFERENCE, and as the place where there is no other', () => {
  const online = written({ onlineUrl: 'https://video.example.org/1' });
  expect(online.value('conference')).toBe('https://video.example.org/1');
  expect(online.value('location')).toBe('https://video.example.org/1');
  expect(written({ onlineUrl: 'https://video.example.org/1', location: 'Astana' }).value('location')).toBe('Astana');
});

test('markup stays text', () => {
  const markup = '<script>alert(1)</script> & <b>bold</b>';
  expect(written({ title: markup, location: markup }).value('summary')).toBe(markup);
});

test('an event without length has no DTEND', () => {
  expect(written({ start: '2024-05-31T18:00:00', end: '2024-05-31T18:00:00' }).end).toBeNull();
});

test.each([
  ['a meeting with a time', {}, 'OPAQUE'],
  ['a tentative one', { status: 'tentative' }, 'OPAQUE'],
  ['whole days', { allDay: true, start: '2024-04-08', end: '2024-04-11' }, 'TRANSPARENT'],
  ['a deadline', { kind: 'deadline' }, 'TRANSPARENT'],
  ['a postponed one', { status: 'postponed' }, 'TRANSPARENT'],
  ['a cancelled one', { status: 'cancelled' }, 'TRANSPARENT'],
] as const)('%s leaves the time of its readers as it should', (_, event, transparency) => {
  expect(written(event).value('transp')).toBe(transparency);
});

test('10,000 events are written in well under two seconds', () => {
  const events = Array.from({ length: 10_000 }, (_, index) =>
    aFeedEvent({ uid: `${index}@test`, description: 'Совещание рабочей группы. '.repeat(8), priorities: [military] }),
  );
  const begin = performance.now();
  writeCalendar({ name: 'Many', events });
  expect(performance.now() - begin).toBeLessThan(2000);
});
