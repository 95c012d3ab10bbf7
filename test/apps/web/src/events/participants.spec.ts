/** Who takes part, by role. */
import { groupByRole } from '../../../../../apps/web/src/events/participants.ts';
import type { Lookups } from '../../../../../apps/web/src/lookups.ts';

const organisations = [
  { id: 'o1', name: 'Shanghai Cooperation Organisation', acronym: 'SCO' },
  { id: 'o2', name: 'Kazakhstan', acronym: null },
];
const people = [{ id: 'p1', name: 'A. Karimova', position: 'Head of delegation', organisationId: 'o2' }];
const names = {
  organisations: { items: organisations, byId: new Map(organisations.map((one) => [one.id, one])) },
  people: { items: people, byId: new Map(people.map((one) => [one.id, one])) },
} as unknown as Lookups;

it('groups by role in the order of the roles, with positions, organisations and acronyms', () => {
  const groups = groupByRole(
    [
      { organisationId: 'o1', personId: null, role: 'guest' },
      { organisationId: null, personId: 'p1', role: 'chair' },
    ],
    names,
  );
  expect(groups).toEqual([
    { role: 'chair', participants: [{ name: 'A. Karimova', about: 'Head of delegation, Kazakhstan' }] },
    { role: 'guest', participants: [{ name: 'Shanghai Cooperation Organisation', about: 'SCO' }] },
  ]);
});

it('leaves out who is not known any longer, and roles that nobody has then', () => {
  expect(groupByRole([{ organisationId: 'gone', personId: null, role: 'guest' }], names)).toEqual([]);
});
