/** Two states of an event, as differences that people read. */
import { differencesOf, lineChanges, type AspectWords } from '../../../../../apps/web/src/events/event-aspects.ts';
import { aFollowUp, anEvent } from './an-event.ts';

function lookup<T extends { id: string }>(...items: T[]) {
  return { items, byId: new Map(items.map((item) => [item.id, item])) };
}

/** Texts are told by their ids, so that the test does not depend on wording. */
const words = {
  wording: { locale: 'en-GB', year: 2024, t: (id: string, values: object = {}) => [id, ...Object.values(values)].join(' ') },
  names: { priorities: lookup(), bodies: lookup(), organisations: lookup(), people: lookup() },
} as unknown as AspectWords;

function differences(before: Parameters<typeof anEvent>[0], after: Parameters<typeof anEvent>[0]) {
  return differencesOf(anEvent(before), anEvent(after), words);
}

it('finds nothing between equal states', () => {
  expect(differences({}, { version: 9, updatedAt: '2024-02-02T00:00:00.000Z' })).toEqual([]);
});

it('tells start, end, zone and all-day as one', () => {
  const found = differences({}, { start: '2024-04-11T10:00:00', end: '2024-04-11T11:30:00', timeZone: 'UTC' });
  expect(found.map(({ label }) => label)).toEqual(['events.when']);
  expect(found[0]!.after[0]).toContain('UTC');
});

it('tells a follow-up that was done as a line lost and a line won', () => {
  const [found] = differences({ followUps: [aFollowUp()] }, { followUps: [aFollowUp({ done: true })] });
  const { removed, added } = lineChanges(found!.before, found!.after);
  expect(removed[0]).toContain('events.open');
  expect(added[0]).toContain('events.done');
});

it('names a body that is gone rather than failing', () => {
  const [found] = differences({ bodyId: null }, {});
  expect(found).toEqual({ label: 'events.body', before: [], after: ['events.unknown'] });
});

it('counts lines that stand twice, and takes another order for no change of lines', () => {
  expect(lineChanges(['a', 'a', 'b'], ['b', 'a'])).toEqual({ removed: ['a'], added: [] });
});
