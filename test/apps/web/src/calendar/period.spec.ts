/** The stretch of days that each view shows. */
import { en, type MessageId } from '../../../../../apps/web/src/messages/en.ts';
import { periodOf, periodWords, stepPeriod, visibleRange, type CalendarView } from '../../../../../apps/web/src/calendar/period.ts';

const t = (id: MessageId, values: Record<string, string | number> = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), en[id]);

const words = (view: CalendarView, on: string) => periodWords(view, periodOf(view, on), 'en-GB', t);

it('shows a month in whole weeks from Monday', () => {
  expect(periodOf('month', '2024-04-10')).toEqual({ from: '2024-04-01', to: '2024-05-01' });
  expect(visibleRange('month', '2024-04-10')).toEqual({ from: '2024-04-01', to: '2024-05-06' });
  expect(visibleRange('month', '2024-09-30')).toEqual({ from: '2024-08-26', to: '2024-10-07' });
});

it('shows a week from Monday, a day, a year, and a list over the end of its month', () => {
  expect(periodOf('week', '2024-03-03')).toEqual({ from: '2024-02-26', to: '2024-03-04' });
  expect(periodOf('day', '2024-02-29')).toEqual({ from: '2024-02-29', to: '2024-03-01' });
  expect(periodOf('year', '2024-02-29')).toEqual({ from: '2024-01-01', to: '2025-01-01' });
  expect(periodOf('list', '2024-12-31')).toEqual({ from: '2024-12-01', to: '2025-02-01' });
  expect(periodOf('list', '2024-04-10', 4)).toEqual({ from: '2024-04-01', to: '2024-08-01' });
});

it('steps to a day that exists', () => {
  expect(stepPeriod('month', '2024-01-31', 1)).toBe('2024-02-29');
  expect(stepPeriod('year', '2024-02-29', -1)).toBe('2023-02-28');
  expect(stepPeriod('week', '2024-02-26', 1)).toBe('2024-03-04');
});

it('names the period as people say it', () => {
  expect(words('month', '2024-04-10')).toBe('April 2024');
  expect(words('week', '2024-04-10')).toBe('8 to 14 April 2024');
  expect(words('week', '2024-05-01')).toBe('29 April 2024 to 5 May 2024');
  expect(words('day', '2024-04-10')).toBe('Wednesday 10 April 2024');
  expect(words('list', '2024-04-10')).toBe('April to May 2024');
  expect(words('list', '2024-12-10')).toBe('December 2024 to January 2025');
  expect(words('year', '2024-04-10')).toBe('2024');
});
