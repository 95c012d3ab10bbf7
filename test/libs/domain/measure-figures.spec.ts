import { figuresOf } from '#domain/measure-figures';
import { aMeasure, anItem } from './a-snapshot.ts';

const context = { asOf: '2024-02-19', chairmanship: { startsOn: '2024-01-01', endsOn: '2024-12-31' }, held: new Map<string, string>() };

test('shows rounded figures and keeps the exact ones for means', () => {
  const { figures, earned, planned } = figuresOf(aMeasure(), [anItem({ percent: 44.98 })], context);
  expect(figures).toEqual({
    percent: 45,
    planned: 50,
    spi: 0.9,
    health: 'at_risk',
    neglected: false,
    overdue: false,
    lastActivityOn: '2024-02-01',
  });
  expect([earned, planned]).toEqual([44.98, 50]);
});

test('is overdue from the day after the due date, until 100', () => {
  const overdue = (asOf: string, percent: number) => figuresOf(aMeasure(), [anItem({ percent })], { ...context, asOf }).figures.overdue;
  expect([overdue('2024-04-09', 50), overdue('2024-04-10', 50), overdue('2024-04-10', 100)]).toEqual([false, true, false]);
});

test('of a dropped measure is neither overdue nor neglected', () => {
  const { figures } = figuresOf(aMeasure({ dropped: true }), [], { ...context, asOf: '2024-06-01' });
  expect([figures.overdue, figures.neglected]).toEqual([false, false]);
});

test('counts the last activity by approved items up to the day alone', () => {
  const items = [
    anItem({ occurredOn: '2024-02-10' }),
    anItem({ occurredOn: '2024-02-15', state: 'submitted' }),
    anItem({ occurredOn: '2024-02-20' }),
  ];
  expect(figuresOf(aMeasure(), items, context).figures.lastActivityOn).toBe('2024-02-10');
});

describe('a measure is neglected', () => {
  const neglected = (of: Parameters<typeof anItem>[0], more: Partial<Parameters<typeof figuresOf>[2]> = {}) =>
    figuresOf(aMeasure(), [anItem(of)], { ...context, ...more }).figures.neglected;

  test('when its last item is 30 days old, not when it is 29', () => {
    expect([neglected({ occurredOn: '2024-01-20' }), neglected({ occurredOn: '2024-01-21' })]).toEqual([true, false]);
  });

  test('whatever is not approved or happens later', () => {
    expect([neglected({ occurredOn: '2024-02-10', state: 'submitted' }), neglected({ occurredOn: '2024-02-20' })]).toEqual([true, true]);
  });

  test('unless an event that an approved item of it cites was held in these days', () => {
    const cites = { occurredOn: '2024-01-05', eventId: 'e' };
    const heldOn = (day: string) => neglected(cites, { held: new Map([['e', day]]) });
    expect([heldOn('2024-01-20'), heldOn('2024-01-21')]).toEqual([true, false]);
    expect(neglected({ ...cites, state: 'draft' }, { held: new Map([['e', '2024-02-01']]) })).toBe(true);
  });

  test('only while the chairmanship runs', () => {
    const old = { occurredOn: '2023-06-01' };
    const at = (asOf: string) => neglected(old, { asOf });
    expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map(at)).toEqual([false, true, true, false]);
  });

  test('after as many days as are set', () => {
    const at = (neglectedAfter: number) => neglected({ occurredOn: '2024-02-10' }, { neglectedAfter });
    expect([at(9), at(10)]).toEqual([true, false]);
  });
});
