/** The order of a chart's table: as the chart has it, or by a column. */
import type { ChartTable } from '#domain/charts/chart-table';

export interface TableOrder {
  /** A series' index; the one after the last is the sum. */
  by: 'category' | number;
  descending: boolean;
}

/** Indexes of the categories. Months, days and priorities keep their own order, which is that of the chart; names go by the alphabet. */
export function sortedCategories(table: ChartTable, { by, descending }: TableOrder, names: readonly string[], locale: string): number[] {
  const indexes = table.categories.map((_, index) => index);
  const byName = table.dimension === 'kind' || table.dimension === 'body';
  const compare = (a: number, b: number): number => {
    if (by === 'category') return byName && descending ? (names[a] ?? '').localeCompare(names[b] ?? '', locale) : a - b;
    return valueAt(table, a, by) - valueAt(table, b, by);
  };
  const sign = descending ? -1 : 1;
  return indexes.sort((a, b) => sign * compare(a, b) || a - b);
}

function valueAt({ marks, totals }: ChartTable, category: number, column: number): number {
  return (marks[category]?.[column] ?? totals?.[category])?.value ?? -1;
}
