import { addDays, checkSpan, dateIn, daysBetween, spanOf, startOfDay, toUtc } from '#domain/schedule';
import { millisecondsOf } from './milliseconds-of.ts';
import { refusedPaths } from './refusal-of.ts';

const span = { allDay: false, start: '2024-04-10T10:00:00', end: '2024-04-10T12:00:00', timeZone: 'Europe/Moscow' };
const days = { allDay: true, start: '2024-04-08', end: '2024-04-11', timeZone: 'Europe/Moscow' };

describe('a wall-clock time in a zone', () => {
  test.each([
    ['keeps 10:00 in Almaty before the change of 1 March 2024 (+06)', '2024-02-29T10:00:00', 'Asia/Almaty', '2024-02-29T04:00:00Z'],
    ['keeps 10:00 in Almaty after the change of 1 March 2024 (+05)', '2024-03-01T10:00:00', 'Asia/Almaty', '2024-03-01T05:00:00Z'],
    ['takes the earlier of two 23:30 in Almaty', '2024-02-29T23:30:00', 'Asia/Almaty', '2024-02-29T17:30:00Z'],
    ['crosses midnight in UTC at 23:30 in New York', '2024-01-15T23:30:00', 'America/New_York', '2024-01-16T04:30:00Z'],
    ['takes the earlier of two 01:30 in New York', '2024-11-03T01:30:00', 'America/New_York', '2024-11-03T05:30:00Z'],
    ['moves a skipped 02:30 in New York on by the hour', '2024-03-10T02:30:00', 'America/New_York', '2024-03-10T07:30:00Z'],
    ['has half hours in Kolkata', '2024-04-10T10:00:00', 'Asia/Kolkata', '2024-04-10T04:30:00Z'],
    ['has half hours west of Greenwich in St Johns in winter', '2024-01-15T12:00:00', 'America/St_Johns', '2024-01-15T15:30:00Z'],
    ['has half hours west of Greenwich in St Johns in summer', '2024-07-15T12:00:00', 'America/St_Johns', '2024-07-15T14:30:00Z'],
    ['stands before the date line in Apia until 29 December 2011', '2011-12-29T12:00:00', 'Pacific/Apia', '2011-12-29T22:00:00Z'],
    ['moves the skipped 30 December 2011 in Apia on by a day', '2011-12-30T12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
    ['stands behind the date line in Apia from 31 December 2011', '2011-12-31T12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
    ['is itself in UTC', '2024-04-10T10:00:00', 'UTC', '2024-04-10T10:00:00Z'],
  ])('%s', (_, wall, zone, instant) => {
    expect(toUtc(wall, zone)).toBe(instant);
  });

  test('costs so little that 100,000 of them take less than two seconds', () => {
    const zones = ['Asia/Almaty', 'America/New_York', 'Europe/Moscow', 'Asia/Kolkata', 'UTC'];
    const walls = Array.from({ length: 100_000 }, (_, n) => new Date(Date.UTC(2024, 0, 1) + n * 300_000).toISOString().slice(0, 19));
    expect(millisecondsOf(() => walls.forEach((wall, n) => toUtc(wall, zones[n % zones.length]!)))).toBeLessThan(2000);
  });

  test('in a zone that does not exist is a RangeError', () => {
    expect(() => toUtc('2024-04-10T10:00:00', 'Asia/Atlantis')).toThrow(RangeError);
  });
});

describe('the start of a day', () => {
  test.each([
    ['comes an hour earlier in the day before 1 March 2024 in Almaty', '2024-02-29', 'Asia/Almaty', '2024-02-28T18:00:00Z'],
    ['of 1 March 2024 in Almaty is at +05', '2024-03-01', 'Asia/Almaty', '2024-02-29T19:00:00Z'],
    ['that was skipped from 23:30 to 00:30 is 00:30 (Toronto, 1919)', '1919-03-31', 'America/Toronto', '1919-03-31T04:30:00Z'],
    ['of a whole day that was skipped is that of the next (Apia, 2011)', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('%s', (_, date, zone, instant) => {
    expect(startOfDay(date, zone)).toBe(instant);
  });
});

describe('the date of an instant', () => {
  test('is 1 May in Almaty and 30 April in Moscow for 1 May 01:00 in Almaty (trap 21)', () => {
    const instant = toUtc('2024-05-01T01:00:00', 'Asia/Almaty');
    expect([dateIn(instant, 'Asia/Almaty'), dateIn(instant, 'Europe/Moscow')]).toEqual(['2024-05-01', '2024-04-30']);
  });

  test('stays 29 February in Almaty during the hour that passes twice', () => {
    expect(dateIn('2024-02-29T18:30:00Z', 'Asia/Almaty')).toBe('2024-02-29');
    expect(dateIn('2024-02-29T19:00:00Z', 'Asia/Almaty')).toBe('2024-03-01');
  });

  test('takes a Date and an instant with an offset alike', () => {
    expect(dateIn(new Date('2024-04-10T23:30:00Z'), 'Asia/Kolkata')).toBe('2024-04-11');
    expect(dateIn('2024-04-11T02:30:00+03:00', 'Asia/Kolkata')).toBe('2024-04-11');
  });
});

describe('counting days', () => {
  test('goes over leap days, years and back', () => {
    expect([addDays('2024-02-28', 1), addDays('2023-12-31', 1), addDays('2024-03-01', -1)]).toEqual([
      '2024-02-29',
      '2024-01-01',
      '2024-02-29',
    ]);
    expect([daysBetween('2024-01-01', '2024-12-31'), daysBetween('2024-03-01', '2024-02-01')]).toEqual([365, -29]);
  });
});

describe('the span of an event', () => {
  test('of 8 to 10 April all day runs from the first midnight to the exclusive last in its zone (trap 14)', () => {
    expect(spanOf(days)).toEqual({ startUtc: '2024-04-07T21:00:00Z', endUtc: '2024-04-10T21:00:00Z' });
  });

  test('with times runs from instant to instant', () => {
    expect(spanOf(span)).toEqual({ startUtc: '2024-04-10T07:00:00Z', endUtc: '2024-04-10T09:00:00Z' });
  });

  test.each([
    ['a deadline that ends when it starts', { ...span, end: span.start }, []],
    ['an end before the start', { ...span, end: '2024-04-10T09:59:59' }, ['end']],
    ['an all-day event of no day', { ...days, end: days.start }, ['end']],
    ['an all-day event of one day', { ...days, end: '2024-04-09' }, []],
    ['times where it is all day', { ...span, allDay: true }, ['start', 'end']],
    ['dates where it is not all day', { ...days, allDay: false }, ['start', 'end']],
    ['a date among times', { ...span, end: '2024-04-11' }, ['end']],
    ['400 days', { ...days, end: addDays(days.start, 400) }, []],
    ['401 days', { ...days, end: addDays(days.start, 401) }, ['end']],
    ['a time more than 400 days', { ...span, end: '2025-05-15T10:00:01' }, ['end']],
  ])('takes or refuses %s', (_, event, paths) => {
    expect(refusedPaths(() => checkSpan(event))).toEqual(paths);
  });

  test('is compared in UTC: a start that the clocks skip moves past an end half an hour later', () => {
    const skipping = { allDay: false, timeZone: 'America/New_York', start: '2024-03-10T02:45:00', end: '2024-03-10T03:15:00' };
    expect(refusedPaths(() => checkSpan(skipping))).toEqual(['end']);
  });
});
