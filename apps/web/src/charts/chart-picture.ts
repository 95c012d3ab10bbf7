/** A chart as a picture: on white, with its title, its legend, and a line that says what it was made from; twice as fine as on screen. */
import { barConfig } from './bar-config.ts';
import { family, type Drawing } from './chart-defaults.ts';
import { Chart } from './chart-js.ts';
import { drawnCount, type ChartSpec } from './chart-spec.ts';
import { curveConfig } from './curve-config.ts';
import type { DrawingLanguage } from './drawing.ts';
import { legendOf, type LegendEntry } from './legend.ts';
import { paintGrid } from './grid-picture.ts';
import { paletteOf } from './palette.ts';

const width = 1200;
const margin = 40;
const scale = 2;
const legendRow = 24;

function canvasOf(wide: number, high: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = wide * scale;
  canvas.height = high * scale;
  return canvas;
}

/** As the page does, without its size and motion. */
function chartImage(drawing: Drawing, wide: number, high: number): HTMLCanvasElement {
  if (drawing.spec.form === 'grid') {
    const canvas = canvasOf(wide, high);
    paintGrid(canvas, scale, drawing, wide, high);
    return canvas;
  }
  // Chart.js makes it finer by itself.
  const canvas = canvasOf(wide / scale, high / scale);
  const still = { responsive: false, animation: false, devicePixelRatio: scale } as const;
  if (drawing.spec.form === 'curve') {
    const config = curveConfig(drawing);
    new Chart(canvas, { ...config, options: { ...config.options, ...still } }).draw();
  } else {
    const config = barConfig(drawing);
    new Chart(canvas, { ...config, options: { ...config.options, ...still } }).draw();
  }
  return canvas;
}

/** Where each entry of the legend stands: row by row within the width. */
function placeLegend(ctx: CanvasRenderingContext2D, entries: LegendEntry[]): { entry: LegendEntry; x: number; row: number }[] {
  ctx.font = `13px ${family}`;
  let x = 0;
  let row = 0;
  return entries.map((entry) => {
    const wide = ctx.measureText(entry.name).width + 40;
    if (x > 0 && x + wide > width - 2 * margin) {
      x = 0;
      row += 1;
    }
    const place = { entry, x, row };
    x += wide;
    return place;
  });
}

function chartHeight(spec: ChartSpec): number {
  if (spec.form === 'bars' || spec.form === 'bullets') return drawnCount(spec) * 44 + 40;
  return spec.form === 'grid' ? spec.series.length * 44 + 40 : 460;
}

function linesOf(ctx: CanvasRenderingContext2D, text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && ctx.measureText(`${line} ${word}`).width <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function paint(spec: ChartSpec, language: DrawingLanguage): HTMLCanvasElement {
  const palette = paletteOf('light');
  const drawing: Drawing = { spec, palette, ...language };
  const measuring = canvasOf(1, 1).getContext('2d');
  const entries = measuring === null ? [] : placeLegend(measuring, legendOf(spec, palette));
  const top = 84 + (entries.length === 0 ? 0 : ((entries.at(-1)?.row ?? 0) + 1) * legendRow + 12);
  const high = chartHeight(spec);
  if (measuring !== null) measuring.font = `12px ${family}`;
  const source = measuring === null ? [] : linesOf(measuring, spec.source.line, width - 2 * margin);
  const canvas = canvasOf(width, margin + top + high + 28 + source.length * 18 + margin / 2);
  const ctx = canvas.getContext('2d');
  if (ctx === null) return canvas;
  ctx.scale(scale, scale);
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, width, canvas.height / scale);
  const write = (text: string, x: number, y: number, font: string, colour: string) => {
    ctx.font = `${font} ${family}`;
    ctx.fillStyle = colour;
    ctx.fillText(text, x, y);
  };
  write(spec.title, margin, margin + 22, '600 24px', palette.text);
  write(spec.subtitle, margin, margin + 48, '14px', palette.dimmed);
  for (const { entry, x, row } of entries) {
    const y = margin + 78 + row * legendRow;
    ctx.fillStyle = entry.colour;
    if (entry.tick) ctx.fillRect(margin + x + 5, y, 2, 14);
    else ctx.fillRect(margin + x, y + 1, 12, 12);
    write(entry.name, margin + x + 18, y + 12, '13px', palette.text);
  }
  ctx.drawImage(chartImage(drawing, width - 2 * margin, high), margin, margin + top, width - 2 * margin, high);
  source.forEach((line, index) => write(line, margin, margin + top + high + 34 + index * 18, '12px', palette.dimmed));
  return canvas;
}

export async function chartPicture(shown: ChartSpec, language: DrawingLanguage): Promise<Blob> {
  await document.fonts.ready;
  const canvas = paint({ ...shown, whole: true }, language);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser made no picture')) : resolve(blob)), 'image/png'),
  );
}
