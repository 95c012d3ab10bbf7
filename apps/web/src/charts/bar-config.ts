/** Charts of bars: stacked columns by month, stacked bars of parts, and bars with a tick where the plan is. */
import type { ChartConfiguration, ChartDataset, ScriptableContext } from 'chart.js';
import { drawnCount, type ChartSpec } from './chart-spec.ts';
import { font, motion, tooltipOptions, type Drawing } from './chart-defaults.ts';
import { markWords, twoLines } from './number-words.ts';
import { fillOf } from './palette.ts';
import { barLabels, plannedTicks, standingWidth } from './bar-plugins.ts';

export type BarConfig = ChartConfiguration<'bar', (number | null)[]>;

/** The space for the names of bars: about a third, and no more than reads well. */
function labelWidth(chartWidth: number): number {
  return Math.round(Math.min(230, Math.max(104, chartWidth * 0.36)));
}

function datasets({ spec, palette }: Drawing): ChartDataset<'bar', (number | null)[]>[] {
  const count = drawnCount(spec);
  const bullets = spec.form === 'bullets';
  return spec.series.map((series, index) => ({
    label: series.name,
    data: spec.table.marks.slice(0, count).map((marks) => marks[index]?.value ?? null),
    backgroundColor: (context: ScriptableContext<'bar'>) => fillOf(series, spec.categories[context.dataIndex], palette),
    // The plan is drawn as a tick by a plugin; its bar only catches the pointer.
    ...(bullets && series.quantity === 'planned' ? { backgroundColor: 'transparent', hoverBackgroundColor: 'transparent' } : {}),
    borderColor: palette.surface,
    borderWidth: bullets ? 0 : { right: spec.form === 'bars' ? 1 : 0, top: spec.form === 'columns' ? 1 : 0 },
    borderSkipped: false,
    maxBarThickness: spec.form === 'columns' ? 36 : 22,
    ...(bullets
      ? { grouped: false, barPercentage: 0.9, categoryPercentage: 0.8 }
      : { stack: 'all', categoryPercentage: 0.8, barPercentage: 0.9 }),
  }));
}

function valueAxis({ spec, palette, locale }: Drawing) {
  const percent = spec.table.unit === 'percent';
  return {
    stacked: spec.form !== 'bullets',
    min: 0,
    ...(percent ? { max: 100 } : { grace: '5%' }),
    border: { display: false },
    grid: { color: palette.line, drawTicks: false },
    ticks: {
      color: palette.dimmed,
      font,
      padding: 6,
      precision: 0,
      maxTicksLimit: 6,
      maxRotation: 0,
      ...(percent ? { stepSize: 25, callback: (value: string | number) => markWords(Number(value), 'percent', locale, 0) } : {}),
    },
  };
}

function horizontal(drawing: Drawing): BarConfig['options'] {
  const { spec, palette } = drawing;
  return {
    indexAxis: 'y',
    layout: { padding: ({ chart }) => ({ right: spec.form === 'bullets' ? standingWidth(chart.width) : 36 }) },
    scales: {
      x: valueAxis(drawing),
      y: {
        stacked: spec.form !== 'bullets',
        border: { color: palette.axis },
        grid: { display: false },
        afterFit: (scale) => {
          scale.width = labelWidth(scale.chart.width);
        },
        ticks: {
          color: palette.text,
          font,
          autoSkip: false,
          crossAlign: 'far',
          padding: 8,
          callback(index) {
            return twoLines(spec.categories[Number(index)]?.short ?? '', Math.floor((labelWidth(this.chart.width) - 12) / 6.1));
          },
        },
      },
    },
  };
}

function vertical(drawing: Drawing): BarConfig['options'] {
  const { spec, palette } = drawing;
  return {
    layout: { padding: { top: 18 } },
    scales: {
      y: valueAxis(drawing),
      x: {
        stacked: true,
        border: { color: palette.axis },
        grid: { display: false },
        ticks: { color: palette.dimmed, font, maxRotation: 0, autoSkipPadding: 8, callback: (index) => monthTick(spec, Number(index)) },
      },
    },
  };
}

/** The year stands under the first month and under each January. */
function monthTick({ table, categories }: ChartSpec, index: number): string | string[] {
  const month = table.categories[index]?.key ?? '';
  const words = categories[index]?.short ?? '';
  return index === 0 || month.endsWith('-01') ? [words, month.slice(0, 4)] : words;
}

export function barConfig(drawing: Drawing): BarConfig {
  const { spec } = drawing;
  const options = spec.form === 'columns' ? vertical(drawing) : horizontal(drawing);
  return {
    type: 'bar',
    data: { labels: spec.categories.slice(0, drawnCount(spec)).map(({ full }) => full), datasets: datasets(drawing) },
    options: {
      ...options,
      responsive: true,
      maintainAspectRatio: false,
      animation: motion(),
      interaction: { mode: 'index', intersect: false, axis: spec.form === 'columns' ? 'x' : 'y' },
      plugins: { tooltip: tooltipOptions(drawing) },
    },
    plugins: spec.form === 'bullets' ? [plannedTicks(drawing), barLabels(drawing)] : [barLabels(drawing)],
  };
}
