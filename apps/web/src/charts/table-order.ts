/** The order of a chart's table: as the chart has it, or by a column. */
import type { ChartTable } from '#domain/charts/chart-table';

export interface TableOrder {
  /** A series' index; the one after the last is the sum. */
  by: 'category' | number;
  descending: boolean;
}

/** Indexes of the categories: null as the chart has them. Months, days and priorities have an order of their own; names go by the alphabet. */
export function sortedCategories(table: ChartTable, order: TableOrder | null, names: readonly string[], locale: string): number[] {
  const indexes = table.categories.map((_, index) => index);
  if (order === null) return indexes;
  const { by, descending } = order;
  const hasNames = table.dimension === 'kind' || table.dimension === 'body';
  const compare = (a: number, b: number): number => {
    if (by !== 'category') return valueAt(table, a, by) - valueAt(table, b, by);
    return hasNames ? (names[a] ?? '').localeCompare(names[b] ?? '', locale) : a - b;
  };
  return indexes.sort((a, b) => (descending ? -1 : 1) * compare(a, b) || a - b);
}

function valueAt({ marks, totals }: ChartTable, category: number, column: number): number {
  return (marks[category]?.[column] ?? totals?.[category])?.value ?? -1;
}
