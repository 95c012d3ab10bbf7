/** Events as a list of days; one of several days stands under each of them, but long ones make no days of their own. */
import type { CalendarEvent } from '#contract/event';
import { daysBetween } from '#domain/schedule';
import { addDays } from '../days.ts';
import type { DayRange } from './period.ts';
import { shownDaysOf, shownSpanOf, type ShownZone } from './shown-span.ts';

export interface AgendaEntry {
  event: CalendarEvent;
  /** Which day of how many this is: 1 of 1 for most. */
  number: number;
  count: number;
}

export interface AgendaDay {
  day: string;
  entries: AgendaEntry[];
}

/** What goes on before what begins, whole days before times; then as they follow each other. */
function compare(zone: ShownZone): (a: AgendaEntry, b: AgendaEntry) => number {
  const rank = ({ event, number }: AgendaEntry) => (number > 1 ? 0 : event.allDay ? 1 : 2);
  const start = ({ event }: AgendaEntry) => shownSpanOf(event, zone).start;
  return (a, b) => rank(a) - rank(b) || start(a).localeCompare(start(b)) || a.event.title.localeCompare(b.event.title);
}

/** The longest that an event makes each of its days worth a heading. */
const aWeek = 7;

/** True for days on which something begins, ends, or goes on for less than a week: a course of three weeks fills no pages. */
function isWorthListing({ day, entries }: AgendaDay, from: string): boolean {
  return entries.some(({ number, count }) => number === 1 || number === count || count <= aWeek) || day === from;
}

/** The days of a range on which something is, in order. */
export function agendaOf(events: readonly CalendarEvent[], zone: ShownZone, { from, to }: DayRange): AgendaDay[] {
  const days = new Map<string, AgendaEntry[]>();
  for (const event of events) {
    const { first, last } = shownDaysOf(event, zone);
    const count = daysBetween(first, last) + 1;
    for (let day = first < from ? from : first; day <= last && day < to; day = addDays(day, 1)) {
      const entry = { event, number: daysBetween(first, day) + 1, count };
      const entries = days.get(day);
      if (entries === undefined) days.set(day, [entry]);
      else entries.push(entry);
    }
  }
  const order = compare(zone);
  return [...days]
    .map(([day, entries]) => ({ day, entries: entries.sort(order) }))
    .filter((day) => isWorthListing(day, from))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The events that touch any day of a range on the clocks that are shown. */
export function eventsWithin(events: readonly CalendarEvent[], zone: ShownZone, { from, to }: DayRange): CalendarEvent[] {
  return events.filter((event) => {
    const { first, last } = shownDaysOf(event, zone);
    return first < to && last >= from;
  });
}

/** How many events touch each day of a range. */
export function countByDay(events: readonly CalendarEvent[], zone: ShownZone, { from, to }: DayRange): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    const { first, last } = shownDaysOf(event, zone);
    for (let day = first < from ? from : first; day <= last && day < to; day = addDays(day, 1)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
