/** The hours that week and day show: those of an office, and whatever the events need beyond. */
import { shownSpanOf, type EventTimes, type ShownZone } from './shown-span.ts';
import { minutesBetween } from './wall-clock.ts';

const office = { from: 8, to: 20 };
const wholeDay = 24 * 60;

export interface ShownHours {
  /** `08:00:00` */
  from: string;
  to: string;
}

function clock(hours: number): string {
  return `${String(hours).padStart(2, '0')}:00:00`;
}

export function shownHours(events: readonly EventTimes[], zone: ShownZone, all: boolean): ShownHours {
  if (all) return { from: clock(0), to: clock(24) };
  let { from, to } = office;
  for (const event of events) {
    const span = shownSpanOf(event, zone);
    if (span.allDay || minutesBetween(span.start, span.end) >= wholeDay) continue;
    const crosses = span.start.slice(0, 10) !== span.end.slice(0, 10);
    from = crosses && !span.end.endsWith('T00:00:00') ? 0 : Math.min(from, Number(span.start.slice(11, 13)));
    to = crosses ? 24 : Math.max(to, Number(span.end.slice(11, 13)) + (span.end.slice(14, 16) === '00' ? 0 : 1));
  }
  return { from: clock(from), to: clock(Math.max(to, from + 1)) };
}
