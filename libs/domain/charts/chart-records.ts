/** The parts of the dashboard's answer that charts are drawn from, each as categories with their quantities. */
import type { ChartRow, Quantity, RowsBehind } from '#contract/charts';
import type { Dashboard } from '#contract/dashboard';
import type { Measure } from '#contract/measure';

/** What charts are made from. `measures` with their figures as of the same day; only charts of measures read them. */
export interface ChartSource {
  dashboard: Dashboard;
  measures: readonly Measure[];
}

/** What stands on a chart's axis; the page has the words for it. A body without a key is none. */
export interface Category {
  dimension: 'priority' | 'measure' | 'day' | 'month' | 'kind' | 'body';
  key: string | null;
}

type Values = Partial<Record<Quantity, number | null>>;

export interface ChartRecord {
  category: Category;
  values: Values;
  byPriority?: ReadonlyMap<string, Values>;
  /** What the category narrows the rows behind its marks to. */
  behind: Partial<RowsBehind>;
}

export const chartRecords: Record<ChartRow['of'], (source: ChartSource) => ChartRecord[]> = {
  priorities: ({ dashboard }) =>
    dashboard.priorities.map(({ id, delivered, planned, activities, eventsHeld, eventsAhead, measures }) => ({
      category: { dimension: 'priority', key: id },
      values: { delivered, planned, activities, held: eventsHeld, ahead: eventsAhead, events: eventsHeld + eventsAhead, ...measures },
      behind: { priority: id },
    })),

  measures: ({ measures }) =>
    measures
      .filter(({ dropped }) => !dropped)
      .map(({ id, percent, planned }) => ({
        category: { dimension: 'measure', key: id },
        values: { delivered: percent, planned },
        behind: { measure: id },
      })),

  burnUp: ({ dashboard }) =>
    dashboard.burnUp.map(({ on, planned, delivered }) => ({
      category: { dimension: 'day', key: on },
      values: { delivered, planned },
      behind: { day: on },
    })),

  byMonth: ({ dashboard }) => monthly(dashboard.byMonth),

  eventsByKind: ({ dashboard }) =>
    dashboard.eventsByKind.map(({ kind, count, held, ahead }) => ({
      category: { dimension: 'kind', key: kind },
      values: { events: count, held, ahead },
      behind: { kind },
    })),

  // Events without a body are no body of many events: they stand last, whatever their number.
  eventsByBody: ({ dashboard }) =>
    [
      ...dashboard.eventsByBody.filter(({ bodyId }) => bodyId !== null),
      ...dashboard.eventsByBody.filter(({ bodyId }) => bodyId === null),
    ].map(({ bodyId, count, held, ahead }) => ({
      category: { dimension: 'body', key: bodyId },
      values: { events: count, held, ahead },
      behind: { body: bodyId ?? 'none' },
    })),
};

/** A record a month; what no priority of an item or event could be added up honestly is left to the split. */
function monthly(rows: ChartSource['dashboard']['byMonth']): ChartRecord[] {
  const months = [...new Set(rows.map(({ month }) => month))];
  return months.map((month) => {
    const own = rows.filter((row) => row.month === month);
    return {
      category: { dimension: 'month', key: month },
      values: { activities: own.reduce((sum, row) => sum + row.activities, 0) },
      byPriority: new Map(own.map(({ priorityId, activities, events }) => [priorityId, { activities, events }])),
      behind: { month },
    };
  });
}
