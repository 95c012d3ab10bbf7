/** The heat map as a picture: what HeatGrid shows, painted. */
import { family, type Drawing } from './chart-defaults.ts';
import { heatFill, highestMark } from './heat.ts';
import { markWords, twoLines } from './number-words.ts';
import { mix } from '../ui/colour.ts';

const names = 340;
const heading = 28;
const gap = 3;

export function paintGrid(canvas: HTMLCanvasElement, scale: number, drawing: Drawing, wide: number, high: number): void {
  const ctx = canvas.getContext('2d');
  if (ctx === null) return;
  const { spec, palette } = drawing;
  const cellWide = (wide - names) / Math.max(1, spec.categories.length);
  const cellHigh = (high - heading) / Math.max(1, spec.series.length);
  ctx.scale(scale, scale);
  ctx.textBaseline = 'middle';
  ctx.font = `13px ${family}`;
  ctx.fillStyle = palette.dimmed;
  ctx.textAlign = 'center';
  spec.categories.forEach(({ short }, index) => ctx.fillText(short, names + (index + 0.5) * cellWide, heading / 2));
  spec.series.forEach((series, row) => {
    const y = heading + row * cellHigh;
    ctx.textAlign = 'left';
    ctx.fillStyle = palette.text;
    const lines = twoLines(series.name, 46);
    lines.forEach((line, index) => ctx.fillText(line, 0, y + cellHigh / 2 + (index - (lines.length - 1) / 2) * 16));
    ctx.textAlign = 'center';
    spec.categories.forEach((_, column) =>
      paintCell(ctx, drawing, { row, column }, { x: names + column * cellWide, y, wide: cellWide, high: cellHigh }),
    );
  });
}

interface Box {
  x: number;
  y: number;
  wide: number;
  high: number;
}

function paintCell(ctx: CanvasRenderingContext2D, { spec, palette, locale }: Drawing, at: { row: number; column: number }, box: Box): void {
  const value = spec.table.marks[at.column]?.[at.row]?.value ?? 0;
  const series = spec.series[at.row];
  if (series === undefined) return;
  const empty = { fill: mix(palette.surface, palette.text, 0.04), ink: palette.dimmed };
  const { fill, ink } = value === 0 ? empty : heatFill(value, highestMark(spec), series, palette);
  ctx.fillStyle = fill;
  ctx.fillRect(box.x + gap / 2, box.y + gap / 2, box.wide - gap, box.high - gap);
  ctx.fillStyle = ink;
  ctx.fillText(markWords(value, 'count', locale), box.x + box.wide / 2, box.y + box.high / 2);
}
