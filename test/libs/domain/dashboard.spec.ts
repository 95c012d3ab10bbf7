import { buildDashboard, type Snapshot } from '#domain/dashboard';
import { millisecondsOf } from './milliseconds-of.ts';
import { aChairmanship, aMeasure, aPriority, aSnapshot, anEvent, anItem } from './a-snapshot.ts';

function dashboardOf(snapshot: Partial<Snapshot>, asOf = '2024-02-19') {
  return buildDashboard(aSnapshot(snapshot), { asOf, today: '2024-06-01', knownAt: null, revision: 7 });
}

const [p, q] = [aPriority({ id: 'p', number: 1 }), aPriority({ id: 'q', number: 2 })];

test('of an empty chairmanship is all zeros and null', () => {
  const { figures, nextEvents, eventsByKind, eventsByBody, priorities } = dashboardOf({ priorities: [] });
  expect(figures).toEqual({
    ...{ delivered: 0, planned: 0, spi: null, health: 'not_started', activitiesLast30: 0, activitiesPrevious30: 0 },
    ...{ overdueMeasures: 0, eventsHeld: 0, eventsAhead: 0, measures: 0, measuresWithEvidence: 0 },
  });
  expect([nextEvents, eventsByKind, eventsByBody, priorities]).toEqual([[], [], [], []]);
});

test('repeats what was asked', () => {
  const asked = { asOf: '2024-02-19', today: '2024-06-01', knownAt: '2024-05-01T00:00:00Z', revision: 412 };
  expect(buildDashboard(aSnapshot(), asked)).toMatchObject(asked);
});

describe('the means', () => {
  test('weigh measures within priorities and priorities within the chairmanship', () => {
    const measures = [aMeasure({ id: 'a', weight: 1 }), aMeasure({ id: 'b', weight: 2 }), aMeasure({ id: 'c', weight: 3 })];
    const items = [anItem({ measureId: 'a', percent: 100 })];
    const { priorities, figures } = dashboardOf({ priorities: [p, { ...q, weight: 3 }], measures, items });
    expect(priorities.map(({ delivered, planned }) => [delivered, planned])).toEqual([
      [16.7, 50],
      [0, 0],
    ]);
    expect([figures.delivered, figures.planned, figures.spi]).toEqual([4.2, 12.5, 0.33]);
  });

  test('are rounded at the very end', () => {
    const measures = ['a', 'b', 'c'].map((id) => aMeasure({ id }));
    const items = [anItem({ measureId: 'a', percent: 0.13 })];
    const third = dashboardOf({ priorities: [p, q], measures, items });
    // 0.13 / 3 = 0.0433 shows as 0; half of it is 0.0217, and would be 0.05 (so 0.1) if each step were rounded up.
    expect([third.priorities[0]?.delivered, third.figures.delivered]).toEqual([0, 0]);
  });

  test('leave dropped measures out, and so does every count (trap 2)', () => {
    const measures = [aMeasure({ id: 'a' }), aMeasure({ id: 'b', dropped: true, dueOn: '2024-02-01' })];
    const items = ['a', 'b'].map((measureId) => anItem({ measureId, percent: 40, evidence: [{}] }));
    const { figures, priorities } = dashboardOf({ measures, items });
    expect(figures).toMatchObject({ delivered: 40, planned: 50, measures: 1, measuresWithEvidence: 1, overdueMeasures: 0 });
    expect(priorities[0]?.measures).toEqual({ done: 0, on_track: 0, at_risk: 1, off_track: 0, not_started: 0 });
  });

  test('of a priority at SPI 0.8996 show 0.90 and at risk', () => {
    const { priorities } = dashboardOf({ measures: [aMeasure({ id: 'a' })], items: [anItem({ measureId: 'a', percent: 44.98 })] });
    expect(priorities[0]).toMatchObject({ spi: 0.9, health: 'at_risk' });
  });
});

describe('activities', () => {
  test('are counted in the 30 days up to the day and the 30 before', () => {
    const on = ['2023-12-21', '2023-12-22', '2024-01-20', '2024-01-21', '2024-02-19', '2024-02-20'];
    const items = on.map((occurredOn) => anItem({ occurredOn, kind: 'obstacle' } as never));
    const { figures, priorities } = dashboardOf({ items });
    expect([figures.activitiesLast30, figures.activitiesPrevious30]).toEqual([2, 2]);
    expect(priorities[0]).toMatchObject({ activities: 5, lastActivityOn: '2024-02-19' });
  });

  test('count only once they are approved', () => {
    const items = (['draft', 'submitted', 'returned'] as const).map((state) =>
      anItem({ state, measureId: 'a', percent: 90, evidence: [{}] }),
    );
    const { figures, priorities } = dashboardOf({ measures: [aMeasure({ id: 'a' })], items });
    expect(figures).toMatchObject({ delivered: 0, activitiesLast30: 0, measuresWithEvidence: 0 });
    expect(priorities[0]).toMatchObject({ activities: 0, lastActivityOn: null });
  });
});

describe('a priority is neglected', () => {
  const neglected = (snapshot: Partial<Snapshot>, asOf?: string) => dashboardOf(snapshot, asOf).priorities[0]?.neglected;
  const allDay = (start: string, end: string) => anEvent({ allDay: true, start, end });

  test('without anything, while the chairmanship runs', () => {
    expect([neglected({}), neglected({}, '2023-12-31'), neglected({}, '2025-01-01')]).toEqual([true, false, false]);
  });

  test('when its last item is 30 days old, not when it is 29', () => {
    expect(['2024-01-20', '2024-01-21'].map((occurredOn) => neglected({ items: [anItem({ occurredOn })] }))).toEqual([true, false]);
  });

  test('unless an event held for it reaches into these days', () => {
    expect(neglected({ events: [allDay('2024-01-18', '2024-01-21')] })).toBe(true);
    expect(neglected({ events: [allDay('2024-01-18', '2024-01-22')] })).toBe(false);
    expect(neglected({ events: [{ ...allDay('2024-02-01', '2024-02-02'), priorityIds: ['q'] }] })).toBe(true);
    expect(neglected({ events: [{ ...allDay('2024-02-01', '2024-02-02'), status: 'tentative' }] })).toBe(true);
  });
});

describe('the burn-up', () => {
  test('has a point at the end of each week of the term, on the day asked and on the last', () => {
    const { burnUp } = dashboardOf({ chairmanship: aChairmanship({ endsOn: '2024-01-31' }), measures: [aMeasure()] }, '2024-01-16');
    expect(burnUp).toEqual([
      { on: '2024-01-07', planned: 7, delivered: 0 },
      { on: '2024-01-14', planned: 14, delivered: 0 },
      { on: '2024-01-16', planned: 16, delivered: 0 },
      { on: '2024-01-21', planned: 21, delivered: null },
      { on: '2024-01-28', planned: 28, delivered: null },
      { on: '2024-01-31', planned: 31, delivered: null },
    ]);
  });

  test('ends with the term and has no point outside of it', () => {
    const { burnUp } = dashboardOf({}, '2025-03-01');
    expect([burnUp[0]?.on, burnUp.at(-1)?.on, burnUp.length]).toEqual(['2024-01-07', '2024-12-31', 53]);
  });

  test('shows what had been delivered at each day', () => {
    const items = [
      anItem({ measureId: 'a', percent: 10, occurredOn: '2024-01-07' }),
      anItem({ measureId: 'a', percent: 30, occurredOn: '2024-01-08' }),
    ];
    const { burnUp } = dashboardOf({ measures: [aMeasure({ id: 'a' })], items }, '2024-01-14');
    expect(burnUp.slice(0, 3).map(({ delivered }) => delivered)).toEqual([10, 30, null]);
  });

  test('of one priority has a point at the end of each month and on the day asked', () => {
    const items = [anItem({ measureId: 'a', percent: 30, occurredOn: '2024-02-01' })];
    const { priorities } = dashboardOf({ measures: [aMeasure({ id: 'a' })], items });
    expect(priorities[0]?.trend).toEqual([
      { on: '2024-01-31', planned: 31, delivered: 0 },
      { on: '2024-02-19', planned: 50, delivered: 30 },
    ]);
  });
});

describe('months', () => {
  const may = anEvent({ start: '2024-05-01T01:00:00', end: '2024-05-01T02:00:00' });

  test.each([
    ['Asia/Almaty', '2024-05'],
    ['Europe/Moscow', '2024-04'],
  ])('are those of %s: 1 May 01:00 in Almaty counts in %s (trap 21)', (timeZone, month) => {
    const { byMonth } = dashboardOf({ chairmanship: aChairmanship({ timeZone }), events: [may] });
    expect(byMonth.filter(({ events }) => events > 0)).toEqual([{ month, priorityId: 'p', activities: 0, events: 1 }]);
  });

  test('of the term are all there for each priority, zeros included', () => {
    const { byMonth } = dashboardOf({ priorities: [q, p] });
    expect([byMonth.length, byMonth[0], byMonth.at(-1)]).toEqual([
      24,
      { month: '2024-01', priorityId: 'p', activities: 0, events: 0 },
      { month: '2024-12', priorityId: 'q', activities: 0, events: 0 },
    ]);
  });

  test('outside of the term are added where something lies in them', () => {
    const { byMonth } = dashboardOf({ items: [anItem({ occurredOn: '2023-11-30' })] });
    expect(byMonth[0]).toEqual({ month: '2023-11', priorityId: 'p', activities: 1, events: 0 });
    expect(byMonth[1]?.month).toBe('2024-01');
  });
});

describe('events', () => {
  test('are counted by kind and body, most first, and neither postponed nor cancelled ones (trap 22)', () => {
    const events = [
      anEvent({ kind: 'visit', bodyId: 'b' }),
      anEvent({ kind: 'seminar', bodyId: 'a' }),
      anEvent({ kind: 'visit', start: '2024-06-01T10:00:00', end: '2024-06-01T11:00:00' }),
      anEvent({ kind: 'conference', status: 'cancelled' }),
      anEvent({ kind: 'conference', status: 'postponed' }),
    ];
    const { figures, eventsByKind, eventsByBody } = dashboardOf({ events });
    expect([figures.eventsHeld, figures.eventsAhead]).toEqual([2, 1]);
    expect(eventsByKind).toEqual([
      { kind: 'visit', count: 2, held: 1, ahead: 1 },
      { kind: 'seminar', count: 1, held: 1, ahead: 0 },
    ]);
    expect(eventsByBody.map(({ bodyId, count }) => [bodyId, count])).toEqual([
      [null, 1],
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('ahead are listed by start, five at most, the first with each priority', () => {
    const events = [9, 8, 7, 6, 5, 4, 3].map((day) =>
      anEvent({ id: `e${day}`, start: `2024-03-0${day}T10:00:00`, end: `2024-03-0${day}T11:00:00`, priorityIds: day > 5 ? ['p'] : [] }),
    );
    const { nextEvents, priorities } = dashboardOf({ events: [...events, anEvent()] });
    expect(nextEvents.map(({ id }) => id)).toEqual(['e3', 'e4', 'e5', 'e6', 'e7']);
    expect(priorities[0]).toMatchObject({ eventsHeld: 1, eventsAhead: 4, nextEvent: { id: 'e6' } });
  });

  test('count for a priority once, even if it is named twice', () => {
    expect(dashboardOf({ events: [anEvent({ priorityIds: ['p', 'p', 'gone'] })] }).priorities[0]?.eventsHeld).toBe(1);
  });
});

test('what belongs to a priority that is gone counts nowhere (trap 2)', () => {
  const { figures } = dashboardOf({
    measures: [aMeasure({ priorityId: 'gone', id: 'a' })],
    items: [anItem({ priorityId: 'gone', measureId: 'a', percent: 50 })],
  });
  expect(figures).toMatchObject({ measures: 0, activitiesLast30: 0, delivered: 0 });
});

test('a measure that moved keeps what it earned under a priority that is gone since', () => {
  const items = [anItem({ priorityId: 'gone', measureId: 'a', percent: 50 })];
  const { figures } = dashboardOf({ measures: [aMeasure({ id: 'a' })], items });
  expect(figures).toMatchObject({ delivered: 50, activitiesLast30: 0 });
});

test('400 measures, 5,000 items and 2,000 events take well under 100 ms', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = (n: number) => `2024-${two(1 + (n % 12))}-${two(1 + (n % 28))}`;
  const measures = Array.from({ length: 400 }, (_, n) => aMeasure({ id: `m${n}`, priorityId: n % 2 ? 'p' : 'q', dueOn: '2024-11-30' }));
  const items = Array.from({ length: 5000 }, (_, n) =>
    anItem({ priorityId: n % 2 ? 'p' : 'q', measureId: `m${n % 400}`, occurredOn: day(n), percent: n % 101 }),
  );
  const events = Array.from({ length: 2000 }, (_, n) => anEvent({ start: `${day(n)}T10:00:00`, end: `${day(n)}T12:00:00` }));
  const times = Array.from({ length: 5 }, () =>
    millisecondsOf(() => dashboardOf({ priorities: [p, q], measures, items, events }, '2024-07-15')),
  );
  expect(Math.min(...times)).toBeLessThan(100);
});
