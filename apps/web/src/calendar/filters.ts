/** Which events are shown, and how many stand behind each filter; the filters are what the address holds. */
import type { CalendarEvent } from '#contract/event';

export const facets = ['priority', 'kind', 'body', 'format', 'status'] as const;
export type Facet = (typeof facets)[number];

/** The values that were chosen of each facet; none chosen: all are shown. Priorities by number, `none` for events without one. */
export type Filters = Record<Facet, string[]>;

export type Filtered = Pick<CalendarEvent, 'priorityIds' | 'kind' | 'bodyId' | 'format' | 'status'>;

/** The number of each priority by its id. */
export type PriorityNumbers = ReadonlyMap<string, number>;

export const nothing = 'none';

function valuesOf(event: Filtered, facet: Facet, numbers: PriorityNumbers): string[] {
  switch (facet) {
    case 'priority':
      return event.priorityIds.length === 0 ? [nothing] : event.priorityIds.map((id) => String(numbers.get(id) ?? nothing));
    case 'body':
      return [event.bodyId ?? nothing];
    case 'kind':
    case 'format':
    case 'status':
      return [event[facet]];
  }
}

function passes(event: Filtered, filters: Filters, numbers: PriorityNumbers, except?: Facet): boolean {
  return facets.every((facet) => {
    const wanted = filters[facet];
    if (facet === except || wanted.length === 0) return true;
    return valuesOf(event, facet, numbers).some((value) => wanted.includes(value));
  });
}

export function filtered<E extends Filtered>(events: readonly E[], filters: Filters, numbers: PriorityNumbers): E[] {
  return events.filter((event) => passes(event, filters, numbers));
}

/** How many events each value of a facet would show beside the other facets' filters. */
export function countsOf(events: readonly Filtered[], filters: Filters, numbers: PriorityNumbers, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!passes(event, filters, numbers, facet)) continue;
    for (const value of valuesOf(event, facet, numbers)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function isFiltering(filters: Filters): boolean {
  return facets.some((facet) => filters[facet].length > 0);
}
