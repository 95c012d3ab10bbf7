/** Days and times as people say them, in any language: `Wed 10 April, 10:00 to 11:30, Almaty`. */
import type { Translate } from '../text.tsx';
import { addDays } from '../days.ts';

export interface Span {
  start: string;
  /** Exclusive where allDay, as in RFC 5545. */
  end: string;
  allDay: boolean;
  timeZone: string;
}

export interface Wording {
  locale: string;
  t: Translate;
  /** The year that goes without saying; null says every year. */
  year: number | null;
}

export type DateStyle = 'short' | 'long' | 'full' | 'numeric';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { weekday: 'short', day: 'numeric', month: 'long' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  numeric: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** Wall-clock text is read as if it were UTC and written in UTC: so no zone can move it. */
function moment(text: string): Date {
  return new Date(text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`);
}

/** Making a writer costs far more than writing with it: a calendar with a thousand events would feel it. */
const writers = new Map<string, Intl.DateTimeFormat>();

function writerOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = writers.get(key);
  if (known !== undefined) return known;
  const writer = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', hourCycle: 'h23' });
  writers.set(key, writer);
  return writer;
}

function write(text: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return writerOf(locale, options)
    .format(moment(text))
    .replace(/^(\p{L}+),/u, '$1');
}

/** A date (or the day of a wall-clock time): `Wed 10 April`, with the year where it does not go without saying. */
export function dayWords(day: string, { locale, year }: Pick<Wording, 'locale' | 'year'>, style: DateStyle = 'short'): string {
  const needsYear = style === 'short' && Number(day.slice(0, 4)) !== year;
  return write(day.slice(0, 10), locale, needsYear ? { ...styles.short, year: 'numeric' } : styles[style]);
}

/** `10:00` of a wall-clock time. */
export function timeWords(time: string, locale: string): string {
  return write(time, locale, { hour: '2-digit', minute: '2-digit' });
}

/** `Almaty` of `Asia/Almaty`. */
export function zoneWords(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** The last day that a span touches: the day before the exclusive end, or before a midnight at which it ends. */
export function lastDayOf({ start, end, allDay }: Pick<Span, 'start' | 'end' | 'allDay'>): string {
  const endsAtMidnight = allDay || (end.endsWith('T00:00:00') && end > start);
  const last = endsAtMidnight ? addDays(end.slice(0, 10), -1) : end.slice(0, 10);
  return last < start.slice(0, 10) ? start.slice(0, 10) : last;
}

/** Several days: `Mon 8 to Thu 11 April`, the month and the year said once. */
export function daysWords(first: string, last: string, wording: Wording, style: DateStyle = 'short'): string {
  if (first === last) return dayWords(first, wording, style);
  const to = dayWords(last, wording, style);
  if (style === 'short' && first.slice(0, 7) === last.slice(0, 7)) {
    return wording.t('dates.range', { from: write(first, wording.locale, { weekday: 'short', day: 'numeric' }), to });
  }
  const year = first.slice(0, 4) === last.slice(0, 4) ? Number(first.slice(0, 4)) : wording.year;
  return wording.t('dates.range', { from: dayWords(first, { ...wording, year }, style), to });
}

/** A whole span without its place: `Wed 10 April, 10:00 to 11:30`. */
export function spanWords(span: Span, wording: Wording, style: DateStyle = 'short'): string {
  const { start, end, allDay } = span;
  const { locale, t } = wording;
  if (allDay) return daysWords(start, lastDayOf(span), wording, style);
  const from = timeWords(start, locale);
  const to = timeWords(end, locale);
  const day = dayWords(start, wording, style);
  if (start === end) return t('dates.moment', { day, time: from });
  if (start.slice(0, 10) === end.slice(0, 10)) return t('dates.timed', { day, from, to });
  return t('dates.timedAcross', { fromDay: day, fromTime: from, toDay: dayWords(end, wording, style), toTime: to });
}

/** An instant in a zone: `30 Sep 2024, 14:05`. */
export function instantWords(instant: string, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...styles.numeric,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(instant));
}

const steps = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
] as const;

/** `3 days ago`, `yesterday`, `in 2 weeks`: days from the day that is shown. */
export function relativeWords(days: number, locale: string): string {
  const [unit, length] = steps.find(([name, size]) => Math.abs(days) >= (name === 'day' ? 0 : size * 2)) ?? steps[3];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(days / length), unit);
}
