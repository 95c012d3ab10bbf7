import { roundSpi, spiOf } from '#domain/earned-value';
import { healthOf } from '#domain/measure-health';

const due = { dueOn: '2024-04-09', asOf: '2024-03-01' };

test.each([
  ['done at 100, even past due', { earned: 100, planned: 100, dueOn: '2024-04-09', asOf: '2024-05-01' }, 'done'],
  ['done at 100 before it was to begin', { ...due, earned: 100, planned: 0 }, 'done'],
  ['not done at 99.96, which shows as 100', { ...due, earned: 99.96, planned: 100 }, 'on_track'],
  ['not started where nothing is planned or earned', { ...due, earned: 0, planned: 0 }, 'not_started'],
  ['on track where something is earned before anything is planned', { ...due, earned: 5, planned: 0 }, 'on_track'],
  ['off track where something is planned and nothing earned', { ...due, earned: 0, planned: 1 }, 'off_track'],
  ['on track on the due date', { earned: 99, planned: 100, dueOn: '2024-04-09', asOf: '2024-04-09' }, 'on_track'],
  ['off track on the day after the due date', { earned: 99, planned: 100, dueOn: '2024-04-09', asOf: '2024-04-10' }, 'off_track'],
  ['never past due as a priority', { earned: 99, planned: 100, dueOn: null, asOf: '2030-01-01' }, 'on_track'],
  ['off track below SPI 0.7', { ...due, earned: 34.99, planned: 50 }, 'off_track'],
  ['at risk at SPI 0.7', { ...due, earned: 35, planned: 50 }, 'at_risk'],
  ['at risk at SPI 0.8996, which shows as 0.90', { ...due, earned: 44.98, planned: 50 }, 'at_risk'],
  ['on track at SPI 0.9', { ...due, earned: 45, planned: 50 }, 'on_track'],
  [
    'on track at an SPI of 0.9 that lost its last digit on the way',
    { ...due, earned: 0.1 + 0.2 + 0.6, planned: 1.0000000000000002 },
    'on_track',
  ],
] as const)('is %s', (_, standing, health) => {
  expect(healthOf(standing)).toBe(health);
});

test('0.8996 shows as 0.90 and is at risk', () => {
  expect([roundSpi(spiOf(44.98, 50)), healthOf({ ...due, earned: 44.98, planned: 50 })]).toEqual([0.9, 'at_risk']);
});
