/** What a feed holds, as the page counts and names it. */
import {
  countInScope,
  countsBy,
  proposeName,
  toggled,
  withoutDeleted,
  type ScopedEvent,
} from '../../../../../../apps/web/src/pages/subscribe/feed-scope.ts';

const events: ScopedEvent[] = [
  { kind: 'seminar', bodyId: null, priorityIds: ['p1', 'p2'] },
  { kind: 'seminar', bodyId: 'b1', priorityIds: [] },
  { kind: 'visit', bodyId: 'b1', priorityIds: ['p2'] },
];
const all = { priorities: [], bodies: [], kinds: [] };

it('holds everything where nothing is chosen', () => {
  expect(countInScope(events, all)).toBe(3);
});

it('takes any choice within a list and all lists together', () => {
  expect(countInScope(events, { ...all, priorities: ['p1', 'p2'] })).toBe(2);
  expect(countInScope(events, { ...all, priorities: ['p2'], kinds: ['seminar'] })).toBe(1);
  expect(countInScope(events, { priorities: ['p2'], bodies: ['b1'], kinds: ['seminar'] })).toBe(0);
});

it('counts what each choice would bring under the other lists', () => {
  expect(Object.fromEntries(countsBy(events, { ...all, kinds: ['seminar'] }, 'priorities'))).toEqual({ p1: 1, p2: 1 });
  expect(Object.fromEntries(countsBy(events, { ...all, kinds: ['seminar'] }, 'kinds'))).toEqual({ seminar: 2, visit: 1 });
  expect(Object.fromEntries(countsBy(events, { ...all, priorities: ['p2'] }, 'bodies'))).toEqual({ b1: 1 });
});

it('proposes a name that says whose feed it is, and never too long a one', () => {
  const csto = { organisation: 'CSTO', startsOn: '2024-01-01', endsOn: '2024-12-31' };
  expect(proposeName(csto, [])).toBe('CSTO 2024');
  expect(proposeName({ ...csto, endsOn: '2025-06-30' }, ['Seminar', 'Visit'])).toBe('CSTO 2024–2025: Seminar · Visit');
  expect(proposeName(csto, ['x'.repeat(300)])).toHaveLength(200);
});

it('keeps the order of all there are when one is chosen', () => {
  expect(toggled(['c', 'a'], 'b', ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(toggled(['a', 'b'], 'a', ['a', 'b', 'c'])).toEqual(['b']);
});

it('says when a feed would hold everything because all it chose was deleted', () => {
  const known = { priorities: new Set(['p1']), bodies: new Set<string>() };
  expect(withoutDeleted({ ...all, priorities: ['p1', 'gone'] }, known)).toEqual({
    choice: { ...all, priorities: ['p1'] },
    isWidened: false,
  });
  expect(withoutDeleted({ ...all, bodies: ['gone'] }, known)).toEqual({ choice: all, isWidened: true });
});
