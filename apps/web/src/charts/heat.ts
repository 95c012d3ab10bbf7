/** The colours of a heat map: a shade of the priority's colour, by how much of the highest count there is. */
import { inkOn, mix } from '../ui/colour.ts';
import type { ChartSpec, SeriesWords } from './chart-spec.ts';
import { fillOf, type Palette } from './palette.ts';

export function highestMark({ table }: Pick<ChartSpec, 'table'>): number {
  return Math.max(1, ...table.marks.flat().map(({ value }) => value ?? 0));
}

/** One is a fifth of the colour at least, so that it stands off the ground; the highest is all of it. */
export function heatFill(value: number, highest: number, series: SeriesWords, palette: Palette): { fill: string; ink: string } {
  const fill = mix(palette.surface, fillOf(series, undefined, palette), 0.2 + (0.8 * value) / highest);
  return { fill, ink: inkOn(fill) };
}
