/** What a chart's CSV file holds and how files are called. */
import { csvOf, type Cell } from '#domain/charts/chart-csv';
import type { Translate } from '../text.tsx';
import type { ChartSpec } from './chart-spec.ts';

/** `chairboard-burn-up-2024-09-30.csv` */
export function chartFileName({ id, source }: Pick<ChartSpec, 'id' | 'source'>, ending: 'csv' | 'png'): string {
  return `chairboard-${id}-${source.asOf}.${ending}`;
}

/** The table, and in every row what it was made from, so that a row cut out of it can still be told. */
export function chartCsv({ across, table, categories, series, source }: ChartSpec, t: Translate): string {
  const summed = table.totals !== null && series.length > 1;
  const about: [string, Cell][] = [
    [t('charts.csv.asOf'), source.asOf],
    [t('charts.csv.timeZone'), source.timeZone],
    [t('charts.csv.revision'), source.revision],
    [t('charts.csv.filters'), source.filters],
  ];
  const heading = [across, ...series.map(({ name }) => name), ...(summed ? [t('charts.total')] : []), ...about.map(([name]) => name)];
  const rows = table.categories.map(({ dimension, key }, index): Cell[] => [
    dimension === 'day' || dimension === 'month' ? key : (categories[index]?.full ?? ''),
    ...(table.marks[index] ?? []).map(({ value }) => value),
    ...(summed ? [table.totals?.[index]?.value ?? null] : []),
    ...about.map(([, value]) => value),
  ]);
  return csvOf([heading, ...rows]);
}

/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Chromium reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
