/** Days, wall clocks and instants: what an event's times mean in its zone and in the chairmanship's. */
import { Problem, fieldProblem, type FieldError } from '#contract/problem';
import { Temporal } from 'temporal-polyfill';
import { offsetPeriodAt } from './zone-offsets.ts';

/** When an event is, as it is typed: dates where `allDay` (the end exclusive, RFC 5545), else wall-clock times in `timeZone`. */
export interface Span {
  allDay: boolean;
  start: string;
  end: string;
  timeZone: string;
}

const dayLength = 86_400_000;
/** No zone is more than 14 hours from UTC and none changes by more than a day: two days from a change its offset is beyond doubt. */
const doubtful = 2 * dayLength;
const longestSpan = 400;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const wallClockPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/**
 * The instant at which the clocks of `zone` show `wall` (`YYYY-MM-DDTHH:MM:SS`), as `YYYY-MM-DDTHH:MM:SSZ`. Where they show it twice the
 * earlier, where they skip it the time moved on by what was skipped: Temporal's 'compatible', which is also RFC 5545, section 3.3.5.
 */
export function toUtc(wall: string, zone: string): string {
  const settled = settledInstant(Date.parse(`${wall}Z`), zone);
  if (settled !== null) return instantText(settled);
  return instantText(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The first instant of a date (`YYYY-MM-DD`) in a zone, as `YYYY-MM-DDTHH:MM:SSZ`; of a day that the zone skipped, where it would have begun. */
export function startOfDay(date: string, zone: string): string {
  const settled = settledInstant(Date.parse(`${date}T00:00:00Z`), zone);
  if (settled !== null) return instantText(settled);
  return instantText(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

/** The date (`YYYY-MM-DD`) that the calendar on the wall shows in `zone` at an instant. */
export function dateIn(instant: string | Date, zone: string): string {
  const time = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  return new Date(time + offsetPeriodAt(time, zone).offset).toISOString().slice(0, 10);
}

/** A date as the number of days since 1970-01-01, for arithmetic by whole days. */
export function dayNumber(date: string): number {
  return Date.parse(date) / dayLength;
}

/** The date `n` days after `date` (before it where `n` is negative). */
export function addDays(date: string, n: number): string {
  return new Date((dayNumber(date) + n) * dayLength).toISOString().slice(0, 10);
}

/** How many days `b` lies after `a`; negative where it lies before. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** The instants of an event's start and (exclusive) end; days begin and end in the event's own zone. */
export function spanOf(span: Span): { startUtc: string; endUtc: string } {
  const convert = span.allDay ? startOfDay : toUtc;
  return { startUtc: convert(span.start, span.timeZone), endUtc: convert(span.end, span.timeZone) };
}

/**
 * Refuses an event whose start and end are of the wrong form for `allDay`, whose end comes before its start (an all-day event lasts one day
 * at least, since its end is exclusive; a deadline may end when it starts), or that lasts more than 400 days. Throws `invalid_input`.
 */
export function checkSpan(span: Span): void {
  const errors = (['start', 'end'] as const).map((path) => formError(path, span)).filter((error) => error !== null);
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
  if (span.allDay && span.end <= span.start)
    throw fieldProblem('end', `must be after start (${span.start}): the end of all-day events is exclusive`);
  const { startUtc, endUtc } = spanOf(span);
  if (endUtc < startUtc) throw fieldProblem('end', `must not be before start (${span.start})`);
  const days = span.allDay ? daysBetween(span.start, span.end) : (Date.parse(endUtc) - Date.parse(startUtc)) / dayLength;
  if (days > longestSpan) throw fieldProblem('end', `must be at most ${longestSpan} days after start`);
}

function formError(path: 'start' | 'end', span: Span): FieldError | null {
  if (span.allDay) return datePattern.test(span[path]) ? null : { path, message: 'must be a date (2024-04-10) where allDay' };
  return wallClockPattern.test(span[path]) ? null : { path, message: 'must be a time (2024-04-10T10:00:00) where not allDay' };
}

/** The instant for a wall-clock time read as UTC, or null where a change of the zone's clocks is near. */
function settledInstant(wall: number, zone: string): number | null {
  const period = offsetPeriodAt(wall, zone);
  return wall - period.from >= doubtful && period.to - wall > doubtful ? wall - period.offset : null;
}

function instantText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
