/** The rows behind a mark: as many as the number on it says, by the dashboard's own rules of what counts. */
import { rowsBehind, type RowsBehind } from '#contract/charts';
import type { CalendarEvent } from '#contract/event';
import type { Measure } from '#contract/measure';
import type { ProgressItem } from '#contract/progress-item';
import { eventDay, eventStateAt } from '../event-state.ts';
import { addDays } from '../schedule.ts';

/** The end of which day is shown, in whose zone. */
export interface ShownAt {
  asOf: string;
  timeZone: string;
}

/** Approved by what they say, happened by the day, of a priority that is shown. Latest first. */
export function activitiesBehind(
  { priority, measure, month, from }: RowsBehind,
  items: readonly ProgressItem[],
  priorityIds: ReadonlySet<string>,
  { asOf }: ShownAt,
): ProgressItem[] {
  return items
    .filter(
      (item) =>
        item.state === 'approved' &&
        item.occurredOn <= asOf &&
        priorityIds.has(item.priorityId) &&
        (priority === undefined || item.priorityId === priority) &&
        (measure === undefined || item.measureId === measure) &&
        (month === undefined || item.occurredOn.startsWith(month)) &&
        (from === undefined || item.occurredOn >= from),
    )
    .sort((a, b) => b.occurredOn.localeCompare(a.occurredOn) || b.createdAt.localeCompare(a.createdAt));
}

/** Held or ahead at the end of the day, in the month of their first day. In the order of their start. */
export function eventsBehind(
  { priority, month, kind, body, state }: RowsBehind,
  events: readonly CalendarEvent[],
  { asOf, timeZone }: ShownAt,
): CalendarEvent[] {
  return events
    .filter((event) => {
      const stands = eventStateAt(event, asOf, timeZone);
      return (
        (state === undefined ? stands !== 'neither' : stands === state) &&
        (priority === undefined || event.priorityIds.includes(priority)) &&
        (month === undefined || eventDay(event, timeZone).startsWith(month)) &&
        (kind === undefined || event.kind === kind) &&
        (body === undefined || (event.bodyId ?? 'none') === body)
      );
    })
    .sort((a, b) => a.startUtc.localeCompare(b.startUtc));
}

/** Measures that were not dropped; `evidenced` holds the ids of those with an approved item that carries evidence. */
export function measuresBehind(
  { priority, measure, health, only }: RowsBehind,
  measures: readonly Measure[],
  priorityIds: ReadonlySet<string>,
  evidenced: ReadonlySet<string>,
): Measure[] {
  return measures.filter(
    (one) =>
      !one.dropped &&
      priorityIds.has(one.priorityId) &&
      (priority === undefined || one.priorityId === priority) &&
      (measure === undefined || one.id === measure) &&
      (health === undefined || one.health === health) &&
      (only !== 'overdue' || one.overdue) &&
      (only !== 'evidenced' || evidenced.has(one.id)),
  );
}

/** The measures for which evidence was given by the end of the day. */
export function evidencedMeasures(items: readonly ProgressItem[], asOf: string): Set<string> {
  return new Set(
    items.flatMap(({ measureId, state, occurredOn, evidence }) =>
      measureId !== null && state === 'approved' && occurredOn <= asOf && evidence.length > 0 ? [measureId] : [],
    ),
  );
}

/** What to ask the API for: a little more than the rows where its filters are wider than the question. */
export function activitiesQuery({ priority, measure, month, from }: RowsBehind, { asOf }: ShownAt) {
  const afterAsOf = addDays(asOf, 1);
  const [first, next] = month === undefined ? [from, afterAsOf] : [`${month}-01`, nextMonth(month)];
  return { state: 'approved' as const, priority, measure, from: first, to: next < afterAsOf ? next : afterAsOf };
}

export function eventsQuery({ priority, month, kind, body }: RowsBehind) {
  const range = month === undefined ? {} : { from: `${month}-01`, to: nextMonth(month) };
  return { priority, kind, body: body === 'none' ? undefined : body, ...range };
}

/** The first day of the month after a month (`YYYY-MM`). */
function nextMonth(month: string): string {
  return `${addDays(`${month}-01`, 31).slice(0, 7)}-01`;
}

/** As it stands in an address: `events~month.2024-04~state.held`. */
export function behindText({ rows, ...narrowed }: RowsBehind): string {
  return [rows, ...Object.entries(narrowed).map(([name, value]) => `${name}.${value}`)].join('~');
}

/** Null for what is no question. */
export function parseBehind(text: string | null): RowsBehind | null {
  if (text === null) return null;
  const [rows, ...parts] = text.split('~');
  const narrowed = parts.map((part) => [part.slice(0, part.indexOf('.')), part.slice(part.indexOf('.') + 1)]);
  const parsed = rowsBehind.safeParse({ ...Object.fromEntries(narrowed), rows });
  return parsed.success ? parsed.data : null;
}
