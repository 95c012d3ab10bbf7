/** Curves in time: delivered as a filled line, planned dashed, and a thin line at the day that is shown. */
import type { Chart, ChartConfiguration, ChartDataset, Plugin, Point, Scale } from 'chart.js';
import { dayNumber } from '#domain/schedule';
import { mix } from '../ui/colour.ts';
import { monthWords } from './chart-words.ts';
import { family, font, motion, tooltipOptions, type Drawing } from './chart-defaults.ts';
import { markWords } from './number-words.ts';
import { fillOf } from './palette.ts';

export type CurveConfig = ChartConfiguration<'line', Point[]>;

const dayLength = 86_400_000;

function monthsBetween(first: number, last: number): { value: number; month: string }[] {
  const months: { value: number; month: string }[] = [];
  const from = new Date(first * dayLength);
  for (let n = 0; ; n += 1) {
    const start = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + n, 1);
    const value = start / dayLength;
    if (value > last) return months;
    months.push({ value, month: new Date(start).toISOString().slice(0, 7) });
  }
}

function datasets({ spec, palette }: Drawing, days: number[]): ChartDataset<'line', Point[]>[] {
  return spec.series.map((series, index) => {
    const planned = series.quantity === 'planned';
    const colour = fillOf(series, spec.categories[0], palette);
    return {
      label: series.name,
      data: days.map((x, at) => ({ x, y: spec.table.marks[at]?.[index]?.value ?? Number.NaN })),
      borderColor: planned ? palette.dimmed : colour,
      borderWidth: planned ? 1.5 : 2,
      ...(planned ? { borderDash: [5, 4] } : {}),
      backgroundColor: mix(palette.surface, colour, 0.14),
      fill: planned ? false : 'origin',
      pointRadius: 0,
      pointHoverRadius: 4,
      pointHitRadius: 12,
      pointBackgroundColor: planned ? palette.dimmed : colour,
      pointBorderColor: palette.surface,
      tension: 0,
    };
  });
}

function dayAxis({ palette, locale }: Drawing, first: number, last: number) {
  const months = monthsBetween(first, last);
  const words = new Map(months.map(({ value, month }, index) => [value, tickWords(month, index === 0, locale)]));
  return {
    type: 'linear' as const,
    min: months[0]?.value ?? first,
    max: last,
    border: { color: palette.axis },
    grid: { display: false },
    afterBuildTicks: (scale: { ticks: { value: number }[]; chart: Chart }) => {
      const step = Math.ceil((months.length * 46) / Math.max(1, scale.chart.width - 60));
      scale.ticks = months.filter((_, index) => index % step === 0).map(({ value }) => ({ value }));
    },
    ticks: {
      color: palette.dimmed,
      font,
      maxRotation: 0,
      autoSkip: false,
      align: 'start' as const,
      callback: (value: string | number) => words.get(Number(value)) ?? '',
    },
  };
}

function tickWords(month: string, isFirst: boolean, locale: string): string | string[] {
  const words = monthWords(month, locale, 'short');
  return isFirst || month.endsWith('-01') ? [words, month.slice(0, 4)] : words;
}

export function curveConfig(drawing: Drawing): CurveConfig {
  const { palette, spec, locale } = drawing;
  const days = spec.table.categories.map(({ key }) => dayNumber(key ?? spec.asOf));
  const first = days[0] ?? dayNumber(spec.asOf);
  const last = days.at(-1) ?? first;
  return {
    type: 'line',
    data: { datasets: datasets(drawing, days) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: motion(),
      interaction: { mode: 'index', intersect: false, axis: 'x' },
      layout: { padding: { top: 22, right: 12 } },
      scales: {
        x: dayAxis(drawing, first, last),
        y: {
          min: 0,
          max: 100,
          border: { display: false },
          grid: { color: palette.line, drawTicks: false },
          ticks: {
            color: palette.dimmed,
            font,
            padding: 6,
            stepSize: 25,
            callback: (value) => markWords(Number(value), 'percent', locale, 0),
          },
        },
      },
      plugins: { tooltip: tooltipOptions(drawing) },
    },
    plugins: [asOfLine(drawing)],
  };
}

/** The thin line at the day that is shown with its word, and what each curve stands at there. */
function asOfLine(drawing: Drawing): Plugin<'line'> {
  const { spec, palette } = drawing;
  const day = dayNumber(spec.asOf);
  return {
    id: 'asOfLine',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea, scales } = chart;
      const scale = scales['x'];
      if (scale === undefined) return;
      if (day < scale.min || day > scale.max) {
        drawStandings(chart, drawing, spec.table.categories.length - 1, chartArea.right);
        return;
      }
      const x = Math.round(scale.getPixelForValue(day)) + 0.5;
      ctx.save();
      ctx.strokeStyle = palette.dimmed;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top - 6);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.font = `12px ${family}`;
      ctx.fillStyle = palette.dimmed;
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = x > (chartArea.left + chartArea.right) / 2 ? 'right' : 'left';
      ctx.fillText(spec.asOfWords, x + (ctx.textAlign === 'right' ? 4 : -4), chartArea.top - 10);
      drawStandings(
        chart,
        drawing,
        spec.table.categories.findIndex(({ key }) => key === spec.asOf),
        x,
      );
      ctx.restore();
    },
  };
}

/** Before the line: the plan above both curves, which rise towards it; what is delivered in the middle of its own area. */
function besides(scale: Scale, isPlanned: boolean, value: number, highest: number): number {
  if (isPlanned) return scale.getPixelForValue(highest) - 14;
  return value < 16 ? scale.getPixelForValue(value) - 14 : scale.getPixelForValue(value / 2);
}

/** Names each curve where it meets the line (or ends): what is planned before it, what is delivered after it, where nothing else is drawn. */
function drawStandings(chart: Chart<'line'>, { spec, palette, locale }: Drawing, category: number, x: number): void {
  const { ctx, chartArea, scales } = chart;
  const marks = spec.table.marks[category];
  const scale = scales['y'];
  if (marks === undefined || scale === undefined) return;
  ctx.font = `600 12px ${family}`;
  ctx.textBaseline = 'middle';
  const highest = Math.max(...marks.map(({ value }) => value ?? 0));
  spec.series.forEach((series, at) => {
    const value = marks[at]?.value ?? null;
    if (value === null) return;
    const text = `${series.name} ${markWords(value, 'percent', locale)}`;
    const isPlanned = series.quantity === 'planned';
    const wide = ctx.measureText(text).width + 16;
    const after = isPlanned ? x - wide < chartArea.left : x + wide < chartArea.right;
    ctx.textAlign = after ? 'left' : 'right';
    const y = after
      ? Math.min(scale.getPixelForValue(value), chartArea.bottom - 10) - (isPlanned ? 18 : 0)
      : besides(scale, isPlanned, value, highest);
    ctx.lineWidth = 4;
    ctx.strokeStyle = palette.surface;
    if (after) ctx.strokeText(text, x + 8, y);
    ctx.fillStyle = palette.text;
    ctx.fillText(text, x + (after ? 8 : -8), y);
  });
}
