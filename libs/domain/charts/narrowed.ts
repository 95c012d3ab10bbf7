/** The overview narrowed down to some priorities, a body or a period: the same arithmetic over fewer rows. */
import type { Chairmanship } from '#contract/chairmanship';
import type { Dashboard } from '#contract/dashboard';
import type { CalendarEvent } from '#contract/event';
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import type { ProgressItem } from '#contract/progress-item';
import { buildDashboard } from '../dashboard.ts';
import { eventDay } from '../event-state.ts';

export interface ViewFilters {
  /** None: all. */
  priorityIds: readonly string[];
  bodyId: string | null;
  /** Months (`YYYY-MM`), both included; null: from the first, to the last. */
  fromMonth: string | null;
  toMonth: string | null;
}

/** All rows of one chairmanship, as the API lists them. */
export interface ViewRows {
  chairmanship: Chairmanship;
  priorities: readonly Priority[];
  measures: readonly Measure[];
  items: readonly ProgressItem[];
  events: readonly CalendarEvent[];
}

export function isNarrowed({ priorityIds, bodyId, fromMonth, toMonth }: ViewFilters): boolean {
  return priorityIds.length > 0 || bodyId !== null || fromMonth !== null || toMonth !== null;
}

function isWithin({ fromMonth, toMonth }: ViewFilters, day: string): boolean {
  const month = day.slice(0, 7);
  return (fromMonth === null || month >= fromMonth) && (toMonth === null || month <= toMonth);
}

/**
 * What the filters leave. Of a body: the measures it answers for, its events, the activities of both, and the priorities of these. A period narrows the events here
 * and what is shown of the months elsewhere, not the measures: they stand where they stand at the end of a day.
 */
export function narrowRows(rows: ViewRows, filters: ViewFilters): ViewRows {
  const { priorityIds, bodyId } = filters;
  const priorities = rows.priorities.filter(({ id }) => priorityIds.length === 0 || priorityIds.includes(id));
  const chosen = new Set(priorities.map(({ id }) => id));
  const measures = rows.measures.filter(
    ({ priorityId, responsibleBodyId }) => chosen.has(priorityId) && (bodyId === null || responsibleBodyId === bodyId),
  );
  const ofBody = rows.events.filter((event) => bodyId === null || event.bodyId === bodyId);
  const ids = new Set([...measures, ...ofBody].map(({ id }) => id));
  const items = rows.items.filter(({ measureId, eventId }) => bodyId === null || ids.has(measureId ?? '') || ids.has(eventId ?? ''));
  const served = new Set([...[...measures, ...items].map(({ priorityId }) => priorityId), ...ofBody.flatMap((event) => event.priorityIds)]);
  return {
    chairmanship: rows.chairmanship,
    priorities: priorities.filter(({ id }) => bodyId === null || served.has(id)),
    measures,
    items,
    events: ofBody.filter(
      (event) =>
        (priorityIds.length === 0 || event.priorityIds.some((id) => chosen.has(id))) &&
        isWithin(filters, eventDay(event, rows.chairmanship.timeZone)),
    ),
  };
}

/** The dashboard of the rows that filters leave, where `whole` is the answer without them. */
export function narrowDashboard(whole: Dashboard, rows: ViewRows, filters: ViewFilters): Dashboard {
  const { asOf, today, knownAt, revision } = whole;
  const build = (of: ViewFilters) => {
    const left = narrowRows(rows, of);
    return buildDashboard(of.bodyId === null ? left : { ...left, priorities: weighed(left) }, { asOf, today, knownAt, revision });
  };
  const dashboard = build(filters);
  // What comes next comes next, whichever months are looked at.
  const ever = filters.fromMonth === null && filters.toMonth === null ? dashboard : build({ ...filters, fromMonth: null, toMonth: null });
  return {
    ...dashboard,
    nextEvents: ever.nextEvents,
    priorities: dashboard.priorities.map((one, index) => ({
      ...one,
      ...keptOf(whole, one.id),
      nextEvent: ever.priorities[index]?.nextEvent ?? null,
    })),
    byMonth: dashboard.byMonth.filter(({ month }) => isWithin(filters, month)),
    burnUp: dashboard.burnUp.filter(({ on }) => isWithin(filters, on)),
  };
}

/** Under a body: a priority for which it answers for nothing does not weigh on the mean as if nothing had been delivered. */
function weighed({ priorities, measures }: ViewRows): Priority[] {
  const counting = new Set(measures.filter(({ dropped }) => !dropped).map(({ priorityId }) => priorityId));
  return priorities.map((priority) => (counting.size === 0 || counting.has(priority.id) ? priority : { ...priority, weight: 0 }));
}

/** Neglect is said of a priority as a whole: that one body did nothing for it for a month is no neglect. */
function keptOf(whole: Dashboard, id: string): Pick<Dashboard['priorities'][number], 'neglected' | 'weight'> | null {
  const one = whole.priorities.find((priority) => priority.id === id);
  return one === undefined ? null : { neglected: one.neglected, weight: one.weight };
}
