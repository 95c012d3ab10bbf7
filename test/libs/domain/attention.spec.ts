import { attentionOf } from '#domain/attention';
import { buildDashboard } from '#domain/dashboard';
import { aMeasure, aPriority, aSnapshot, anItem } from './a-snapshot.ts';
import { viewRows } from './charts/view-rows.ts';

const asOf = '2024-06-30';

function attention(measures: ReturnType<typeof aMeasure>[], items: ReturnType<typeof anItem>[] = [], limit?: number) {
  const snapshot = aSnapshot({ priorities: [aPriority({ id: 'p' }), aPriority({ id: 'q', number: 2 })], measures, items });
  const dashboard = buildDashboard(snapshot, { asOf, today: asOf, knownAt: null, revision: 1 });
  return attentionOf(dashboard, viewRows(snapshot, asOf).measures, limit);
}

const recent = [anItem({ priorityId: 'p', occurredOn: asOf }), anItem({ priorityId: 'q', occurredOn: asOf })];

test('the measure that is longest overdue stands first, with its days', () => {
  const { lines } = attention([aMeasure({ id: 'a', dueOn: '2024-06-20' }), aMeasure({ id: 'b', dueOn: '2024-06-10' })], recent);
  expect(lines).toMatchObject([
    { reason: 'overdue', measure: { id: 'b' }, days: 20 },
    { reason: 'overdue', measure: { id: 'a' }, days: 10 },
  ]);
});

test('an overdue measure does not stand a second time as off track', () => {
  expect(attention([aMeasure({ dueOn: '2024-06-20' })], recent).total).toBe(1);
});

test('of measures off track the one furthest behind its plan stands first', () => {
  const later = aMeasure({ id: 'later', dueOn: '2024-12-31' });
  const sooner = aMeasure({ id: 'sooner', dueOn: '2024-07-31' });
  expect(attention([later, sooner], recent).lines.map((line) => 'measure' in line && line.measure.id)).toEqual(['sooner', 'later']);
});

test('a priority never heard of is neglected before one that fell silent', () => {
  expect(attention([], [anItem({ priorityId: 'p', occurredOn: '2024-02-01' })]).lines).toEqual([
    { reason: 'neglected', priorityId: 'q', lastActivityOn: null },
    { reason: 'neglected', priorityId: 'p', lastActivityOn: '2024-02-01' },
  ]);
});

test('many overdue measures do not hide a neglected priority', () => {
  const overdue = Array.from({ length: 8 }, () => aMeasure({ dueOn: '2024-06-01' }));
  const { lines, total } = attention(overdue, [], 3);
  expect(lines.map(({ reason }) => reason)).toEqual(['overdue', 'overdue', 'neglected']);
  expect(total).toBe(10);
});

test('a dropped measure needs no attention, and neither does a chairmanship on its way', () => {
  expect(attention([aMeasure({ dueOn: '2024-06-20', dropped: true })], recent)).toEqual({ lines: [], total: 0 });
});
