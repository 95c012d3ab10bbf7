import { daysShown, drawCourse } from '../../../../../../apps/web/src/pages/priorities/course-geometry.ts';

const measure = { startsOn: '2024-01-02', dueOn: '2024-01-11', milestones: [{ on: '2024-01-06', percent: 80, title: 'Half' }] };
const frame = { width: 100, height: 50 };

test('the planned line runs from nothing on the day before the start, through the milestones, to all on the due date', () => {
  expect(drawCourse(measure, [], '2024-01-03', frame).planned).toBe('M0 50 L50 10 L100 0 L100 0');
});

test('what is delivered goes up in steps and stays there until the day asked for', () => {
  const steps = [
    { on: '2024-01-03', percent: 20 },
    { on: '2024-01-05', percent: 60 },
  ];
  const { delivered, area, asOf } = drawCourse(measure, steps, '2024-01-07', frame);
  expect(delivered).toBe('M20 50 L20 40 L40 40 L40 20 L60 20');
  expect(area).toBe('M20 50 L20 40 L40 40 L40 20 L60 20 L60 50 Z');
  expect(asOf).toBe(60);
});

test('nothing is drawn of what was not delivered', () => {
  expect(drawCourse(measure, [], '2024-01-07', frame)).toMatchObject({ delivered: '', area: '', steps: [] });
});

test('a day asked for after the due date widens the days that are shown', () => {
  const [from, to] = daysShown(measure, '2024-01-21');
  expect(to - from).toBe(20);
  expect(drawCourse(measure, [], '2024-01-21', frame).planned).toBe('M0 50 L25 10 L50 0 L100 0');
});

test('a step from before the start stands at the edge', () => {
  expect(drawCourse(measure, [{ on: '2023-12-01', percent: 10 }], '2024-01-03', frame).steps).toEqual([{ x: 0, y: 45 }]);
});
