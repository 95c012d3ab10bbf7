/** The charts of one priority, for its own page: its course, its measures, its activities by month, its events by kind. */
import { useMemo } from 'react';
import { useText } from '../text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ChartGrid } from './chart-grid.tsx';
import { useNames } from './names.ts';
import { onlyPriority } from './view-filters.ts';
import { useView } from './view.ts';

export function PriorityCharts({ priorityId }: { priorityId: string }) {
  const t = useText();
  const filters = useMemo(() => onlyPriority(priorityId), [priorityId]);
  const { view, error, retry } = useView(filters);
  const names = useNames(view);
  if (error !== null && view === null) return <ErrorState error={error} title={t('charts.failed')} onRetry={retry} compact />;
  if (names === null) return <LoadingState shape="block" height={360} />;
  return <ChartGrid names={names} page="priority" />;
}
