/** The catalogue of charts: a chart of the plain kind is one row here, and a title and a subtitle in the message catalogue. */
import { z } from 'zod';
import { eventKinds } from './event.ts';
import { healths, type Health } from './measure.ts';
import { id, isoDate } from './scalars.ts';

/** What a mark can show, and what it counts: the rows that open behind it. */
export type Quantity = 'delivered' | 'planned' | 'activities' | 'events' | 'held' | 'ahead' | Health;

export interface ChartRow {
  /** Its texts are `charts.ID.title` and `charts.ID.subtitle`. */
  id: string;
  /** The part of the dashboard's answer (or the list of measures) that has a row for each category. */
  of: 'priorities' | 'measures' | 'burnUp' | 'byMonth' | 'eventsByKind' | 'eventsByBody';
  /** `bullets`: bars with a tick where the plan is; `curve`: lines in time; `columns` and `bars`: stacked parts; `grid`: a heat map. */
  form: 'bullets' | 'curve' | 'columns' | 'bars' | 'grid';
  /** A series each; with `splitBy` there is one quantity and a series for each priority. */
  shows: readonly [Quantity, ...Quantity[]];
  splitBy?: 'priority';
  /** On which pages it stands, in the order of the catalogue. */
  on: readonly ('overview' | 'priority')[];
}

export const charts = [
  { id: 'delivered', of: 'priorities', form: 'bullets', shows: ['delivered', 'planned'], on: ['overview'] },
  { id: 'burn-up', of: 'burnUp', form: 'curve', shows: ['delivered', 'planned'], on: ['overview', 'priority'] },
  { id: 'measures', of: 'measures', form: 'bullets', shows: ['delivered', 'planned'], on: ['priority'] },
  { id: 'activities-by-month', of: 'byMonth', form: 'columns', shows: ['activities'], splitBy: 'priority', on: ['overview', 'priority'] },
  { id: 'events-by-month', of: 'byMonth', form: 'grid', shows: ['events'], splitBy: 'priority', on: ['overview'] },
  { id: 'measures-by-health', of: 'priorities', form: 'bars', shows: healths, on: ['overview'] },
  { id: 'events-by-kind', of: 'eventsByKind', form: 'bars', shows: ['held', 'ahead'], on: ['overview', 'priority'] },
  { id: 'events-by-body', of: 'eventsByBody', form: 'bars', shows: ['held', 'ahead'], on: ['overview'] },
] as const satisfies readonly ChartRow[];

export type ChartId = (typeof charts)[number]['id'];
export type ChartPage = ChartRow['on'][number];

/** What is asked for when a mark is opened: the rows that it counts, by what narrows them down. As it stands in an address. */
export const rowsBehind = z.strictObject({
  rows: z.enum(['activities', 'events', 'measures']),
  priority: id.optional(),
  measure: id.optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  /** Activities: from this day on, the day asked for included. */
  from: isoDate.optional(),
  /** Measures: as they stood at the end of this day. */
  day: isoDate.optional(),
  kind: z.enum(eventKinds).optional(),
  /** `none`: events that no body holds. */
  body: z.union([id, z.literal('none')]).optional(),
  state: z.enum(['held', 'ahead']).optional(),
  health: z.enum(healths).optional(),
  /** Measures past their due date, or those with evidence. */
  only: z.enum(['overdue', 'evidenced']).optional(),
});
export type RowsBehind = z.output<typeof rowsBehind>;
