/** The rows of a filter: what can be chosen, how it is called, how many events stand behind it. */
import { useMemo } from 'react';
import { eventFormats, eventKinds, eventStatuses, type CalendarEvent } from '#contract/event';
import type { Priority } from '#contract/priority';
import { shortName, type Lookups } from '../lookups.ts';
import { useText } from '../text.tsx';
import { countsOf, nothing, type Facet, type Filters, type PriorityNumbers } from './filters.ts';

export interface FacetRow {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
  priority?: Priority;
}

type Named = Pick<FacetRow, 'value' | 'name' | 'priority'>;

export function usePriorityNumbers(priorities: readonly Priority[]): PriorityNumbers {
  return useMemo(() => new Map(priorities.map(({ id, number }) => [id, number])), [priorities]);
}

/** Priorities and kinds all stay in sight, so that no row moves from month to month; of the rest what has events, or is chosen. */
export function useFacetRows(facet: Facet, events: CalendarEvent[], filters: Filters, lookups: Lookups): FacetRow[] {
  const t = useText();
  const numbers = usePriorityNumbers(lookups.priorities.items);
  const counts = useMemo(() => countsOf(events, filters, numbers, facet), [events, filters, numbers, facet]);
  const named: Record<Facet, () => Named[]> = {
    priority: () => [
      ...lookups.priorities.items.map((priority) => ({ value: String(priority.number), name: priority.title, priority })),
      { value: nothing, name: t('calendar.none.priority') },
    ],
    kind: () => eventKinds.map((kind) => ({ value: kind, name: t(`words.kind.${kind}`) })),
    body: () => [
      ...lookups.bodies.items.map((body) => ({ value: body.id, name: shortName(body) })),
      { value: nothing, name: t('calendar.none.body') },
    ],
    format: () => eventFormats.map((format) => ({ value: format, name: t(`words.format.${format}`) })),
    status: () => eventStatuses.map((status) => ({ value: status, name: t(`words.status.${status}`) })),
  };
  return named[facet]()
    .map((row) => ({ ...row, count: counts.get(row.value) ?? 0, chosen: filters[facet].includes(row.value) }))
    .filter(({ count, chosen, priority }) => count > 0 || chosen || priority !== undefined || facet === 'kind');
}
