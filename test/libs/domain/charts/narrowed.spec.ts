import { narrowDashboard, type ViewFilters } from '#domain/charts/narrowed';
import { buildDashboard, type Snapshot } from '#domain/dashboard';
import { aMeasure, aPriority, aSnapshot, anEvent, anItem } from '../a-snapshot.ts';
import { viewRows } from './view-rows.ts';

const asOf = '2024-03-01';

function narrowed(snapshot: Snapshot, filters: Partial<ViewFilters>, bodyOf: (measureId: string) => string | null = () => null) {
  const whole = buildDashboard(snapshot, { asOf, today: asOf, knownAt: null, revision: 1 });
  const none = { priorityIds: [], bodyId: null, fromMonth: null, toMonth: null };
  return narrowDashboard(whole, viewRows(snapshot, asOf, bodyOf), { ...none, ...filters });
}

const two = [aPriority({ id: 'p' }), aPriority({ id: 'q', number: 2 })];

test('a priority alone stands where it stands among all', () => {
  const items = [anItem({ measureId: 'm', percent: 40 })];
  const { figures, priorities } = narrowed(aSnapshot({ priorities: two, measures: [aMeasure({ id: 'm' })], items }), {
    priorityIds: ['p'],
  });
  expect(priorities.map(({ id }) => id)).toEqual(['p']);
  expect(figures.delivered).toBe(40);
});

test('a priority without measures still counts as nothing delivered beside another, as in the whole', () => {
  const items = [anItem({ measureId: 'm', percent: 40 })];
  const { figures } = narrowed(aSnapshot({ priorities: two, measures: [aMeasure({ id: 'm' })], items }), { priorityIds: ['p', 'q'] });
  expect(figures.delivered).toBe(20);
});

test('of a body, the priorities for which it answers for nothing do not weigh on what is delivered', () => {
  const measures = [aMeasure({ id: 'm' }), aMeasure({ id: 'other', priorityId: 'q' })];
  const items = [anItem({ measureId: 'm', percent: 40 })];
  const events = [anEvent({ bodyId: 'b', priorityIds: ['q'] })];
  const { figures, priorities } = narrowed(aSnapshot({ priorities: two, measures, items, events }), { bodyId: 'b' }, (id) =>
    id === 'm' ? 'b' : null,
  );
  expect(figures).toMatchObject({ delivered: 40, measures: 1, eventsHeld: 1 });
  expect(priorities.map(({ id, delivered }) => [id, delivered])).toEqual([
    ['p', 40],
    ['q', 0],
  ]);
});

test('a period narrows what was counted, not what comes next', () => {
  const next = anEvent({ id: 'next', start: '2024-06-01T10:00:00', end: '2024-06-01T11:00:00' });
  const { eventsByKind, nextEvents, priorities, byMonth } = narrowed(aSnapshot({ events: [anEvent(), next] }), {
    fromMonth: '2024-02',
    toMonth: '2024-03',
  });
  expect(eventsByKind).toEqual([{ kind: 'statutory_meeting', count: 1, held: 1, ahead: 0 }]);
  expect([nextEvents[0]?.id, priorities[0]?.nextEvent?.id]).toEqual(['next', 'next']);
  expect(byMonth.map(({ month }) => month)).toEqual(['2024-02', '2024-03']);
});
