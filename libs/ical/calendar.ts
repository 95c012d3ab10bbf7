/** Writes iCalendar files (RFC 5545, RFC 7986): a feed of many events, or one event. */
import { isZoned, timesOf } from './event-times.ts';
import type { FeedEvent } from './feed-event.ts';
import { duration, text, token, writeProperties, type PropertyRow } from './property.ts';
import { veventProperties } from './vevent.properties.ts';
import { zoneSpan, type ZoneSpan } from './zone-span.ts';

interface Head {
  /** Null for a file with one event: with a name, Outlook and Apple would offer to make a calendar of it. */
  name: string | null;
}

/** How often a subscriber is asked to look again. */
const refreshInterval = 'PT1H';

function whereNamed(tail: string | null): (head: Head) => string | null {
  return ({ name }) => (name === null ? null : tail);
}

const calendarProperties: ReadonlyArray<PropertyRow<Head>> = [
  { name: 'VERSION', tail: () => token('2.0') },
  { name: 'PRODID', tail: () => token('-//Chairboard//Chairboard//EN') },
  { name: 'CALSCALE', tail: () => token('GREGORIAN') },
  { name: 'METHOD', tail: () => token('PUBLISH') },
  { name: 'NAME', tail: ({ name }) => text(name) },
  { name: 'X-WR-CALNAME', tail: ({ name }) => text(name) },
  { name: 'REFRESH-INTERVAL', tail: whereNamed(duration(refreshInterval)) },
  { name: 'X-PUBLISHED-TTL', tail: whereNamed(token(refreshInterval)) },
];

/** The zones of the events, each over the years in which it is used. */
function zonesOf(events: readonly FeedEvent[]): Map<string, ZoneSpan> {
  const years = new Map<string, { first: number; last: number }>();
  for (const event of events) {
    if (!isZoned(event)) continue;
    const first = Number(event.start.slice(0, 4));
    const last = Number(event.end.slice(0, 4));
    const known = years.get(event.timeZone);
    if (!known) years.set(event.timeZone, { first, last });
    else if (first < known.first || last > known.last)
      years.set(event.timeZone, { first: Math.min(first, known.first), last: Math.max(last, known.last) });
  }
  return new Map([...years].map(([timeZone, { first, last }]) => [timeZone, zoneSpan(timeZone, first, last)]));
}

function write(head: Head, events: readonly FeedEvent[]): string {
  const zones = zonesOf(events);
  const used = new Set<string>();
  const vevents: string[] = [];
  for (const event of events) {
    const times = timesOf(event, isZoned(event) ? zones.get(event.timeZone) : undefined);
    if (times.timeZone !== null) used.add(times.timeZone);
    vevents.push('BEGIN:VEVENT\r\n', writeProperties(veventProperties, { event, times }), 'END:VEVENT\r\n');
  }
  const vtimezones = [...used]
    .sort()
    .map((timeZone) => zones.get(timeZone)?.vtimezone ?? '')
    .join('');
  return `BEGIN:VCALENDAR\r\n${writeProperties(calendarProperties, head)}${vtimezones}${vevents.join('')}END:VCALENDAR\r\n`;
}

/** A feed: its events in the order given, each zone that they name described once. The same input gives the same bytes. */
export function writeCalendar(calendar: { name: string; events: readonly FeedEvent[] }): string {
  return write({ name: calendar.name }, calendar.events);
}

/** One event as a file of its own. */
export function writeEvent(event: FeedEvent): string {
  return write({ name: null }, [event]);
}
