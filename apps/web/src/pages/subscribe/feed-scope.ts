/** What a feed holds: the same rule as the server's (empty lists mean all), the name that is proposed, and what is gone. */
import type { Chairmanship } from '#contract/chairmanship';
import type { CalendarEvent } from '#contract/event';
import type { FeedScope } from '#contract/feed';

export type ScopedEvent = Pick<CalendarEvent, 'bodyId' | 'kind' | 'priorityIds'>;
export type Choice = Omit<FeedScope, 'chairmanship'>;

export const everything: Choice = { priorities: [], bodies: [], kinds: [] };

/** Within a list one is enough; between lists all must fit. */
function isInScope(event: ScopedEvent, { priorities, bodies, kinds }: Choice): boolean {
  return (
    (priorities.length === 0 || event.priorityIds.some((id) => priorities.includes(id))) &&
    (bodies.length === 0 || (event.bodyId !== null && bodies.includes(event.bodyId))) &&
    (kinds.length === 0 || kinds.includes(event.kind))
  );
}

export function countInScope(events: ScopedEvent[], choice: Choice): number {
  return events.filter((event) => isInScope(event, choice)).length;
}

/** How many events each choice of one list would bring, under what is chosen in the other two. */
export function countsBy(events: ScopedEvent[], choice: Choice, list: keyof Choice): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const event of events.filter((one) => isInScope(one, { ...choice, [list]: [] }))) {
    if (list === 'priorities') event.priorityIds.forEach(add);
    else if (list === 'kinds') add(event.kind);
    else if (event.bodyId !== null) add(event.bodyId);
  }
  return counts;
}

/** `CSTO 2024`, or `CSTO 2024–2025`. */
function shortTitle({ organisation, startsOn, endsOn }: Pick<Chairmanship, 'organisation' | 'startsOn' | 'endsOn'>): string {
  const [from, to] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return `${organisation} ${from === to ? from : `${from}–${to}`}`;
}

const longestName = 200;

/** The chairmanship first, since calendar apps show the name alone; then what is chosen. */
export function proposeName(chairmanship: Pick<Chairmanship, 'organisation' | 'startsOn' | 'endsOn'>, parts: string[]): string {
  const name = [shortTitle(chairmanship), parts.join(' · ')].filter((part) => part !== '').join(': ');
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}

export interface KnownIds {
  priorities: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
}

/** A choice without what was deleted since. `isWidened`: a list lost all it had, so that it would mean everything. */
export function withoutDeleted(choice: Choice, known: KnownIds): { choice: Choice; isWidened: boolean } {
  const priorities = choice.priorities.filter((id) => known.priorities.has(id));
  const bodies = choice.bodies.filter((id) => known.bodies.has(id));
  const emptied = (before: string[], after: string[]) => before.length > 0 && after.length === 0;
  return {
    choice: { priorities, bodies, kinds: choice.kinds },
    isWidened: emptied(choice.priorities, priorities) || emptied(choice.bodies, bodies),
  };
}

/** A list with one value more or less, in the order of all there are. */
export function toggled<V extends string>(chosen: V[], value: V, order: readonly V[]): V[] {
  const next = new Set(chosen);
  if (!next.delete(value)) next.add(value);
  return order.filter((one) => next.has(one));
}
