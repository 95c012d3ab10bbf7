/** A year as twelve rows of days: which event stands in which lane of its month, so that none covers another. */
import type { CalendarEvent } from '#contract/event';
import { addDays, daysBetween } from '../days.ts';
import { addMonths } from './period.ts';
import { shownDaysOf, shownSpanOf, type ShownZone } from './shown-span.ts';

/** The part of an event that falls into a month. */
export interface LanePiece {
  event: CalendarEvent;
  /** YYYY-MM-DD within the month. */
  day: string;
  /** How many days of the month it covers. */
  days: number;
  lane: number;
  /** False where it goes on from the month before. */
  isStart: boolean;
  /** True at the month's end, where its numbers would not fit after it. */
  leansBack: boolean;
}

export interface MonthLanes {
  /** Its first day. */
  from: string;
  days: string[];
  lanes: number;
  pieces: LanePiece[];
}

interface Placed {
  event: CalendarEvent;
  first: string;
  last: string;
}

function daysOf(from: string, to: string): string[] {
  return Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index));
}

/** The days that a piece needs for its numbers, which may be more than it lasts: from its first on, or back from the month's end. */
function reservedOf(day: string, until: string, room: number, end: string): { from: string; until: string } {
  const needed = addDays(day, room - 1);
  if (needed <= end) return { from: day, until: needed > until ? needed : until };
  const from = addDays(end, 1 - room);
  return { from: from < day ? from : day, until };
}

/** Each piece takes the first lane that is free again before it. */
function lanesOf(placed: readonly Placed[], from: string, roomOf: (event: CalendarEvent) => number): MonthLanes {
  const to = addMonths(from, 1);
  const end = addDays(to, -1);
  const takenUntil: string[] = [];
  const pieces: LanePiece[] = [];
  for (const { event, first, last } of placed) {
    if (first >= to || last < from) continue;
    const day = first < from ? from : first;
    const until = last > end ? end : last;
    const reserved = reservedOf(day, until, roomOf(event), end);
    const free = takenUntil.findIndex((taken) => taken < reserved.from);
    const lane = free === -1 ? takenUntil.length : free;
    takenUntil[lane] = reserved.until;
    pieces.push({ event, day, days: daysBetween(day, until) + 1, lane, isStart: day === first, leansBack: reserved.from < day });
  }
  return { from, days: daysOf(from, to), lanes: takenUntil.length, pieces };
}

/** The months of the year that a day belongs to; `roomOf`: how many columns the marks of an event need at least. */
export function yearLanes(
  events: readonly CalendarEvent[],
  zone: ShownZone,
  on: string,
  roomOf: (event: CalendarEvent) => number = () => 1,
): MonthLanes[] {
  const start = (event: CalendarEvent) => shownSpanOf(event, zone).start;
  const placed = events
    .map((event) => ({ event, ...shownDaysOf(event, zone) }))
    .sort((a, b) => a.first.localeCompare(b.first) || b.last.localeCompare(a.last) || start(a.event).localeCompare(start(b.event)));
  const january = `${on.slice(0, 4)}-01-01`;
  return Array.from({ length: 12 }, (_, month) => lanesOf(placed, addMonths(january, month), roomOf));
}
