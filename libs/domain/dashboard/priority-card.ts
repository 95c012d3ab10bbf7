/** What the dashboard says of one priority. */
import type { BurnUpPoint, EventBrief, PriorityFigures } from '#contract/dashboard';
import type { Health } from '#contract/measure';
import { roundPercent, roundSpi, spiOf } from '../earned-value.ts';
import { latestDay, neglectedAfterDays, runsOn } from '../measure-figures.ts';
import { healthOf } from '../measure-health.ts';
import { addDays } from '../schedule.ts';
import type { CountingEvent, CountingMeasure, CountingPriority } from './counting.ts';
import type { SnapshotChairmanship } from './snapshot.ts';

/** Percents before rounding at the end of the day asked for, and the points up to it. */
export interface CourseOfPriority {
  earned: number;
  planned: number;
  trend: BurnUpPoint[];
}

export function cardOf(
  counting: CountingPriority,
  course: CourseOfPriority,
  chairmanship: SnapshotChairmanship,
  asOf: string,
): PriorityFigures {
  const { priority, items, measures, events } = counting;
  const { earned, planned, trend } = course;
  const { id, number, title, colour, weight, ownerIds } = priority;
  const held = events.filter((event) => event.held);
  const next = events.find((event) => !event.held);
  return {
    ...{ id, number, title, colour, weight, ownerIds: [...ownerIds] },
    delivered: roundPercent(earned),
    planned: roundPercent(planned),
    spi: roundSpi(spiOf(earned, planned)),
    health: healthOf({ earned, planned, dueOn: null, asOf }),
    neglected: isNeglected(counting, held, chairmanship, asOf),
    lastActivityOn: latestDay(items),
    activities: items.length,
    eventsHeld: held.length,
    eventsAhead: events.length - held.length,
    nextEvent: next ? briefOf(next) : null,
    measures: countByHealth(measures),
    trend,
  };
}

/** An event as the overview lists it. */
export function briefOf({ event }: CountingEvent): EventBrief {
  const { id, title, start, end, allDay, timeZone, priorityIds, status, location } = event;
  return { id, title, start, end, allDay, timeZone, priorityIds: [...priorityIds], status, location };
}

function isNeglected({ items }: CountingPriority, held: readonly CountingEvent[], term: SnapshotChairmanship, asOf: string): boolean {
  if (!runsOn(term, asOf)) return false;
  const since = addDays(asOf, 1 - neglectedAfterDays);
  return !items.some(({ occurredOn }) => occurredOn >= since) && !held.some(({ lastDay }) => lastDay >= since);
}

function countByHealth(measures: readonly CountingMeasure[]): Record<Health, number> {
  const counts = { done: 0, on_track: 0, at_risk: 0, off_track: 0, not_started: 0 };
  for (const { figures } of measures) counts[figures.health] += 1;
  return counts;
}
