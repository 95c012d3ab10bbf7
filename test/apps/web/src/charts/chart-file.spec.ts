import { charts } from '#contract/charts';
import type { Mark } from '#domain/charts/chart-table';
import { chartCsv, chartFileName } from '../../../../../apps/web/src/charts/chart-file.ts';
import type { ChartSpec } from '../../../../../apps/web/src/charts/chart-spec.ts';
import { en } from '../../../../../apps/web/src/messages/en.ts';

const mark = (value: number | null): Mark => ({ value, behind: null });

const spec: ChartSpec = {
  id: 'activities-by-month',
  form: 'columns',
  title: 'Activities',
  subtitle: '',
  across: 'Month',
  table: {
    dimension: 'month',
    unit: 'count',
    categories: [
      { dimension: 'month', key: '2024-04' },
      { dimension: 'month', key: '2024-05' },
    ],
    series: [
      { quantity: 'activities', priorityId: 'p' },
      { quantity: 'activities', priorityId: 'q' },
    ],
    marks: [
      [mark(3), mark(0)],
      [mark(0), mark(1)],
    ],
    totals: [mark(3), mark(1)],
  },
  categories: [
    { short: 'Apr', full: 'April 2024' },
    { short: 'May', full: 'May 2024' },
  ],
  series: [
    { name: '1 Партнёры, союзники', quantity: 'activities' },
    { name: '=2', quantity: 'activities' },
  ],
  asOf: '2024-09-30',
  asOfWords: '',
  source: { title: 'C', asOf: '2024-09-30', timeZone: 'Asia/Almaty', revision: 7, filters: 'priorities 1, 2', line: '' },
};

test('a file names the day it was made as of', () => {
  expect(chartFileName(spec, 'csv')).toBe('chairboard-activities-by-month-2024-09-30.csv');
});

test('a file has the rows of the table with day, zone, revision and filters beside them, and no formula (traps 23 and 24)', () => {
  const lines = chartCsv(spec, (id) => en[id]).split('\r\n');
  expect(lines).toEqual([
    '\uFEFFMonth,"1 Партнёры, союзники",\'=2,Total,As of,Time zone,Revision,Filters',
    '2024-04,3,0,3,2024-09-30,Asia/Almaty,7,"priorities 1, 2"',
    '2024-05,0,1,1,2024-09-30,Asia/Almaty,7,"priorities 1, 2"',
    '',
  ]);
});

test('every chart of the catalogue has its title and its subtitle', () => {
  for (const { id } of charts) {
    expect(en).toHaveProperty([`charts.${id}.title`]);
    expect(en).toHaveProperty([`charts.${id}.subtitle`]);
  }
});
