/** What the dashboard is made from: the plan, the progress items and the events of one chairmanship, as known at one instant. */
import type { Chairmanship } from '#contract/chairmanship';
import type { CalendarEvent } from '#contract/event';
import type { MeasurePlan } from '#contract/measure';
import type { Priority } from '#contract/priority';
import type { ProgressItem } from '#contract/progress-item';

export type SnapshotChairmanship = Pick<Chairmanship, 'id' | 'startsOn' | 'endsOn' | 'timeZone'>;

export type SnapshotPriority = Pick<Priority, 'id' | 'number' | 'title' | 'colour' | 'weight' | 'ownerIds'>;

export type SnapshotMeasure = Pick<
  MeasurePlan,
  'id' | 'priorityId' | 'startsOn' | 'dueOn' | 'weight' | 'indicator' | 'milestones' | 'dropped'
>;

/** `evidence` only has to be empty or not. */
export type SnapshotItem = Pick<
  ProgressItem,
  'id' | 'priorityId' | 'measureId' | 'eventId' | 'occurredOn' | 'createdAt' | 'state' | 'percent' | 'value'
> & { evidence: readonly unknown[] };

export type SnapshotEvent = Pick<
  CalendarEvent,
  | 'id'
  | 'title'
  | 'kind'
  | 'status'
  | 'bodyId'
  | 'priorityIds'
  | 'allDay'
  | 'start'
  | 'end'
  | 'timeZone'
  | 'startUtc'
  | 'endUtc'
  | 'location'
>;

/** Nothing deleted is in it. Items may be of any state and day, measures may be dropped: what does not count is left out by the arithmetic. */
export interface Snapshot {
  chairmanship: SnapshotChairmanship;
  priorities: readonly SnapshotPriority[];
  measures: readonly SnapshotMeasure[];
  items: readonly SnapshotItem[];
  events: readonly SnapshotEvent[];
}
