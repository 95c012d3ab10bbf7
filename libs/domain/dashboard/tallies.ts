/** The dashboard's counts: activities and events by month, events by kind and by body. */
import type { Dashboard } from '#contract/dashboard';
import type { Counting, CountingEvent } from './counting.ts';
import { groupBy } from './group-by.ts';
import { inOrder } from './term.ts';

/**
 * A row for each month and priority, zeros included: the months of the term, and those outside of it in which something lies. Activities
 * count in the month they happened, events (held or ahead) in the month of their first day in the chairmanship's zone.
 */
export function tallyByMonth({ priorities }: Counting, termMonths: readonly string[]): Dashboard['byMonth'] {
  const activities = new Map<string, number>();
  const events = new Map<string, number>();
  const seen = new Set(termMonths);
  const count = (tally: Map<string, number>, day: string, priorityId: string) => {
    const month = day.slice(0, 7);
    seen.add(month);
    const key = `${month} ${priorityId}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  };
  for (const { priority, items, events: served } of priorities) {
    for (const item of items) count(activities, item.occurredOn, priority.id);
    for (const event of served) count(events, event.firstDay, priority.id);
  }
  return inOrder([...seen]).flatMap((month) =>
    priorities.map(({ priority }) => {
      const key = `${month} ${priority.id}`;
      return { month, priorityId: priority.id, activities: activities.get(key) ?? 0, events: events.get(key) ?? 0 };
    }),
  );
}

/** Most first; kinds without an event are left out. */
export function tallyByKind(events: readonly CountingEvent[]): Dashboard['eventsByKind'] {
  return tally(events, ({ event }) => event.kind).map(([kind, parts]) => ({ kind, ...parts }));
}

/** Most first; `bodyId` is null for events that no body holds. */
export function tallyByBody(events: readonly CountingEvent[]): Dashboard['eventsByBody'] {
  return tally(events, ({ event }) => event.bodyId).map(([bodyId, parts]) => ({ bodyId, ...parts }));
}

interface Parts {
  count: number;
  held: number;
  ahead: number;
}

function tally<K extends string | null>(events: readonly CountingEvent[], keyOf: (event: CountingEvent) => K): [K, Parts][] {
  const rows = [...groupBy(events, (event) => [keyOf(event)])].map(([key, group]): [K, Parts] => {
    const held = group.filter((event) => event.held).length;
    return [key, { count: group.length, held, ahead: group.length - held }];
  });
  return rows.sort(([a, { count: countA }], [b, { count: countB }]) => countB - countA || ((a ?? '') < (b ?? '') ? -1 : 1));
}
