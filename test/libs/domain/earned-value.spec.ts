import { earnedPercent, plannedPercent, roundPercent, roundSpi, spiOf, weightedMean } from '#domain/earned-value';
import { addDays } from '#domain/schedule';
import fc from 'fast-check';
import { aMeasure, aMilestone, anItem } from './a-snapshot.ts';

describe('planned', () => {
  test.each([
    ['0 long before the start', '2023-06-01', 0],
    ['0 on the day before the start', '2023-12-31', 0],
    ['one of a hundred days at the end of the first', '2024-01-01', 1],
    ['half of the days', '2024-02-19', 50],
    ['99 on the day before it is due', '2024-04-08', 99],
    ['100 on the day it is due', '2024-04-09', 100],
    ['100 ever after', '2025-01-01', 100],
  ])('without milestones is %s', (_, on, percent) => {
    expect(plannedPercent(aMeasure(), on)).toBe(percent);
  });

  test('follows the milestones in straight lines, by whole days', () => {
    const plan = aMeasure({ milestones: [aMilestone('2024-01-10', 20), aMilestone('2024-03-30', 60)] });
    const planned = ['2024-01-05', '2024-01-10', '2024-01-11', '2024-02-19', '2024-03-30', '2024-04-04', '2024-04-09'].map((on) =>
      plannedPercent(plan, on),
    );
    expect(planned).toEqual([10, 20, 20.5, 40, 60, 80, 100]);
  });

  test('jumps on a day with two milestones, and on a due date with a milestone below 100', () => {
    const plan = aMeasure({ milestones: [aMilestone('2024-01-10', 10), aMilestone('2024-01-10', 30), aMilestone('2024-04-09', 80)] });
    expect(['2024-01-09', '2024-01-10', '2024-04-09'].map((on) => plannedPercent(plan, on))).toEqual([9, 30, 100]);
  });

  test('of a measure of one day is all on that day', () => {
    const plan = aMeasure({ startsOn: '2024-04-09' });
    expect(['2024-04-08', '2024-04-09'].map((on) => plannedPercent(plan, on))).toEqual([0, 100]);
  });

  test('never falls from day to day and stays within 0 to 100', () => {
    const points = fc.array(fc.tuple(fc.nat(400), fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(400), points, (length, drawn) => {
        const inside = drawn.map(([day]) => Math.min(day, length)).sort((a, b) => a - b);
        const percents = drawn.map(([, percent]) => percent).sort((a, b) => a - b);
        const milestones = inside.map((day, n) => aMilestone(addDays('2024-01-01', day), percents[n]!));
        const plan = aMeasure({ dueOn: addDays('2024-01-01', length), milestones });
        const course = Array.from({ length: length + 4 }, (_, n) => plannedPercent(plan, addDays('2023-12-30', n)));
        expect(course.every((percent, n) => percent >= (course[n - 1] ?? 0) && percent <= 100)).toBe(true);
        expect([course[0], course.at(-1)]).toEqual([0, 100]);
      }),
    );
  });
});

describe('earned', () => {
  const rising = { unit: 'courses', baseline: 10, target: 20 };
  const falling = { unit: 'incidents', baseline: 20, target: 10 };

  test.each([
    ['20 for value 12 from 10 to 20', rising, 12, 20],
    ['100 for value 25 from 10 to 20', rising, 25, 100],
    ['0 for value 5 from 10 to 20', rising, 5, 0],
    ['50 for value 15 from 20 down to 10', falling, 15, 50],
    ['100 for value 8 from 20 down to 10', falling, 8, 100],
    ['0 for value 30 from 20 down to 10', falling, 30, 0],
    ['100 for the target itself, whatever its digits', { unit: 't', baseline: 0.1, target: 0.3 }, 0.3, 100],
  ])('is %s (trap 4)', (_, indicator, value, percent) => {
    expect(earnedPercent([anItem({ value })], indicator, '2024-12-31')).toBe(percent);
  });

  test('is 0 without items, and of items that carry nothing', () => {
    expect(earnedPercent([], null, '2024-12-31')).toBe(0);
    expect(earnedPercent([anItem(), anItem({ value: 12 })], null, '2024-12-31')).toBe(0);
  });

  test('of two items on one day is that of the later one, in whatever order they come (trap 5)', () => {
    const first = anItem({ id: 'z', percent: 60, createdAt: '2024-02-01T06:00:00.000Z' });
    const second = anItem({ id: 'a', percent: 40, createdAt: '2024-02-01T06:00:00.001Z' });
    expect([earnedPercent([first, second], null, '2024-02-01'), earnedPercent([second, first], null, '2024-02-01')]).toEqual([40, 40]);
  });

  test('of two items recorded at one instant is that of the later id', () => {
    const [first, second] = [anItem({ id: 'a', percent: 60 }), anItem({ id: 'b', percent: 40 })];
    expect([earnedPercent([first, second], null, '2024-02-01'), earnedPercent([second, first], null, '2024-02-01')]).toEqual([40, 40]);
  });

  test('does not fall by an item logged late for an earlier day (trap 5)', () => {
    const today = anItem({ percent: 60, occurredOn: '2024-03-10', createdAt: '2024-03-10T06:00:00.000Z' });
    const late = anItem({ percent: 30, occurredOn: '2024-03-01', createdAt: '2024-03-11T06:00:00.000Z' });
    expect([earnedPercent([today, late], null, '2024-03-10'), earnedPercent([today, late], null, '2024-03-09')]).toEqual([60, 30]);
  });

  test('counts only what is approved, and nothing that happened later', () => {
    const items = [
      anItem({ percent: 10, occurredOn: '2024-01-10' }),
      ...(['draft', 'submitted', 'returned'] as const).map((state) => anItem({ percent: 90, occurredOn: '2024-01-20', state })),
      anItem({ percent: 80, occurredOn: '2024-02-01' }),
    ];
    expect([earnedPercent(items, null, '2024-01-31'), earnedPercent(items, null, '2024-02-01')]).toEqual([10, 80]);
  });

  test('passes over later items without a percent', () => {
    const items = [anItem({ percent: 0, occurredOn: '2024-03-01' }), anItem({ percent: 30 }), anItem({ occurredOn: '2024-04-01' })];
    expect(earnedPercent(items, null, '2024-12-31')).toBe(0);
  });

  test('goes by the percent where an item carries a value too', () => {
    expect(earnedPercent([anItem({ percent: 35, value: 12 })], rising, '2024-12-31')).toBe(35);
  });
});

describe('a weighted mean', () => {
  test.each([
    ['weights 1, 2, 3 at 100, 0, 0 give 16.7 (trap 1)', [1, 2, 3], [100, 0, 0], 16.7],
    ['weights of 0 count alike', [0, 0], [100, 50], 75],
    ['a weight of 0 beside others counts nothing', [0, 2], [100, 50], 50],
    ['no parts give 0', [], [], 0],
    ['the largest weights there are do no harm', [1e308, 1e308], [100, 50], 75],
    ['the smallest weights there are do no harm', [5e-324, 5e-324], [33.3, 33.3], 33.3],
  ])('%s', (_, weights, values, mean) => {
    expect(roundPercent(weightedMean(weights.map((weight, n) => ({ weight, value: values[n]! }))))).toBe(mean);
  });

  test('of parts that are all done is exactly 100', () => {
    expect(weightedMean([0.1, 0.2, 0.3, 0.7].map((weight) => ({ weight, value: 100 })))).toBe(100);
  });

  const parts = fc.array(
    fc.record({ weight: fc.double({ min: 0, max: 1e6, noNaN: true }), value: fc.double({ min: 0, max: 100, noNaN: true }) }),
    { minLength: 1, maxLength: 20 },
  );

  test('is not changed by scaling all weights (trap 1)', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (drawn, factor) => {
        const heavy = drawn.map(({ weight, value }) => ({ weight: weight < 1e-200 ? 0 : weight, value }));
        const scaled = heavy.map(({ weight, value }) => ({ weight: weight * factor, value }));
        expect(weightedMean(scaled)).toBeCloseTo(weightedMean(heavy), 8);
      }),
    );
  });

  test('lies between the least and the most', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const values = drawn.map(({ value }) => value);
        expect(weightedMean(drawn)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(weightedMean(drawn)).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('SPI and rounding', () => {
  test('SPI is earned / planned, and null while nothing is planned', () => {
    expect([spiOf(45, 50), spiOf(0, 50), spiOf(10, 0), spiOf(0, 0)]).toEqual([0.9, 0, null, null]);
  });

  test.each([
    [0.8996, 0.9],
    [0.895, 0.9],
    [0.8949, 0.89],
    [1.005, 1.01],
    [2.345, 2.35],
    [1.255, 1.26],
    [0, 0],
    [1000, 1000],
  ])('an SPI of %d shows as %d', (spi, shown) => {
    expect(roundSpi(spi)).toBe(shown);
  });

  test.each([
    [16.666_666, 16.7],
    [0.05, 0.1],
    [0.049_999, 0],
    [33.25, 33.3],
    [16.65, 16.7],
    [99.95, 100],
    [99.949, 99.9],
    [-0.05, -0.1],
    [-0.01, 0],
  ])('a percent of %d shows as %d', (percent, shown) => {
    expect(roundPercent(percent)).toBe(shown);
  });

  test('no SPI shows as none', () => {
    expect(roundSpi(null)).toBeNull();
  });
});
