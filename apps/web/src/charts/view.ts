/** What the charts show: the dashboard's answer as it is, or the same arithmetic over the rows that filters leave. */
import { useMemo } from 'react';
import type { Chairmanship } from '#contract/chairmanship';
import { dashboardRoutes, type Dashboard } from '#contract/dashboard';
import { eventRoutes } from '#contract/event';
import { measureRoutes, type Measure } from '#contract/measure';
import { priorityRoutes } from '#contract/priority';
import { progressItemRoutes } from '#contract/progress-item';
import { isNarrowed, narrowDashboard, narrowRows, type ViewFilters, type ViewRows } from '#domain/charts/narrowed';
import type { ApiProblem } from '../api-problem.ts';
import { useAsOf } from '../as-of.ts';
import { useChairmanship } from '../chairmanship.tsx';
import { useAll, useAnswer } from '../queries.ts';

export interface View {
  chairmanship: Chairmanship;
  filters: ViewFilters;
  /** What the filters leave. */
  dashboard: Dashboard;
  /** All of it. */
  whole: Dashboard;
  /** Of the priorities that are shown, with their figures as of the day. */
  measures: Measure[];
  /** The rows that the filters leave, all loaded; null where nothing is filtered: then each question asks the server. */
  rows: ViewRows | null;
}

interface ViewAnswer {
  view: View | null;
  /** True while the view before stands in for the one that is on its way. */
  isStale: boolean;
  error: ApiProblem | null;
  retry: () => void;
}

/** All rows of the chairmanship, where they are needed. */
function useAllRows(chairmanship: Chairmanship, needed: boolean, measures: Measure[] | undefined) {
  const query = { chairmanship: chairmanship.id };
  const asking = { enabled: needed };
  const priorities = useAll(priorityRoutes.list, query, asking);
  const items = useAll(progressItemRoutes.list, { ...query, state: 'approved' }, asking);
  const events = useAll(eventRoutes.list, query, asking);
  const rows = useMemo<ViewRows | null>(() => {
    if (!needed || !measures || !priorities.data || !items.data || !events.data) return null;
    return { chairmanship, measures, priorities: priorities.data, items: items.data, events: events.data };
  }, [needed, chairmanship, measures, priorities.data, items.data, events.data]);
  return { rows, queries: [priorities, items, events] };
}

export function useView(filters: ViewFilters): ViewAnswer {
  const chairmanship = useChairmanship();
  const { asOf } = useAsOf();
  const narrowed = isNarrowed(filters);
  const whole = useAnswer(dashboardRoutes.read, { query: { chairmanship: chairmanship.id, asOf: asOf ?? null } }, { keep: true });
  const measures = useAll(measureRoutes.list, { chairmanship: chairmanship.id, asOf: asOf ?? null }, { keep: true });
  const { rows, queries } = useAllRows(chairmanship, narrowed, measures.data);
  const { data } = whole;
  const list = measures.data;
  const view = useMemo<View | null>(() => {
    // What stands in while a day is changed may be of the chairmanship before.
    if (data?.chairmanshipId !== chairmanship.id || list === undefined || (narrowed && rows === null)) return null;
    if (!list.every(({ chairmanshipId }) => chairmanshipId === chairmanship.id)) return null;
    if (rows === null) return { chairmanship, filters, dashboard: data, whole: data, measures: list, rows: null };
    const left = narrowRows(rows, filters);
    return {
      chairmanship,
      filters,
      dashboard: narrowDashboard(data, rows, filters),
      whole: data,
      measures: [...left.measures],
      rows: left,
    };
  }, [data, list, narrowed, rows, filters, chairmanship]);
  const all = [whole, measures, ...(narrowed ? queries : [])];
  return {
    view,
    isStale: whole.isPlaceholderData || measures.isPlaceholderData,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    retry: () => all.filter(({ isError }) => isError).forEach((one) => void one.refetch()),
  };
}
