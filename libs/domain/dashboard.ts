/** The dashboard: everything the overview shows at the end of one day, calculated from one snapshot. */
import type { Dashboard } from '#contract/dashboard';
import { countingAt, type Counting } from './dashboard/counting.ts';
import { curveOfMeasure, meanCurve, pointsOf } from './dashboard/curve.ts';
import { briefOf, cardOf } from './dashboard/priority-card.ts';
import type { Snapshot } from './dashboard/snapshot.ts';
import { tallyByBody, tallyByKind, tallyByMonth } from './dashboard/tallies.ts';
import { burnUpDays, inOrder, monthsOf, trendDays } from './dashboard/term.ts';
import { roundPercent, roundSpi, spiOf } from './earned-value.ts';
import { healthOf } from './measure-health.ts';
import { addDays, dayNumber } from './schedule.ts';

export type { Snapshot, SnapshotEvent, SnapshotItem, SnapshotMeasure, SnapshotPriority } from './dashboard/snapshot.ts';

/** `asOf` and `today` are dates in the chairmanship's zone; the last three go into the answer as they are. */
export interface DashboardQuestion {
  asOf: string;
  today: string;
  knownAt: string | null;
  revision: number;
}

const nextEventsShown = 5;

/** The contract's answer, by its arithmetic. `knownAt` chooses the snapshot and is only repeated here. */
export function buildDashboard(snapshot: Snapshot, { asOf, today, knownAt, revision }: DashboardQuestion): Dashboard {
  const { chairmanship } = snapshot;
  const counting = countingAt(snapshot, asOf);
  const courses = coursesOf(counting, snapshot, asOf);
  return {
    chairmanshipId: chairmanship.id,
    ...{ asOf, today, knownAt, revision },
    figures: { ...standingOf(courses.total, asOf), ...countsOf(counting, asOf) },
    nextEvents: counting.events
      .filter((event) => !event.held)
      .slice(0, nextEventsShown)
      .map(briefOf),
    priorities: courses.priorities.map(({ part, course }) => cardOf(part, course, chairmanship, asOf)),
    burnUp: courses.burnUp,
    byMonth: tallyByMonth(counting, monthsOf(chairmanship)),
    eventsByKind: tallyByKind(counting.events),
    eventsByBody: tallyByBody(counting.events),
  };
}

/** The percents of each priority and of the whole, over every day that a chart has a point at. */
function coursesOf(counting: Counting, { chairmanship }: Snapshot, asOf: string) {
  const weekly = burnUpDays(chairmanship, asOf);
  const monthly = trendDays(chairmanship, asOf);
  const days = inOrder([...weekly, ...monthly]);
  const numbers = days.map(dayNumber);
  const now = days.indexOf(asOf);
  const parts = counting.priorities.map((part) => {
    const measures = part.measures.map((counted) => ({ weight: counted.measure.weight, curve: curveOfMeasure(counted, days, numbers) }));
    return { part, weight: part.priority.weight, curve: meanCurve(measures, days) };
  });
  const whole = meanCurve(parts, days);
  return {
    priorities: parts.map(({ part, curve }) => ({
      part,
      course: { earned: curve.earned[now] ?? 0, planned: curve.planned[now] ?? 0, trend: pointsOf(curve, days, monthly, asOf) },
    })),
    total: { earned: whole.earned[now] ?? 0, planned: whole.planned[now] ?? 0 },
    burnUp: pointsOf(whole, days, weekly, asOf),
  };
}

function standingOf({ earned, planned }: { earned: number; planned: number }, asOf: string) {
  return {
    delivered: roundPercent(earned),
    planned: roundPercent(planned),
    spi: roundSpi(spiOf(earned, planned)),
    health: healthOf({ earned, planned, dueOn: null, asOf }),
  };
}

function countsOf({ priorities, items, events }: Counting, asOf: string) {
  const measures = priorities.flatMap((part) => part.measures);
  const since = addDays(asOf, -29);
  const before = addDays(asOf, -59);
  const held = events.filter((event) => event.held).length;
  return {
    activitiesLast30: items.filter(({ occurredOn }) => occurredOn >= since).length,
    activitiesPrevious30: items.filter(({ occurredOn }) => occurredOn >= before && occurredOn < since).length,
    overdueMeasures: measures.filter(({ figures }) => figures.overdue).length,
    eventsHeld: held,
    eventsAhead: events.length - held,
    measures: measures.length,
    measuresWithEvidence: measures.filter((counted) => counted.items.some((item) => item.evidence.length > 0)).length,
  };
}
