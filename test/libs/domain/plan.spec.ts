import { checkChairmanshipPeriod, checkPlan } from '#domain/plan';
import { aMeasure, aMilestone } from './a-snapshot.ts';
import { refusalOf, refusedPaths } from './refusal-of.ts';

test.each([
  ['a plan of one day', { startsOn: '2024-04-09' }, []],
  ['a due date before the start', { startsOn: '2024-04-10' }, ['dueOn']],
  ['nothing but the due date where no day lies between', { startsOn: '2024-05-01', milestones: [aMilestone('2024-04-20', 10)] }, ['dueOn']],
  ['milestones on the first and the last day', { milestones: [aMilestone('2024-01-01', 10), aMilestone('2024-04-09', 90)] }, []],
  ['a milestone before the start', { milestones: [aMilestone('2023-12-31', 10)] }, ['milestones.0.on']],
  ['a milestone after the due date', { milestones: [aMilestone('2024-02-01', 10), aMilestone('2024-04-10', 50)] }, ['milestones.1.on']],
  ['milestones out of order', { milestones: [aMilestone('2024-03-01', 10), aMilestone('2024-02-01', 50)] }, ['milestones.1.on']],
  ['two milestones on one day', { milestones: [aMilestone('2024-03-01', 10), aMilestone('2024-03-01', 50)] }, []],
  ['percents that stand still', { milestones: [aMilestone('2024-02-01', 50), aMilestone('2024-03-01', 50)] }, []],
  ['percents that fall', { milestones: [aMilestone('2024-02-01', 50), aMilestone('2024-03-01', 49)] }, ['milestones.1.percent']],
  ['a target below the baseline', { indicator: { unit: 'incidents', baseline: 20, target: 10 } }, []],
  ['a target at the baseline', { indicator: { unit: 'courses', baseline: 12, target: 12 } }, ['indicator.target']],
])('takes or refuses %s', (_, plan, paths) => {
  expect(refusedPaths(() => checkPlan(aMeasure(plan)))).toEqual(paths);
});

test('names every error of a plan at once', () => {
  const milestones = [aMilestone('2023-12-01', 60), aMilestone('2023-11-01', 50)];
  const plan = aMeasure({ milestones, indicator: { unit: 'courses', baseline: 1, target: 1 } });
  expect(refusedPaths(() => checkPlan(plan))).toEqual([
    ...['milestones.0.on', 'milestones.1.on', 'milestones.1.on', 'milestones.1.percent'],
    'indicator.target',
  ]);
});

test('says what a due date must not be, with the date', () => {
  const refusal = refusalOf(() => checkPlan(aMeasure({ startsOn: '2024-05-01' })));
  expect([refusal?.code, refusal?.message]).toEqual(['invalid_input', 'dueOn: must not be before startsOn (2024-05-01)']);
});

test.each([
  ['a chairmanship of one day', '2024-01-01', []],
  ['an end before the start', '2023-12-31', ['endsOn']],
  ['ten years', '2034-01-01', []],
  ['more than ten years', '2034-01-02', ['endsOn']],
])('takes or refuses %s', (_, endsOn, paths) => {
  expect(refusedPaths(() => checkChairmanshipPeriod({ startsOn: '2024-01-01', endsOn }))).toEqual(paths);
});
