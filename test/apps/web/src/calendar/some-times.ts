/** Random zones and random times, among them the hours at which clocks are put on and back. */
import fc from 'fast-check';
import { toUtc } from '#domain/schedule';
import { addMinutes, settle, wallClockIn } from '../../../../../apps/web/src/calendar/wall-clock.ts';
import { anEvent } from './an-event.ts';

export const someZone = fc.constantFrom(
  'UTC',
  'Europe/Moscow',
  'Asia/Almaty',
  'Asia/Yerevan',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Europe/Berlin',
);

/** A real time on a zone's clocks: hours that are skipped do not come up. */
function someWall(zone: string): fc.Arbitrary<string> {
  const anywhere = fc.integer({ min: Date.UTC(2023, 0) / 60_000, max: Date.UTC(2026, 0) / 60_000 });
  const nearChange = fc
    .tuple(
      fc.constantFrom(
        '2024-03-10T07:00:00Z',
        '2024-11-03T06:00:00Z',
        '2024-03-31T01:00:00Z',
        '2024-10-27T01:00:00Z',
        '2024-02-29T18:00:00Z',
      ),
      fc.integer({ min: -600, max: 600 }),
    )
    .map(([instant, minutes]) => Date.parse(instant) / 60_000 + minutes);
  return fc.oneof(anywhere, nearChange).map((minutes) => wallClockIn(new Date(minutes * 60_000).toISOString(), zone));
}

export const someEvent = fc
  .tuple(someZone, fc.integer({ min: 15, max: 60 * 80 }))
  .chain(([timeZone, minutes]) =>
    someWall(timeZone).map((start) => {
      const end = settle(addMinutes(start, minutes), timeZone);
      return anEvent({ start, end: toUtc(end, timeZone) > toUtc(start, timeZone) ? end : addMinutes(start, minutes), timeZone });
    }),
  )
  .filter((event) => event.endUtc > event.startUtc);
