/** DTSTART and DTEND of an event: a date, a time in UTC, or a time on the clock of a zone that is then described in the file. */
import { toUtc } from '#domain/schedule';
import type { FeedEvent } from './feed-event.ts';
import { date, instant, zonedTime } from './property.ts';
import type { ZoneSpan } from './zone-span.ts';

/** Tails of DTSTART and DTEND. */
export interface EventTimes {
  start: string | null;
  end: string | null;
  /** The zone that the tails name, if any. */
  timeZone: string | null;
}

/** Names that mean UTC itself: written with a `Z`, they need no VTIMEZONE. */
const utcNames: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'Etc/UCT', 'Etc/Universal', 'Etc/Zulu', 'UCT', 'Universal', 'Zulu']);

/** True where the event's times stand on the clock of a zone other than UTC. */
export function isZoned(event: FeedEvent): boolean {
  return !event.allDay && !utcNames.has(event.timeZone);
}

/** No DTEND where it would not lie after DTSTART: RFC 5545, 3.8.2.2 forbids that one. */
function startAndEnd(event: FeedEvent, write: (value: string) => string | null, timeZone: string | null = null): EventTimes {
  return { start: write(event.start), end: event.end > event.start ? write(event.end) : null, timeZone };
}

/**
 * A time that a zone's clock shows twice or never is written in UTC: RFC 5545 says which instant is meant (the first of two; across a
 * gap, by the offset before it), as `toUtc` does, but ical.js and Python's icalendar each take another.
 */
export function timesOf(event: FeedEvent, zone: ZoneSpan | undefined): EventTimes {
  if (event.allDay) return startAndEnd(event, date);
  if (!zone) return startAndEnd(event, (value) => instant(`${value}Z`));
  if (zone.isPlain(event.start) && zone.isPlain(event.end))
    return startAndEnd(event, (value) => zonedTime(value, event.timeZone), event.timeZone);
  const { timeZone } = event;
  const inUtc = { ...event, start: toUtc(event.start, timeZone), end: toUtc(event.end, timeZone) };
  return startAndEnd(inUtc, instant);
}
