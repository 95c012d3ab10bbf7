import { standingOfMeasure, standingOfPriority, type StandingItem, type StandingMeasure } from '#domain/exact-standing';

function aMeasure(of: Partial<StandingMeasure> = {}): StandingMeasure {
  const plan = { startsOn: '2024-01-01', dueOn: '2024-01-10', milestones: [], indicator: null };
  return { id: 'm', percent: 40, dropped: false, weight: 1, ...plan, ...of };
}

function anItem(of: Partial<StandingItem> = {}): StandingItem {
  const step = { id: 'i', occurredOn: '2024-01-02', createdAt: '2024-01-02T10:00:00Z', percent: 40, value: null };
  return { measureId: 'm', state: 'approved', ...step, ...of };
}

test('a measure stands at the percent of its latest item, before rounding', () => {
  const standing = standingOfMeasure(aMeasure({ percent: 40 }), [anItem({ percent: 39.96 })], '2024-01-03');
  expect(standing).toEqual({ earned: 39.96, planned: 30, dueOn: '2024-01-10', asOf: '2024-01-03' });
});

test('what is shown stands where the items at hand are not all of them', () => {
  expect(standingOfMeasure(aMeasure({ percent: 62 }), [anItem({ percent: 40 })], '2024-01-03').earned).toBe(62);
});

test('a priority is the weighted mean of its measures without the dropped ones, and never past due', () => {
  const measures = [
    aMeasure({ id: 'm', weight: 2 }),
    aMeasure({ id: 'n', weight: 2, percent: 80 }),
    aMeasure({ id: 'o', percent: 100, weight: 50, dropped: true }),
  ];
  const items = [anItem(), anItem({ measureId: 'n', percent: 80 })];
  expect(standingOfPriority(measures, items, '2024-02-01')).toEqual({ earned: 60, planned: 100, dueOn: null, asOf: '2024-02-01' });
});
