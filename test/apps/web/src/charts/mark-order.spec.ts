import type { Mark } from '#domain/charts/chart-table';
import { marksInOrder, stepMark, type MarkPlace } from '../../../../../apps/web/src/charts/mark-order.ts';

/** Marks by category and series; zero cannot be opened. */
function order(rows: number[][]): MarkPlace[] {
  const marks = rows.map((row) => row.map((value): Mark => ({ value, behind: value === 0 ? null : { rows: 'events' } })));
  const table = { dimension: 'month', unit: 'count', series: [], totals: null, marks, categories: [] } as const;
  return marksInOrder({
    form: 'columns',
    categories: rows.map(() => ({ short: '', full: '' })),
    table: { ...table, series: [], categories: [] },
  });
}

const places = order([
  [1, 2],
  [0, 0],
  [0, 4],
]);

test('marks of zero are passed over', () => {
  expect(places).toEqual([
    { category: 0, series: 0 },
    { category: 0, series: 1 },
    { category: 2, series: 1 },
  ]);
});

test('the first arrow goes to the first mark, Home and End to the ends', () => {
  expect(stepMark(places, null, 'ArrowRight', 'columns')).toEqual({ category: 0, series: 0 });
  expect(stepMark(places, null, 'End', 'columns')).toEqual({ category: 2, series: 1 });
  expect(stepMark(places, { category: 2, series: 1 }, 'Home', 'columns')).toEqual({ category: 0, series: 0 });
});

test('along the categories it stays with its series where that has a mark', () => {
  expect(stepMark(places, { category: 0, series: 1 }, 'ArrowRight', 'columns')).toEqual({ category: 2, series: 1 });
  expect(stepMark(places, { category: 0, series: 0 }, 'ArrowRight', 'columns')).toEqual({ category: 2, series: 1 });
  expect(stepMark(places, { category: 2, series: 1 }, 'ArrowLeft', 'columns')).toEqual({ category: 0, series: 1 });
});

test('within a category it goes from part to part, and stops at the ends', () => {
  expect(stepMark(places, { category: 0, series: 0 }, 'ArrowUp', 'columns')).toEqual({ category: 0, series: 1 });
  expect(stepMark(places, { category: 0, series: 1 }, 'ArrowUp', 'columns')).toEqual({ category: 0, series: 1 });
  expect(stepMark(places, { category: 2, series: 1 }, 'ArrowRight', 'columns')).toEqual({ category: 2, series: 1 });
});

test('bars lie below each other: down is the next category', () => {
  expect(stepMark(places, { category: 0, series: 1 }, 'ArrowDown', 'bars')).toEqual({ category: 2, series: 1 });
  expect(stepMark(places, { category: 0, series: 0 }, 'ArrowRight', 'bars')).toEqual({ category: 0, series: 1 });
});

test('Escape leaves the marks, and other keys mean nothing here', () => {
  expect(stepMark(places, { category: 0, series: 0 }, 'Escape', 'columns')).toBeNull();
  expect(stepMark(places, null, 'Escape', 'columns')).toBeUndefined();
  expect(stepMark(places, null, 'n', 'columns')).toBeUndefined();
});
