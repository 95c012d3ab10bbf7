/** When an event is on the reader's own clock, where that differs from the event's. */
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from '#contract/event';
import type { Span } from '../ui/date-words.ts';

type Timed = Pick<CalendarEvent, 'allDay' | 'start' | 'end' | 'startUtc' | 'endUtc' | 'timeZone'>;

/** The zone of this browser, by its IANA name. */
export function readerZone(): string {
  return Temporal.Now.timeZoneId();
}

function wallClock(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** The span as clocks in `zone` show it; null where they show the same, and for whole days, which are the same day everywhere. */
export function spanElsewhere(event: Timed, zone: string): Span | null {
  if (event.allDay) return null;
  const span = { allDay: false, start: wallClock(event.startUtc, zone), end: wallClock(event.endUtc, zone), timeZone: zone };
  return span.start === event.start && span.end === event.end ? null : span;
}
