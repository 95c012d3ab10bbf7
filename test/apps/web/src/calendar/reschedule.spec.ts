/** Moving and stretching: nothing shifts that nobody moved, in any pair of zones. */
import fc from 'fast-check';
import { spanOf, toUtc } from '#domain/schedule';
import { movedByDays, rescheduled, sameTimes, stretched, timesOf } from '../../../../../apps/web/src/calendar/reschedule.ts';
import { gridSpanOf, ownZone, shownSpanOf } from '../../../../../apps/web/src/calendar/shown-span.ts';
import { addMinutes, shiftDays, wallClockIn } from '../../../../../apps/web/src/calendar/wall-clock.ts';
import { fieldsOf, timesOfFields } from '../../../../../apps/web/src/calendar/when-fields.ts';
import { allDay, anEvent } from './an-event.ts';
import { someEvent, someZone } from './some-times.ts';

it('moves nothing that was put where it stood, in any pair of zones', () => {
  fc.assert(
    fc.property(someEvent, fc.oneof(someZone, fc.constant(ownZone)), (event, zone) => {
      const times = rescheduled(event, zone, gridSpanOf(event, zone));
      expect(sameTimes(times, event)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('moves nothing when the fields of a form are sent as they were shown', () => {
  fc.assert(
    fc.property(someEvent, (event) => {
      expect(timesOfFields(fieldsOf(event))).toEqual(timesOf(event));
    }),
  );
});

it('begins at the very instant at which an event was put', () => {
  fc.assert(
    fc.property(someEvent, someZone, fc.integer({ min: 1, max: 40 }), (event, zone, quarters) => {
      const before = shownSpanOf(event, zone);
      const start = addMinutes(before.start, quarters * 15);
      fc.pre(!gridSpanOf(event, zone).allDay && start.slice(10) !== before.start.slice(10));
      const times = rescheduled(event, zone, { allDay: false, start, end: addMinutes(before.end, quarters * 15) });
      // Of an hour that the event's clocks show twice only the first can be said.
      expect(times.start).toBe(wallClockIn(toUtc(start, zone), event.timeZone));
    }),
    { numRuns: 1000 },
  );
});

it('never makes an end that comes before its start', () => {
  fc.assert(
    fc.property(someEvent, someZone, fc.integer({ min: -40, max: 40 }), fc.integer({ min: -3, max: 3 }), (event, zone, quarters, days) => {
      const before = gridSpanOf(event, zone);
      const put = (wall: string) => (before.allDay ? shiftDays(wall, days) : addMinutes(shiftDays(wall, days), quarters * 15));
      const times = rescheduled(event, zone, { allDay: before.allDay, start: put(before.start), end: put(before.end) });
      const { startUtc, endUtc } = spanOf({ ...times, timeZone: event.timeZone });
      expect(endUtc >= startUtc).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('keeps 10:00 in Almaty when moved over the change of 1 March 2024, also when seen from Moscow', () => {
  const event = anEvent({ start: '2024-02-28T10:00:00', end: '2024-02-28T11:00:00' });
  const before = gridSpanOf(event, 'Europe/Moscow');
  const dropped = { allDay: false, start: shiftDays(before.start, 2), end: shiftDays(before.end, 2) };
  expect(rescheduled(event, 'Europe/Moscow', dropped)).toEqual({ allDay: false, start: '2024-03-01T10:00:00', end: '2024-03-01T11:00:00' });
});

it('keeps 23:30 in New York on its day when it is moved in Moscow, where it is the next morning', () => {
  const event = anEvent({ start: '2024-04-10T23:30:00', end: '2024-04-11T00:30:00', timeZone: 'America/New_York' });
  expect(gridSpanOf(event, 'Europe/Moscow').start).toBe('2024-04-11T06:30:00');
  const dropped = { allDay: false, start: '2024-04-12T08:30:00', end: '2024-04-12T09:30:00' };
  expect(rescheduled(event, 'Europe/Moscow', dropped)).toEqual({ allDay: false, start: '2024-04-12T01:30:00', end: '2024-04-12T02:30:00' });
});

it('moves all-day events by dates alone, with an exclusive end', () => {
  const event = allDay('2024-04-08', '2024-04-11', { timeZone: 'Asia/Almaty' });
  const times = rescheduled(event, 'America/New_York', { allDay: true, start: '2024-04-15', end: '2024-04-18' });
  expect(times).toEqual({ allDay: true, start: '2024-04-15', end: '2024-04-18' });
});

it('keeps the times of day of a meeting of several days that is moved as a bar, and stretches it by days', () => {
  const event = anEvent({ start: '2024-04-22T08:00:00', end: '2024-04-24T20:00:00' });
  expect(gridSpanOf(event, ownZone)).toEqual({ allDay: true, start: '2024-04-22', end: '2024-04-25' });
  const moved = rescheduled(event, ownZone, { allDay: true, start: '2024-04-23', end: '2024-04-26' });
  expect(moved).toEqual({ allDay: false, start: '2024-04-23T08:00:00', end: '2024-04-25T20:00:00' });
  const longer = rescheduled(event, ownZone, { allDay: true, start: '2024-04-22', end: '2024-04-26' });
  expect(longer).toEqual({ allDay: false, start: '2024-04-22T08:00:00', end: '2024-04-25T20:00:00' });
});

it('stretches the end alone when only the end was pulled', () => {
  const event = anEvent();
  const times = rescheduled(event, 'Europe/Moscow', { allDay: false, start: '2024-04-10T08:00:00', end: '2024-04-10T10:00:00' });
  expect(times).toEqual({ allDay: false, start: '2024-04-10T10:00:00', end: '2024-04-10T12:00:00' });
});

it('makes an hour of an all-day event that is put among the hours, and a day of a timed one put above them', () => {
  const day = allDay('2024-04-08', '2024-04-09', { timeZone: 'Asia/Almaty' });
  expect(rescheduled(day, 'Europe/Moscow', { allDay: false, start: '2024-04-08T09:00:00', end: null })).toEqual({
    allDay: false,
    start: '2024-04-08T11:00:00',
    end: '2024-04-08T12:00:00',
  });
  expect(rescheduled(anEvent(), ownZone, { allDay: true, start: '2024-04-12', end: null })).toEqual({
    allDay: true,
    start: '2024-04-12',
    end: '2024-04-13',
  });
});

it('moves by days from the keyboard, there and back', () => {
  const event = anEvent({ start: '2024-02-28T10:00:00', end: '2024-02-28T11:00:00' });
  const later = movedByDays(event, 7);
  expect(later).toEqual({ allDay: false, start: '2024-03-06T10:00:00', end: '2024-03-06T11:00:00' });
  expect(movedByDays({ ...event, ...later }, -7)).toEqual(timesOf(event));
});

it('puts a time that the clocks skip on by what they skip, and keeps the length', () => {
  const event = anEvent({ start: '2024-03-30T02:30:00', end: '2024-03-30T03:30:00', timeZone: 'Europe/Berlin' });
  expect(movedByDays(event, 1)).toEqual({ allDay: false, start: '2024-03-31T03:30:00', end: '2024-03-31T04:30:00' });
});

it('never shortens an event to nothing', () => {
  const short = anEvent({ end: '2024-04-10T10:30:00' });
  expect(stretched(short, -1)).toEqual(timesOf(short));
  expect(stretched(short, 1).end).toBe('2024-04-10T11:00:00');
  const day = allDay('2024-04-08', '2024-04-09');
  expect(stretched(day, -1)).toEqual(timesOf(day));
  expect(stretched(day, 2).end).toBe('2024-04-11');
});
