/** Everything that a priority's page shows, as of the shown day. */
import type { PriorityFigures } from '#contract/dashboard';
import { dashboardRoutes } from '#contract/dashboard';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { measureRoutes, type Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import { progressItemRoutes, type ProgressItem } from '#contract/progress-item';
import type { ApiProblem } from '../../api-problem.ts';
import { useAsOf } from '../../as-of.ts';
import { useChairmanship } from '../../chairmanship.tsx';
import { addDays } from '../../days.ts';
import { useLookups, type Lookups } from '../../lookups.ts';
import { useAll, useAnswer } from '../../queries.ts';

export interface PriorityData {
  priority: Priority;
  figures: PriorityFigures;
  measures: Measure[];
  /** Approved ones up to the day, latest first. */
  items: ProgressItem[];
  events: CalendarEvent[];
}

interface PriorityView {
  lookups: Lookups;
  /** Null while it loads; `missing` where no priority has the number. */
  data: PriorityData | 'missing' | null;
  error: ApiProblem | null;
  retry: () => void;
}

export function usePriorityView(number: number): PriorityView {
  const { id: chairmanship } = useChairmanship();
  const { day } = useAsOf();
  const lookups = useLookups(chairmanship);
  const priority = lookups.priorities.items.find((one) => one.number === number);
  const id = priority?.id ?? null;
  const asking = { enabled: id !== null, keep: true };
  const dashboard = useAnswer(dashboardRoutes.read, { query: { chairmanship, asOf: day } }, { keep: true });
  const measures = useAll(measureRoutes.list, { priority: id, asOf: day }, asking);
  const items = useAll(progressItemRoutes.list, { priority: id, state: 'approved', to: addDays(day, 1) }, asking);
  const events = useAll(eventRoutes.list, { chairmanship, priority: id }, asking);
  const asked = [dashboard, measures, items, events];
  const retry = () => {
    lookups.retry();
    asked.filter((one) => one.isError).forEach((one) => void one.refetch());
  };
  const error = lookups.error ?? asked.find((one) => one.error !== null)?.error ?? null;
  return { lookups, retry, error, data: dataOf() };

  function dataOf(): PriorityView['data'] {
    if (lookups.isPending) return null;
    if (priority === undefined) return 'missing';
    const figures = dashboard.data?.priorities.find((one) => one.id === priority.id);
    if (!figures || !measures.data || !items.data || !events.data) return null;
    return { priority, figures, measures: measures.data, items: items.data, events: events.data };
  }
}
