import type { ChartTable, Mark } from '#domain/charts/chart-table';
import { sortedCategories } from '../../../../../apps/web/src/charts/table-order.ts';

const mark = (value: number | null): Mark => ({ value, behind: null });

function table(dimension: ChartTable['dimension'], values: (number | null)[]): ChartTable {
  return {
    dimension,
    unit: 'count',
    categories: values.map((_, index) => ({ dimension, key: String(index) })),
    series: [{ quantity: 'events', priorityId: null }],
    marks: values.map((value) => [mark(value)]),
    totals: null,
  };
}

test('a table begins in the order of its chart, and turns round', () => {
  expect(sortedCategories(table('month', [3, 1, 2]), null, [], 'en')).toEqual([0, 1, 2]);
  expect(sortedCategories(table('month', [3, 1, 2]), { by: 'category', descending: true }, [], 'en')).toEqual([2, 1, 0]);
});

test('names go by the alphabet of the language', () => {
  const names = ['Семинар', 'Визит', 'Учение'];
  expect(sortedCategories(table('kind', [3, 2, 1]), null, names, 'ru')).toEqual([0, 1, 2]);
  expect(sortedCategories(table('kind', [3, 2, 1]), { by: 'category', descending: false }, names, 'ru')).toEqual([1, 0, 2]);
});

test('a column sorts by its numbers, what is not known as least, and equals keep their order', () => {
  const numbers = table('month', [2, null, 5, 2]);
  expect(sortedCategories(numbers, { by: 0, descending: true }, [], 'en')).toEqual([2, 0, 3, 1]);
  expect(sortedCategories(numbers, { by: 0, descending: false }, [], 'en')).toEqual([1, 0, 3, 2]);
});
