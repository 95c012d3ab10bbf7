/** Where an event stands in a calendar that shows some zone's clocks. */
import type { CalendarEvent } from '#contract/event';
import { lastDayOf } from '../ui/date-words.ts';
import { addMinutes, minutesBetween, shiftDays, wallClockIn } from './wall-clock.ts';

/** An IANA zone, or each event in its own. */
export type ShownZone = string;
export const ownZone = 'own';

export type EventTimes = Pick<CalendarEvent, 'allDay' | 'start' | 'end' | 'timeZone' | 'startUtc' | 'endUtc'>;

export interface ShownSpan {
  /** Dates, the end exclusive, where true; else wall-clock times of the zone that is shown. */
  allDay: boolean;
  start: string;
  end: string;
}

const wholeDay = 24 * 60;

/** The zone whose clocks are shown for an event. */
export function zoneFor(event: Pick<EventTimes, 'timeZone'>, zone: ShownZone): string {
  return zone === ownZone ? event.timeZone : zone;
}

/** When an event is on the clocks that are shown. All-day events are the same day everywhere. */
export function shownSpanOf(event: EventTimes, zone: ShownZone): ShownSpan {
  if (event.allDay) return { allDay: true, start: event.start, end: event.end };
  if (zone === ownZone) return { allDay: false, start: event.start, end: event.end };
  const start = wallClockIn(event.startUtc, zone);
  const end = wallClockIn(event.endUtc, zone);
  if (end > start || event.startUtc === event.endUtc) return { allDay: false, start, end };
  // The clocks went back meanwhile: the event still has its length.
  const minutes = (Date.parse(event.endUtc) - Date.parse(event.startUtc)) / 60_000;
  return { allDay: false, start, end: addMinutes(start, minutes) };
}

/** As shownSpanOf, but a timed event of a day or more is a bar over its days rather than a block of sixty hours. */
export function gridSpanOf(event: EventTimes, zone: ShownZone): ShownSpan {
  const span = shownSpanOf(event, zone);
  if (span.allDay || minutesBetween(span.start, span.end) < wholeDay) return span;
  return { allDay: true, start: span.start.slice(0, 10), end: shiftDays(lastDayOf(span), 1) };
}

/** The first and the last day that an event touches on the clocks that are shown. */
export function shownDaysOf(event: EventTimes, zone: ShownZone): { first: string; last: string } {
  const span = shownSpanOf(event, zone);
  return { first: span.start.slice(0, 10), last: lastDayOf(span) };
}
