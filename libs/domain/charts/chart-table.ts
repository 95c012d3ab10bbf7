/** A chart as numbers: categories, series, and a mark where they meet, each with the rows that it counts. */
import type { ChartRow, Quantity, RowsBehind } from '#contract/charts';
import { healths } from '#contract/measure';
import { chartRecords, type Category, type ChartRecord, type ChartSource } from './chart-records.ts';

export interface Series {
  quantity: Quantity;
  /** Where the series is one priority's. */
  priorityId: string | null;
}

export interface Mark {
  /** Null: not known (what is delivered on days to come). */
  value: number | null;
  /** Null where nothing is counted. */
  behind: RowsBehind | null;
}

export interface ChartTable {
  dimension: Category['dimension'];
  unit: 'percent' | 'count';
  categories: Category[];
  series: Series[];
  /** By category, then by series. */
  marks: Mark[][];
  /** The sum of each category's marks; null where the parts overlap or are shares. */
  totals: Mark[] | null;
}

/** The rows that a quantity counts, and what of them. */
function countedBy(quantity: Quantity): RowsBehind {
  switch (quantity) {
    case 'delivered':
    case 'planned':
      return { rows: 'measures' };
    case 'activities':
      return { rows: 'activities' };
    case 'events':
      return { rows: 'events' };
    case 'held':
    case 'ahead':
      return { rows: 'events', state: quantity };
    default:
      return { rows: 'measures', health: quantity };
  }
}

function isShare(quantity: Quantity): boolean {
  return quantity === 'delivered' || quantity === 'planned';
}

/** An event may serve two priorities, so that its counts by priority overlap: they have no sum. */
function addsUp(row: ChartRow): boolean {
  return row.shows.every((quantity) => !isShare(quantity)) && !(row.splitBy === 'priority' && row.shows.includes('events'));
}

/** Series whose every mark is zero stay: a priority without an activity is worth seeing. Healths that no measure has are left out. */
export function chartTable(row: ChartRow, source: ChartSource): ChartTable {
  const { priorities } = source.dashboard;
  const records = chartRecords[row.of](source);
  const split = row.splitBy === 'priority' ? priorities.map(({ id }) => id) : [null];
  const all = row.shows.flatMap((quantity) => split.map((priorityId): Series => ({ quantity, priorityId })));
  const series = all.filter(({ quantity }) => !isHealth(quantity) || records.some((record) => valueOf(record, quantity, null) !== 0));
  const marks = records.map((record) => series.map((one) => markOf(record, one)));
  return {
    dimension: records[0]?.category.dimension ?? 'priority',
    unit: row.shows.some(isShare) ? 'percent' : 'count',
    categories: records.map(({ category }) => category),
    series,
    marks,
    totals: addsUp(row) ? records.map((record, index) => totalOf(record, series, marks[index] ?? [])) : null,
  };
}

function isHealth(quantity: Quantity): boolean {
  return healths.some((health) => health === quantity);
}

function valueOf(record: ChartRecord, quantity: Quantity, priorityId: string | null): number | null {
  const values = priorityId === null ? record.values : record.byPriority?.get(priorityId);
  return values?.[quantity] ?? null;
}

function markOf(record: ChartRecord, { quantity, priorityId }: Series): Mark {
  const value = valueOf(record, quantity, priorityId);
  const opens = value !== null && (isShare(quantity) || value > 0);
  const narrowed = { ...countedBy(quantity), ...record.behind, ...(priorityId === null ? {} : { priority: priorityId }) };
  return { value, behind: opens ? narrowed : null };
}

/** The rows behind a sum are those of all its parts, so nothing but the category narrows them. */
function totalOf(record: ChartRecord, series: readonly Series[], marks: readonly Mark[]): Mark {
  const value = marks.reduce((sum, mark) => sum + (mark.value ?? 0), 0);
  const first = series[0];
  const behind = value === 0 || first === undefined ? null : { rows: countedBy(first.quantity).rows, ...record.behind };
  return { value, behind };
}
