/** A chart ready to be drawn, told as a table, or exported: its numbers with the words and colours of its categories and series. */
import type { ChartId, ChartRow, Quantity } from '#contract/charts';
import type { ChartTable } from '#domain/charts/chart-table';
import type { Coloured } from '../ui/priority-colours.ts';

export interface CategoryWords {
  /** On the axis. */
  short: string;
  /** In tables, tooltips and files. */
  full: string;
  /** Its colour, where the category is a priority or belongs to one. */
  priority?: Coloured;
  /** What the number is made of, in the tooltip: the measures of a mean. */
  parts?: string[];
}

export interface SeriesWords {
  name: string;
  quantity: Quantity;
  /** Whose series it is, where there is one for each priority. */
  priority?: Coloured;
  /** The colour of the one priority that the whole chart is about. */
  tint?: Coloured;
}

/** What stands on exports: of what, as of when, in whose zone, at which revision. */
export interface SourceWords {
  title: string;
  asOf: string;
  timeZone: string;
  revision: number;
  /** As people say them; empty where nothing is filtered. */
  filters: string;
  /** All of it in one line. */
  line: string;
}

export interface ChartSpec {
  id: ChartId;
  form: ChartRow['form'];
  title: string;
  subtitle: string;
  /** The heading of the categories' column: "Month". */
  across: string;
  table: ChartTable;
  /** True: all categories are drawn, whatever room they take. */
  whole?: boolean;
  categories: CategoryWords[];
  series: SeriesWords[];
  /** The day at whose end the figures are taken, and its short words for the line in curves: "as of 30 Sep". */
  asOf: string;
  asOfWords: string;
  source: SourceWords;
}

/** The most categories that a chart of bars draws on the page; the table and the picture have all of them. */
const mostBars = 10;

/** How many of the categories are drawn. */
export function drawnCount({ form, categories, whole = false }: Pick<ChartSpec, 'form' | 'categories' | 'whole'>): number {
  return form === 'bars' && !whole ? Math.min(mostBars, categories.length) : categories.length;
}

/** What is not drawn for want of room: how many rows of the table, and what they come to. */
export function leftOut(spec: Pick<ChartSpec, 'form' | 'categories' | 'table'>): { rows: number; sum: number } {
  const totals = spec.table.totals?.slice(drawnCount(spec)) ?? [];
  return { rows: spec.categories.length - drawnCount(spec), sum: totals.reduce((sum, { value }) => sum + (value ?? 0), 0) };
}

/** False where every mark is zero or unknown: there is nothing to draw. */
export function hasMarks({ table }: Pick<ChartSpec, 'table'>): boolean {
  return table.marks.some((row) => row.some(({ behind }) => behind !== null));
}
