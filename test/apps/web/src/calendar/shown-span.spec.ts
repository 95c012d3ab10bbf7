/** Where events stand on the clocks that are shown. */
import fc from 'fast-check';
import { toUtc } from '#domain/schedule';
import { gridSpanOf, ownZone, shownDaysOf, shownSpanOf } from '../../../../../apps/web/src/calendar/shown-span.ts';
import { shownHours } from '../../../../../apps/web/src/calendar/shown-hours.ts';
import { minutesBetween } from '../../../../../apps/web/src/calendar/wall-clock.ts';
import { allDay, anEvent } from './an-event.ts';
import { someEvent, someZone } from './some-times.ts';

it('shows an event at the instant at which it begins, in every zone', () => {
  fc.assert(
    fc.property(someEvent, someZone, (event, zone) => {
      const { start, end } = shownSpanOf(event, zone);
      // An hour that is shown twice is read as its first: the second lies at most an hour on.
      expect([0, 30, 60]).toContain((Date.parse(event.startUtc) - Date.parse(toUtc(start, zone))) / 60_000);
      expect(end > start).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('gives an event its length where the clocks go back meanwhile', () => {
  const event = anEvent({ start: '2024-10-27T00:45:00', end: '2024-10-27T01:15:00', timeZone: 'UTC' });
  expect(shownSpanOf(event, 'Europe/Berlin')).toEqual({ allDay: false, start: '2024-10-27T02:45:00', end: '2024-10-27T03:15:00' });
});

it('keeps all-day events on their days in every zone: 8 to 10 April are three days', () => {
  const event = allDay('2024-04-08', '2024-04-11', { timeZone: 'Pacific/Kiritimati' });
  fc.assert(
    fc.property(fc.oneof(someZone, fc.constant(ownZone)), (zone) => {
      expect(gridSpanOf(event, zone)).toEqual({ allDay: true, start: '2024-04-08', end: '2024-04-11' });
      expect(shownDaysOf(event, zone)).toEqual({ first: '2024-04-08', last: '2024-04-10' });
    }),
  );
});

it('shows a meeting of sixty hours as a bar, one of two hours over midnight as hours', () => {
  expect(gridSpanOf(anEvent({ start: '2024-04-08T08:00:00', end: '2024-04-10T20:00:00' }), ownZone).allDay).toBe(true);
  expect(gridSpanOf(anEvent({ start: '2024-04-08T23:00:00', end: '2024-04-09T01:00:00' }), ownZone).allDay).toBe(false);
});

it('ends the last day of what ends at midnight on the day before', () => {
  const event = anEvent({ start: '2024-04-08T20:00:00', end: '2024-04-09T00:00:00' });
  expect(shownDaysOf(event, ownZone)).toEqual({ first: '2024-04-08', last: '2024-04-08' });
});

it('opens the hours of an office, and as many more as the events need', () => {
  expect(shownHours([], ownZone, false)).toEqual({ from: '08:00:00', to: '20:00:00' });
  expect(shownHours([anEvent({ start: '2024-04-10T06:30:00', end: '2024-04-10T21:15:00' })], ownZone, false)).toEqual({
    from: '06:00:00',
    to: '22:00:00',
  });
  expect(shownHours([anEvent({ start: '2024-04-10T23:00:00', end: '2024-04-11T01:00:00' })], ownZone, false)).toEqual({
    from: '00:00:00',
    to: '24:00:00',
  });
  expect(shownHours([], ownZone, true)).toEqual({ from: '00:00:00', to: '24:00:00' });
});

it('opens hours that hold every event of less than a day', () => {
  fc.assert(
    fc.property(someEvent, someZone, (event, zone) => {
      const span = shownSpanOf(event, zone);
      fc.pre(minutesBetween(span.start, span.end) < 1440 && span.start.slice(0, 10) === span.end.slice(0, 10));
      const hours = shownHours([event], zone, false);
      expect(hours.from <= span.start.slice(11)).toBe(true);
      expect(hours.to >= span.end.slice(11)).toBe(true);
    }),
  );
});
