/** Which day and which chairmanship the page opens on. */
import { defaultDayOf } from '../../../../apps/web/src/as-of.ts';
import { clipDay, daysBetween, isDay } from '../../../../apps/web/src/days.ts';

const sample = { sample: true, startsOn: '2024-01-01', endsOn: '2024-12-31' };

it('opens a sample that is over on 30 September of its year', () => {
  expect(defaultDayOf(sample, '2026-11-24')).toBe('2024-09-30');
});

it('keeps that day within the period', () => {
  expect(defaultDayOf({ ...sample, endsOn: '2024-06-30' }, '2026-11-24')).toBe('2024-06-30');
});

it('opens a sample that runs, and everything real, on today', () => {
  expect(defaultDayOf(sample, '2024-05-01')).toBe('2024-05-01');
  expect(defaultDayOf({ ...sample, sample: false }, '2026-11-24')).toBe('2026-11-24');
});

it('knows days that exist from days that do not', () => {
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2024-02-30')).toBe(false);
  expect(isDay('today')).toBe(false);
});

it('counts and clips days', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(clipDay('2023-01-01', '2024-01-01', '2024-12-31')).toBe('2024-01-01');
});
