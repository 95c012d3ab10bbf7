/** The lanes of the year planner. */
import fc from 'fast-check';
import { shiftDays } from '../../../../../apps/web/src/calendar/wall-clock.ts';
import { ownZone } from '../../../../../apps/web/src/calendar/shown-span.ts';
import { yearLanes } from '../../../../../apps/web/src/calendar/year-lanes.ts';
import { allDay } from './an-event.ts';

const someDays = fc
  .tuple(fc.integer({ min: -10, max: 370 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => allDay(shiftDays('2024-01-01', from), shiftDays('2024-01-01', from + length)));

it('covers no event with another, and every day of each', () => {
  fc.assert(
    fc.property(fc.array(someDays, { maxLength: 60 }), (events) => {
      const months = yearLanes(events, ownZone, '2024-07-01');
      for (const { pieces } of months) {
        const taken = pieces.flatMap(({ day, days, lane }) =>
          Array.from({ length: days }, (_, index) => `${lane} ${shiftDays(day, index)}`),
        );
        expect(new Set(taken).size).toBe(taken.length);
      }
      const covered = months.flatMap(({ pieces }) => pieces).reduce((sum, { days }) => sum + days, 0);
      const wanted = events.flatMap(({ start, end }) =>
        Array.from({ length: 400 }, (_, index) => shiftDays(start, index)).filter((day) => day < end && day.startsWith('2024')),
      );
      expect(covered).toBe(wanted.length);
    }),
  );
});

it('leaves room for numbers that stand out, at the end of the month before the day', () => {
  const first = allDay('2024-01-10', '2024-01-11');
  const next = allDay('2024-01-11', '2024-01-12');
  const last = allDay('2024-01-31', '2024-02-01');
  const [january] = yearLanes([first, next, last], ownZone, '2024-01-01', () => 2);
  expect(january?.pieces.map(({ lane, leansBack }) => [lane, leansBack])).toEqual([
    [0, false],
    [1, false],
    [0, true],
  ]);
});
