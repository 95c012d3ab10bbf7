/** What the colours of a chart mean, where they are not said on the chart itself. */
import type { ChartSpec } from './chart-spec.ts';
import { fillOf, type Palette } from './palette.ts';

export interface LegendEntry {
  name: string;
  colour: string;
  /** Drawn as a thin tick: what is planned. */
  tick: boolean;
  priority?: ChartSpec['series'][number]['priority'];
}

/** None for curves, named where they end, for heat maps, whose rows are named, and for columns of one series. */
export function legendOf({ form, series, categories }: ChartSpec, palette: Palette): LegendEntry[] {
  if (form === 'curve' || form === 'grid' || (form === 'columns' && series.length < 2)) return [];
  // Bullet bars have the colours of their priorities, which their names say.
  const shown = form === 'bullets' ? series.filter(({ quantity }) => quantity === 'planned') : series;
  return shown.map((one) => ({
    name: one.name,
    colour: fillOf(one, categories[0], palette),
    tick: one.quantity === 'planned',
    ...(one.priority === undefined ? {} : { priority: one.priority }),
  }));
}
