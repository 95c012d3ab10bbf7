/** What is drawn on bars beside themselves: the tick of the plan, and the numbers. */
import type { BarElement, Chart, Plugin } from 'chart.js';
import { inkOn } from '../ui/colour.ts';
import { family, type Drawing } from './chart-defaults.ts';
import { drawnCount } from './chart-spec.ts';
import { markWords } from './number-words.ts';
import { fillOf } from './palette.ts';

/** Narrower charts than this are on a phone. */
const narrow = 420;

function barsOf(chart: Chart, series: number): BarElement[] {
  return chart.getDatasetMeta(series).data as unknown as BarElement[];
}

/** A thin line across the bar where the plan is. */
export function plannedTicks({ spec, palette }: Drawing): Plugin<'bar'> {
  const planned = spec.series.findIndex(({ quantity }) => quantity === 'planned');
  return {
    id: 'plannedTicks',
    beforeDatasetsDraw: (chart) => drawTracks(chart, planned, palette.track),
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      for (const bar of barsOf(chart, planned)) drawTick(ctx, bar, palette.tick, palette.surface);
      ctx.restore();
    },
  };
}

/** The ground that a bar is filled on, from 0 to 100. */
function drawTracks(chart: Chart, planned: number, colour: string): void {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.fillStyle = colour;
  for (const bar of barsOf(chart, planned)) {
    const { y, height } = bar.getProps(['y', 'height'], true) as unknown as { y: number; height: number };
    ctx.fillRect(chartArea.left, y - height / 2, chartArea.right - chartArea.left, height);
  }
  ctx.restore();
}

function drawTick(ctx: CanvasRenderingContext2D, bar: BarElement, colour: string, halo: string): void {
  const { x, y, height } = bar.getProps(['x', 'y', 'height'], true) as unknown as { x: number; y: number; height: number };
  const half = height / 2 + 3;
  ctx.fillStyle = halo;
  ctx.fillRect(x - 2, y - half, 4, half * 2);
  ctx.fillStyle = colour;
  ctx.fillRect(x - 1, y - half, 2, half * 2);
}

/** Numbers directly on the chart: in a part where it has room, and what a bar comes to at its end. */
export function barLabels(drawing: Drawing): Plugin<'bar'> {
  const { spec } = drawing;
  return {
    id: 'barLabels',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `12px ${family}`;
      ctx.textBaseline = 'middle';
      if (spec.form === 'bullets') drawStandings(chart, drawing);
      else drawCounts(chart, drawing);
      ctx.restore();
    },
  };
}

/** The room for what a bullet bar says: whole percents on a phone. */
export function standingWidth(chartWidth: number): number {
  return chartWidth < narrow ? 94 : 122;
}

/** `62.0% of 70.4%` at the right of each bullet bar. */
function drawStandings(chart: Chart, { spec, palette, locale, words }: Drawing): void {
  const { ctx, width } = chart;
  const digits = width < narrow ? 0 : 1;
  const at = (quantity: string) => spec.series.findIndex((one) => one.quantity === quantity);
  const [delivered, planned] = [at('delivered'), at('planned')];
  ctx.textAlign = 'right';
  ctx.fillStyle = palette.text;
  barsOf(chart, Math.max(0, delivered)).forEach((bar, index) => {
    const marks = spec.table.marks[index] ?? [];
    const percent = (value: number | null | undefined) => markWords(value ?? null, 'percent', locale, digits);
    ctx.fillText(words.ofPlan(percent(marks[delivered]?.value), percent(marks[planned]?.value)), width - 2, bar.y);
  });
}

function drawCounts(chart: Chart, drawing: Drawing): void {
  const { spec, palette, locale } = drawing;
  const upright = spec.form === 'columns';
  const ends = new Map<number, number>();
  spec.series.forEach((series, seriesIndex) => {
    barsOf(chart, seriesIndex).forEach((bar, index) => {
      const value = spec.table.marks[index]?.[seriesIndex]?.value ?? 0;
      const end = upright ? bar.y : bar.x;
      if (value > 0) ends.set(index, upright ? Math.min(ends.get(index) ?? end, end) : Math.max(ends.get(index) ?? end, end));
      if (value > 0 && spec.series.length > 1)
        drawInside(chart.ctx, bar, markWords(value, 'count', locale), inkOn(fillOf(series, spec.categories[index], palette)), upright);
    });
  });
  chart.ctx.fillStyle = palette.text;
  for (let index = 0; index < drawnCount(spec); index += 1) drawTotal(chart, drawing, index, ends.get(index));
}

function drawInside(ctx: CanvasRenderingContext2D, bar: BarElement, text: string, ink: string, upright: boolean): void {
  const { x, y, base, width, height } = bar.getProps(['x', 'y', 'base', 'width', 'height'], true) as unknown as Record<
    'x' | 'y' | 'base' | 'width' | 'height',
    number
  >;
  const room = upright ? Math.abs(base - y) >= 14 && width >= 14 : Math.abs(base - x) >= ctx.measureText(text).width + 8 && height >= 12;
  if (!room) return;
  ctx.textAlign = 'center';
  ctx.fillStyle = ink;
  ctx.fillText(text, upright ? x : (x + base) / 2, upright ? (y + base) / 2 + 0.5 : y + 0.5);
}

function drawTotal(chart: Chart, { spec, locale }: Drawing, index: number, end: number | undefined): void {
  const total = spec.table.totals?.[index]?.value;
  if (total === undefined || total === null) return;
  const upright = spec.form === 'columns';
  const text = markWords(total, 'count', locale);
  const bar = barsOf(chart, 0)[index];
  if (bar === undefined) return;
  chart.ctx.textAlign = upright ? 'center' : 'left';
  if (upright) chart.ctx.fillText(text, bar.x, (end ?? chart.chartArea.bottom) - 9);
  else chart.ctx.fillText(text, (end ?? chart.chartArea.left) + 6, bar.y + 0.5);
}
