import type { EarningItem } from '#domain/earned-value';
import { courseOf, lastStepOf, percentOfValue, standingAfter } from '#domain/measure-course';

const measure = {
  dueOn: '2024-12-31',
  indicator: null,
  milestones: [
    { on: '2024-03-31', percent: 25, title: 'Draft' },
    { on: '2024-06-30', percent: 50, title: 'Agreed' },
    { on: '2024-09-30', percent: 75, title: 'Signed' },
  ],
};

function anItem(occurredOn: string, percent: number | null, of: Partial<EarningItem> = {}): EarningItem {
  return { id: occurredOn, occurredOn, createdAt: `${occurredOn}T10:00:00Z`, state: 'approved', percent, value: null, ...of };
}

test('each point of the plan is reached in time, late, missed or still ahead', () => {
  const items = [anItem('2024-03-01', 30), anItem('2024-07-15', 60)];
  const { points } = courseOf(measure, items, '2024-10-15');
  expect(points.map(({ state, reachedOn }) => [state, reachedOn])).toEqual([
    ['reached', '2024-03-01'],
    ['reached_late', '2024-07-15'],
    ['missed', null],
    ['ahead', null],
  ]);
});

test('a point is not missed on its own day', () => {
  expect(courseOf(measure, [], '2024-03-31').points[0]?.state).toBe('ahead');
  expect(courseOf(measure, [], '2024-04-01').points[0]?.state).toBe('missed');
});

test('what happened after the day asked for is not known on it', () => {
  const { points, steps } = courseOf(measure, [anItem('2024-03-01', 30), anItem('2024-07-15', 60)], '2024-07-01');
  expect(steps).toEqual([{ on: '2024-03-01', percent: 30 }]);
  expect(points[1]?.state).toBe('missed');
});

test('the last point is the due date with all of it', () => {
  expect(courseOf(measure, [], '2024-01-01').points.at(-1)).toMatchObject({ on: '2024-12-31', percent: 100, title: null });
});

test('an item says where the measure stands after it, even before it is approved', () => {
  const indicator = { unit: 'courses', baseline: 10, target: 20 };
  expect(standingAfter(anItem('2024-03-01', null, { value: 12, state: 'draft' }), indicator)).toBe(20);
  expect(standingAfter(anItem('2024-03-01', 40), null)).toBe(40);
  expect(standingAfter(anItem('2024-03-01', null), indicator)).toBeNull();
});

test.each([
  [12, { unit: 'courses', baseline: 10, target: 20 }, 20],
  [25, { unit: 'courses', baseline: 10, target: 20 }, 100],
  [15, { unit: 'days', baseline: 20, target: 10 }, 50],
])('the value %d is read in percent', (value, indicator, percent) => {
  expect(percentOfValue(value, indicator)).toBe(percent);
});

test('the last step is the latest item that says where the measure stands', () => {
  const items = [anItem('2024-05-01', null), anItem('2024-04-01', 40), anItem('2024-03-01', 30)];
  expect(lastStepOf(items, null)).toEqual({ item: items[1], percent: 40 });
  expect(lastStepOf([anItem('2024-05-01', null)], null)).toBeNull();
});
