import { dateIn, startOfDay, toUtc } from '#domain/schedule';
import { offsetPeriodAt } from '#domain/zone-offsets';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

const zone = fc.constantFrom(
  ...['Asia/Almaty', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'America/St_Johns', 'Europe/Moscow', 'UTC', 'Africa/Casablanca'],
  ...['America/Toronto', 'Australia/Lord_Howe', 'Asia/Gaza', 'Africa/Cairo', 'America/Sao_Paulo', 'Antarctica/Troll', 'Europe/Dublin'],
);
const range = { min: new Date('1900-01-03T00:00:00Z'), max: new Date('2199-12-29T00:00:00Z'), noInvalidDate: true };
const second = fc.date(range).map((date) => date.toISOString().slice(0, 19));

function textOf(time: Temporal.ZonedDateTime): string {
  return time.toInstant().toString({ smallestUnit: 'second' });
}

/** Times within three days of a change of the zone's clocks, where the short ways must not be taken. */
const nearChange = fc.tuple(zone, second, fc.integer({ min: -260_000, max: 260_000 })).map(([name, from, seconds]) => {
  const change = Temporal.Instant.from(`${from}Z`).toZonedDateTimeISO(name).getTimeZoneTransition('previous');
  const around = change ?? Temporal.Instant.from(`${from}Z`).toZonedDateTimeISO(name);
  const wall = around.toPlainDateTime().add({ seconds }).toString({ smallestUnit: 'second' });
  return [name, wall < '1900-01-03' ? from : wall] as const;
});

test.each([
  ['at any time', fc.tuple(zone, second)],
  ['near the changes of a zone', nearChange],
])('the remembered offsets agree with Temporal %s', (_, samples) => {
  fc.assert(
    fc.property(samples, ([name, wall]) => {
      const date = wall.slice(0, 10);
      expect(toUtc(wall, name)).toBe(textOf(Temporal.PlainDateTime.from(wall).toZonedDateTime(name)));
      expect(startOfDay(date, name)).toBe(textOf(Temporal.PlainDate.from(date).toZonedDateTime(name)));
      expect(dateIn(`${wall}Z`, name)).toBe(Temporal.Instant.from(`${wall}Z`).toZonedDateTimeISO(name).toPlainDate().toString());
    }),
    { numRuns: 1500 },
  );
});

test('a period begins at the very instant of the change and ends at the next', () => {
  // A zone that no other test here has had remembered.
  const change = Date.parse('2024-02-29T18:00:00Z');
  const after = offsetPeriodAt(change, 'Asia/Qostanay');
  const before = offsetPeriodAt(change - 1, 'Asia/Qostanay');
  expect([after.from, after.offset, before.to, before.offset]).toEqual([change, 5 * 3_600_000, change, 6 * 3_600_000]);
});

test('a zone is one zone however it is spelled', () => {
  const now = Date.parse('2024-07-01T00:00:00Z');
  expect(offsetPeriodAt(now, 'asia/kolkata')).toBe(offsetPeriodAt(now, 'Asia/Kolkata'));
});
