/** The stretch of days that a view shows, the one before and after it, and how it is called. */
import type { Translate } from '../text.tsx';
import { Temporal } from 'temporal-polyfill';
import { addDays } from '../days.ts';
import { dayWords, daysWords } from '../ui/date-words.ts';

export const calendarViews = ['month', 'week', 'day', 'list', 'year'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Days from `from` to `to`, the latter not included. */
export interface DayRange {
  from: string;
  to: string;
}

export function isCalendarView(value: string | null): value is CalendarView {
  return value !== null && (calendarViews as readonly string[]).includes(value);
}

function mondayOf(day: string): string {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

function monthOf(day: string): DayRange {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addMonths(from, 1) };
}

/** The list begins with its day's month and runs over the end of it: this many months unless more were asked for. */
export const listMonths = 2;

/** The period that a view shows around a day. */
export function periodOf(view: CalendarView, on: string, months: number = listMonths): DayRange {
  switch (view) {
    case 'month':
      return monthOf(on);
    case 'week':
      return { from: mondayOf(on), to: addDays(mondayOf(on), 7) };
    case 'day':
      return { from: on, to: addDays(on, 1) };
    case 'list':
      return { from: monthOf(on).from, to: addMonths(monthOf(on).from, months) };
    case 'year':
      return { from: `${on.slice(0, 4)}-01-01`, to: `${Number(on.slice(0, 4)) + 1}-01-01` };
  }
}

/** The days that are seen: a month is shown in whole weeks, with the days of its neighbours. */
export function visibleRange(view: CalendarView, on: string, months: number = listMonths): DayRange {
  const period = periodOf(view, on, months);
  if (view !== 'month') return period;
  const last = addDays(period.to, -1);
  return { from: mondayOf(period.from), to: addDays(mondayOf(last), 7) };
}

/** The same day of the period before or after; a list moves on by a month. */
export function stepPeriod(view: CalendarView, on: string, steps: number): string {
  switch (view) {
    case 'month':
    case 'list':
      return addMonths(on, steps);
    case 'week':
      return addDays(on, 7 * steps);
    case 'day':
      return addDays(on, steps);
    case 'year':
      return addMonths(on, 12 * steps);
  }
}

export function monthWords(day: string, locale: string, withYear: boolean): string {
  const options: Intl.DateTimeFormatOptions = withYear ? { month: 'long', year: 'numeric' } : { month: 'long' };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
}

/** `Apr` */
export function monthName(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
}

/** The period's name: `April 2024`, `8 to 14 April 2024`, `Wednesday 10 April 2024`, `April to May 2024`, `2024`. */
export function periodWords(view: CalendarView, range: DayRange, locale: string, t: Translate): string {
  const { from } = range;
  const last = addDays(range.to, -1);
  switch (view) {
    case 'month':
      return monthWords(from, locale, true);
    case 'week':
      return from.slice(0, 7) === last.slice(0, 7)
        ? t('dates.range', { from: Number(from.slice(8)), to: dayWords(last, { locale, year: null }, 'long') })
        : daysWords(from, last, { locale, t, year: null }, 'long');
    case 'day':
      return dayWords(from, { locale, year: null }, 'full');
    case 'list':
      return from.slice(0, 7) === last.slice(0, 7)
        ? monthWords(from, locale, true)
        : t('dates.range', {
            from: monthWords(from, locale, from.slice(0, 4) !== last.slice(0, 4)),
            to: monthWords(last, locale, true),
          });
    case 'year':
      return from.slice(0, 4);
  }
}
