/** Going through a chart's marks by arrow keys: along the categories, and within one from part to part. */
import type { ChartRow } from '#contract/charts';
import { drawnCount, type ChartSpec } from './chart-spec.ts';

export interface MarkPlace {
  category: number;
  series: number;
}

/** The marks that can be opened, by category and then by series. */
export function marksInOrder(spec: Pick<ChartSpec, 'form' | 'categories' | 'table'>): MarkPlace[] {
  return spec.table.marks
    .slice(0, drawnCount(spec))
    .flatMap((marks, category) => marks.flatMap(({ behind }, series) => (behind === null ? [] : [{ category, series }])));
}

/** Where a key leads from a place: null to none, undefined where the key means nothing here. Categories of bars lie below each other. */
export function stepMark(
  order: readonly MarkPlace[],
  place: MarkPlace | null,
  key: string,
  form: ChartRow['form'],
): MarkPlace | null | undefined {
  const upright = form === 'columns' || form === 'curve';
  const [before, after, less, more] = upright
    ? ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp']
    : ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  if (key === 'Escape') return place === null ? undefined : null;
  if (![before, after, less, more].includes(key)) return undefined;
  if (place === null) return order[0];
  const within = order.filter(({ category }) => category === place.category);
  const at = within.findIndex(({ series }) => series === place.series);
  if (key === more) return within[at + 1] ?? place;
  if (key === less) return within[at - 1] ?? place;
  if (key === after)
    return nearest(
      order.filter(({ category }) => category > place.category),
      place,
      'first',
    );
  return nearest(
    order.filter(({ category }) => category < place.category),
    place,
    'last',
  );
}

/** The same series in the next category that has marks, else its first. */
function nearest(others: readonly MarkPlace[], place: MarkPlace, side: 'first' | 'last'): MarkPlace {
  const next = side === 'first' ? others[0] : others.at(-1);
  if (next === undefined) return place;
  const own = others.filter(({ category }) => category === next.category);
  return own.find(({ series }) => series === place.series) ?? own[0] ?? place;
}
