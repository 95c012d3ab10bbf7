import { healthReasonOf } from '#domain/health-reason';
import { healthOf } from '#domain/measure-health';

const due = { dueOn: '2024-04-09', asOf: '2024-03-01' };

test.each([
  ['it is complete', { ...due, earned: 100, planned: 50 }, 'complete'],
  ['nothing is planned yet', { ...due, earned: 0, planned: 0 }, 'nothing_planned'],
  ['it is past due, however near', { earned: 99, planned: 100, dueOn: '2024-04-09', asOf: '2024-04-10' }, 'past_due'],
  ['it is far behind', { ...due, earned: 30, planned: 50 }, 'far_behind'],
  ['a priority, which has no due date, is far behind', { earned: 30, planned: 100, dueOn: null, asOf: '2030-01-01' }, 'far_behind'],
  ['it is behind', { ...due, earned: 40, planned: 50 }, 'behind'],
  ['it is on plan', { ...due, earned: 45, planned: 50 }, 'on_plan'],
  ['it is ahead of any plan', { ...due, earned: 5, planned: 0 }, 'before_plan'],
] as const)('the reason is that %s', (_, standing, cause) => {
  expect(healthReasonOf(standing)).toMatchObject({ cause, health: healthOf(standing) });
});

test.each([
  ['two digits where they tell', 40, 50, 2],
  ['three for 0.896, which two would show as 0.90', 44.8, 50, 3],
  ['four for 0.8996', 44.98, 50, 4],
  ['three for 0.698, which two would show as 0.70', 34.9, 50, 3],
  ['two for the bound itself', 45, 50, 2],
  ['two for a bound that lost its last digit', 0.1 + 0.2 + 0.6, 1.0000000000000002, 2],
])('the SPI is written with %s', (_, earned, planned, digits) => {
  expect(healthReasonOf({ ...due, earned, planned }).digits).toBe(digits);
});

test('there is no SPI where nothing is planned', () => {
  expect(healthReasonOf({ ...due, earned: 0, planned: 0 }).spi).toBeNull();
});
