import { roles, type Role } from '#contract/permissions';
import { progressStates, type ProgressState } from '#contract/progress-item';
import { checkMayEdit, decideProgress } from '#domain/approval';
import { movesOf, savesOf, stateAfterMove } from '#domain/progress-moves';
import { refusalOf } from './refusal-of.ts';

const now = '2024-04-10T07:00:00.000Z';
const me = 'me';

function anItem(state: ProgressState, authorId: string) {
  return { state, authorId, approvedAt: null, approvedBy: null, returnNote: state === 'returned' ? 'Which meeting?' : null };
}

const cases = roles.flatMap((role) => progressStates.flatMap((state) => [me, 'another'].map((author) => [role, state, author] as const)));

describe.each(cases)('a %s with a %s item of %s', (role, state, author) => {
  const actor = { id: me, role };
  const item = anItem(state, author);

  test('is offered only what the server allows, and it leads where it says', () => {
    for (const move of movesOf(actor, item)) {
      if (move === 'edit' || move === 'remove') expect(refusalOf(() => checkMayEdit(actor, item))).toBeNull();
      else {
        const asked = stateAfterMove[move];
        const decided = decideProgress({ actor, before: item, requested: { state: asked, returnNote: 'Why' }, now });
        expect(decided.state).toBe(asked);
      }
    }
  });

  test('may save what may be edited, and it ends in the state that the button says', () => {
    if (!movesOf(actor, item).includes('edit')) return;
    for (const save of savesOf(actor, item)) {
      expect(decideProgress({ actor, before: item, requested: { state: save.state }, now }).state).toBe(save.state);
    }
  });
});

test.each<[Role, string[]]>([
  ['coordinator', ['submitted', 'draft']],
  ['manager', ['approved', 'draft']],
  ['admin', ['approved', 'draft']],
])('a new item of a %s is saved as its buttons say', (role, states) => {
  const actor = { id: me, role };
  const decided = savesOf(actor, null).map(({ state }) => decideProgress({ actor, before: null, requested: { state }, now }).state);
  expect(decided).toEqual(states);
});

test('strangers and readers are offered nothing', () => {
  expect(movesOf(null, anItem('draft', me))).toEqual([]);
  expect(movesOf({ id: me, role: 'viewer' }, anItem('draft', me))).toEqual([]);
});

test('an approved item is beyond its author', () => {
  expect(movesOf({ id: me, role: 'coordinator' }, anItem('approved', me))).toEqual([]);
});
