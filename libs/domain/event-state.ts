/** Whether an event counts as held or as ahead at the end of a day, and on which days it falls. */
import type { CalendarEvent } from '#contract/event';
import { addDays, dateIn, startOfDay } from './schedule.ts';

export type EventTimes = Pick<CalendarEvent, 'allDay' | 'start' | 'end' | 'startUtc' | 'endUtc'>;
export type EventState = 'held' | 'ahead' | 'neither';

/**
 * At the end of the day `asOf` in the chairmanship's `zone`: held when its status is `held` and it had started, or `confirmed` and its end
 * is past; ahead when `tentative` or `confirmed` and its end is not past, or `held` but not before a later day. Postponed, cancelled, and
 * tentative with its end past: neither. All-day events are compared by date, whatever their zone.
 */
export function eventStateAt(event: EventTimes & Pick<CalendarEvent, 'status'>, asOf: string, zone: string): EventState {
  const { status } = event;
  if (status === 'postponed' || status === 'cancelled') return 'neither';
  const nextDay = addDays(asOf, 1);
  const [start, end, bound] = event.allDay ? [event.start, event.end, nextDay] : [event.startUtc, event.endUtc, startOfDay(nextDay, zone)];
  const started = start < bound;
  if (status === 'held') return started ? 'held' : 'ahead';
  // A deadline at the very midnight belongs to the day that begins there.
  const over = started && end <= bound;
  if (!over) return 'ahead';
  return status === 'confirmed' ? 'held' : 'neither';
}

/** The day (`YYYY-MM-DD`) on which an event starts in the chairmanship's zone; of all-day events the date itself. */
export function eventDay(event: EventTimes, zone: string): string {
  return event.allDay ? event.start : dateIn(event.startUtc, zone);
}

/** The last day that an event touches in the chairmanship's zone: ends are exclusive. */
export function eventLastDay(event: EventTimes, zone: string): string {
  if (event.allDay) return addDays(event.end, -1);
  return event.endUtc > event.startUtc ? dateIn(new Date(Date.parse(event.endUtc) - 1000), zone) : dateIn(event.startUtc, zone);
}

/** The events held at the end of the day `asOf`: id to last day. */
export function lastDaysOfHeld(
  events: readonly (EventTimes & Pick<CalendarEvent, 'id' | 'status'>)[],
  asOf: string,
  zone: string,
): Map<string, string> {
  const held = events.filter((event) => eventStateAt(event, asOf, zone) === 'held');
  return new Map(held.map((event) => [event.id, eventLastDay(event, zone)]));
}
