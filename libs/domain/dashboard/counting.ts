/** What of a snapshot counts at the end of a day, sorted out once and grouped as the figures ask for it. */
import { eventDay, eventLastDay, eventStateAt } from '../event-state.ts';
import { figuresOf, type FiguresOfMeasure } from '../measure-figures.ts';
import { groupBy } from './group-by.ts';
import type { Snapshot, SnapshotEvent, SnapshotItem, SnapshotMeasure, SnapshotPriority } from './snapshot.ts';

/** A measure that is not dropped, with its approved items up to the day and its figures at its end. */
export interface CountingMeasure extends FiguresOfMeasure {
  measure: SnapshotMeasure;
  items: SnapshotItem[];
}

/** An event that is held or ahead, with its days in the chairmanship's zone. */
export interface CountingEvent {
  event: SnapshotEvent;
  held: boolean;
  firstDay: string;
  lastDay: string;
}

export interface CountingPriority {
  priority: SnapshotPriority;
  measures: CountingMeasure[];
  items: SnapshotItem[];
  events: CountingEvent[];
}

export interface Counting {
  /** By number. */
  priorities: CountingPriority[];
  /** Of the priorities above. */
  items: SnapshotItem[];
  /** By start. */
  events: CountingEvent[];
}

export function countingAt(snapshot: Snapshot, asOf: string): Counting {
  const { chairmanship } = snapshot;
  const known = new Set(snapshot.priorities.map(({ id }) => id));
  const approved = snapshot.items.filter((item) => item.state === 'approved' && item.occurredOn <= asOf);
  // A measure that moved here keeps what it earned under a priority that is gone since.
  const items = approved.filter((item) => known.has(item.priorityId));
  const events = countingEvents(snapshot.events, asOf, chairmanship.timeZone);
  const held = new Map(events.filter((event) => event.held).map(({ event, lastDay }) => [event.id, lastDay]));

  const itemsOfMeasures = groupBy(approved, (item) => [item.measureId]);
  const measures = snapshot.measures
    .filter((measure) => !measure.dropped)
    .map((measure) => {
      const own = itemsOfMeasures.get(measure.id) ?? [];
      return { measure, items: own, ...figuresOf(measure, own, { asOf, chairmanship, held }) };
    });

  const measuresOfPriorities = groupBy(measures, ({ measure }) => [measure.priorityId]);
  const itemsOfPriorities = groupBy(items, (item) => [item.priorityId]);
  const eventsOfPriorities = groupBy(events, ({ event }) => new Set(event.priorityIds));
  const priorities = snapshot.priorities
    .toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
    .map((priority) => ({
      priority,
      measures: measuresOfPriorities.get(priority.id) ?? [],
      items: itemsOfPriorities.get(priority.id) ?? [],
      events: eventsOfPriorities.get(priority.id) ?? [],
    }));
  return { priorities, items, events };
}

function countingEvents(events: readonly SnapshotEvent[], asOf: string, zone: string): CountingEvent[] {
  return events
    .map((event) => ({ event, state: eventStateAt(event, asOf, zone) }))
    .filter(({ state }) => state !== 'neither')
    .sort((a, b) => byStart(a.event, b.event))
    .map(({ event, state }) => ({ event, held: state === 'held', firstDay: eventDay(event, zone), lastDay: eventLastDay(event, zone) }));
}

function byStart(a: SnapshotEvent, b: SnapshotEvent): number {
  if (a.startUtc !== b.startUtc) return a.startUtc < b.startUtc ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
