/** The properties of a VEVENT, one row each, in the order in which they are written: a new property is a new row. */
import type { EventStatus } from '#contract/event';
import type { EventTimes } from './event-times.ts';
import { describeEvent } from './feed-description.ts';
import type { FeedEvent } from './feed-event.ts';
import { feedWords } from './feed-words.ts';
import { instant, integer, parameterList, text, texts, token, uri, type PropertyRow } from './property.ts';

/** RFC 5545, 3.8.1.11 knows only these three for events. */
const statuses: Record<EventStatus, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'> = {
  tentative: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  held: 'CONFIRMED',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
};

/**
 * Whole days, deadlines and what does not take place leave the subscriber free: a three-day seminar of somebody else's is a banner
 * across the calendar, not 72 hours in which nobody can be invited. Calendar apps do the same with whole days made by hand.
 */
function blocksTime(event: FeedEvent): boolean {
  return !event.allDay && event.kind !== 'deadline' && statuses[event.status] !== 'CANCELLED';
}

const conferenceParameters = parameterList({ VALUE: 'URI', LABEL: feedWords.online });

export const veventProperties: ReadonlyArray<PropertyRow<{ event: FeedEvent; times: EventTimes }>> = [
  { name: 'UID', tail: ({ event }) => text(event.uid) },
  // Never the clock: two fetches without a change are to be the same bytes.
  { name: 'DTSTAMP', tail: ({ event }) => instant(event.updatedAt) },
  { name: 'CREATED', tail: ({ event }) => instant(event.createdAt) },
  { name: 'LAST-MODIFIED', tail: ({ event }) => instant(event.updatedAt) },
  { name: 'SEQUENCE', tail: ({ event }) => integer(event.sequence) },
  { name: 'DTSTART', tail: ({ times }) => times.start },
  { name: 'DTEND', tail: ({ times }) => times.end },
  { name: 'SUMMARY', tail: ({ event }) => text(event.title) },
  { name: 'DESCRIPTION', tail: ({ event }) => text(describeEvent(event)) },
  { name: 'STATUS', tail: ({ event }) => token(statuses[event.status]) },
  { name: 'CATEGORIES', tail: ({ event }) => texts([...event.priorities.map(({ title }) => title), feedWords.kinds[event.kind]]) },
  // Few apps read CONFERENCE yet: where there is no place, the address stands in its stead.
  { name: 'LOCATION', tail: ({ event }) => text(event.location ?? event.onlineUrl) },
  { name: 'URL', tail: ({ event }) => uri(event.pageUrl) },
  { name: 'CONFERENCE', tail: ({ event }) => uri(event.onlineUrl, conferenceParameters) },
  { name: 'TRANSP', tail: ({ event }) => token(blocksTime(event) ? 'OPAQUE' : 'TRANSPARENT') },
];
