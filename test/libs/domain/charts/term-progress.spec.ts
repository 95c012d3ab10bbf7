import { termProgress } from '#domain/charts/term-progress';

const year = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

test('the first day of a leap year is day 1 of 366, the last day 366', () => {
  expect(termProgress(year, '2024-01-01')).toMatchObject({ day: 1, days: 366 });
  expect(termProgress(year, '2024-12-31')).toEqual({ day: 366, days: 366, percent: 100 });
});

test('before the term nothing of it is over, after it all', () => {
  expect(termProgress(year, '2023-12-31')).toMatchObject({ day: 0, percent: 0 });
  expect(termProgress(year, '2025-01-31')).toMatchObject({ day: 397, percent: 100 });
});
