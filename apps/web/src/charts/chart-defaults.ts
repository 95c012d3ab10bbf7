/** What all drawn charts have in common: type, tooltip, motion. */
import type { ChartSpec } from './chart-spec.ts';
import { markWords } from './number-words.ts';
import type { Palette } from './palette.ts';

/** The part of Chart.js's items that says which mark it is. */
interface HoveredMark {
  dataIndex: number;
  datasetIndex: number;
}

/** How a chart is drawn: on the page, or as a picture. */
export interface Drawing {
  spec: ChartSpec;
  palette: Palette;
  locale: string;
  /** Words of the axes and labels that the spec does not have. */
  words: DrawingWords;
}

export interface DrawingWords {
  total: string;
  meanOf: string;
  ofPlan: (delivered: string, planned: string) => string;
}

export const family = "'Inter Variable', system-ui, sans-serif";
export const font = { family, size: 12 };

/** The tooltip's lines are the sum's parts; zeros say nothing there. */
function tooltipLabel({ spec, locale }: Drawing, item: HoveredMark): string | string[] {
  const mark = spec.table.marks[item.dataIndex]?.[item.datasetIndex];
  const series = spec.series[item.datasetIndex];
  if (mark === undefined || series === undefined) return '';
  return `${series.name}: ${markWords(mark.value, spec.table.unit, locale)}`;
}

function footer({ spec, locale, words }: Drawing, items: readonly HoveredMark[]): string[] {
  const index = items[0]?.dataIndex ?? -1;
  const total = spec.table.totals?.[index];
  const parts = spec.table.unit === 'percent' ? (spec.categories[index]?.parts ?? []) : [];
  return [
    ...(total === undefined || spec.series.length < 2 ? [] : [`${words.total}: ${markWords(total.value, spec.table.unit, locale)}`]),
    ...(parts.length === 0 ? [] : [words.meanOf, ...parts]),
  ];
}

export function tooltipOptions(drawing: Drawing) {
  const { palette, spec } = drawing;
  const callbacks = {
    title: (items: readonly HoveredMark[]) => spec.categories[items[0]?.dataIndex ?? -1]?.full ?? '',
    label: (item: HoveredMark) => tooltipLabel(drawing, item),
    footer: (items: readonly HoveredMark[]) => footer(drawing, items),
  };
  return {
    backgroundColor: palette.float,
    borderColor: palette.axis,
    borderWidth: 1,
    titleColor: palette.text,
    bodyColor: palette.text,
    footerColor: palette.dimmed,
    titleFont: { ...font, weight: 600 },
    bodyFont: font,
    footerFont: { ...font, weight: 400 },
    padding: 10,
    cornerRadius: 6,
    boxWidth: 8,
    boxHeight: 8,
    boxPadding: 6,
    caretSize: 5,
    filter: (item: HoveredMark) => (spec.table.marks[item.dataIndex]?.[item.datasetIndex]?.value ?? null) !== null && !isIdle(spec, item),
    callbacks,
  };
}

/** Of many series, those that are zero here. */
function isIdle({ table, series }: ChartSpec, { dataIndex, datasetIndex }: HoveredMark): boolean {
  return table.unit === 'count' && series.length > 2 && table.marks[dataIndex]?.[datasetIndex]?.value === 0;
}

/** Motion stays under 150 ms, and there is none for those who ask for none. */
export function motion(): false | { duration: number } {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 120 };
}
