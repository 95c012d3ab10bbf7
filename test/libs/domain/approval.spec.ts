import type { Role } from '#contract/permissions';
import type { ProgressState } from '#contract/progress-item';
import { checkMayEdit, decideProgress, type ProgressRequest } from '#domain/approval';
import { refusalOf, refusedPaths } from './refusal-of.ts';

const now = '2024-04-10T07:00:00.000Z';
const me = 'me';
const earlier = { approvedAt: '2024-03-01T07:00:00.000Z', approvedBy: 'somebody' };

function anItem(
  state: ProgressState,
  of: { authorId?: string | null; returnNote?: string | null } = {},
): NonNullable<ProgressRequest['before']> {
  const approval = state === 'approved' ? earlier : { approvedAt: null, approvedBy: null };
  return { authorId: me, state, returnNote: state === 'returned' ? 'Which meeting?' : null, ...approval, ...of };
}

function decide(role: Role, before: ProgressRequest['before'], requested: ProgressRequest['requested']) {
  return decideProgress({ actor: { id: me, role }, before, requested, now });
}

describe('a coordinator', () => {
  test.each([
    ['submits a new item unless told', null, undefined, 'submitted'],
    ['drafts a new item', null, 'draft', 'draft'],
    ['submits a draft', anItem('draft'), 'submitted', 'submitted'],
    ['leaves a draft a draft', anItem('draft'), undefined, 'draft'],
    ['takes a submission back to a draft', anItem('submitted'), 'draft', 'draft'],
    ['submits again what was returned', anItem('returned'), 'submitted', 'submitted'],
    ['drafts again what was returned', anItem('returned'), 'draft', 'draft'],
    ['leaves returned what was returned', anItem('returned'), 'returned', 'returned'],
  ] as const)('%s', (_, before, state, decided) => {
    expect(decide('coordinator', before, { state }).state).toBe(decided);
  });

  test.each([
    ['approve a new item', null, 'approved'],
    ['approve their own item', anItem('submitted'), 'approved'],
    ['return a new item', null, 'returned'],
    ['return their own item', anItem('submitted'), 'returned'],
    ['change an approved item', anItem('approved'), undefined],
    ['take an approval back', anItem('approved'), 'draft'],
    ["change another's item", anItem('draft', { authorId: 'somebody' }), undefined],
    ["change nobody's item", anItem('draft', { authorId: null }), 'submitted'],
  ] as const)('may not %s', (_, before, state) => {
    expect(refusalOf(() => decide('coordinator', before, { state }))?.code).toBe('not_allowed');
  });

  test('cannot write the note of what was returned', () => {
    expect(decide('coordinator', anItem('returned'), { returnNote: 'Fine', state: 'draft' }).returnNote).toBe('Which meeting?');
  });
});

describe.each(['manager', 'admin'] as const)('a %s', (role) => {
  test.each([
    ['has a new item approved at once', null, undefined, 'approved'],
    ['has a new item approved that they submit', null, 'submitted', 'approved'],
    ['has their own draft approved that they submit', anItem('draft'), 'submitted', 'approved'],
    ['keeps a new draft a draft', null, 'draft', 'draft'],
    ["approves another's submission", anItem('submitted', { authorId: 'somebody' }), 'approved', 'approved'],
    ["submits another's draft without approving it", anItem('draft', { authorId: 'somebody' }), 'submitted', 'submitted'],
    ["leaves another's submission as it is", anItem('submitted', { authorId: 'somebody' }), undefined, 'submitted'],
    ['takes their own approval back', anItem('approved'), 'submitted', 'submitted'],
    ['may wait with their own submission', anItem('submitted'), 'submitted', 'submitted'],
  ] as const)('%s', (_, before, state, decided) => {
    expect(decide(role, before, { state }).state).toBe(decided);
  });

  test('approves with name and time, and clears the note', () => {
    expect(decide(role, anItem('returned'), { state: 'approved' })).toEqual({
      state: 'approved',
      approvedAt: now,
      approvedBy: me,
      returnNote: null,
    });
  });

  test('keeps who approved and when while it stays approved', () => {
    expect(decide(role, anItem('approved'), {})).toMatchObject(earlier);
    expect(decide(role, anItem('approved'), { state: 'approved' })).toMatchObject(earlier);
  });

  test.each(['draft', 'submitted', 'returned'] as const)('clears the approval when it goes back to %s (trap 2)', (state) => {
    expect(decide(role, anItem('approved'), { state, returnNote: 'Wrong date' })).toMatchObject({
      state,
      approvedAt: null,
      approvedBy: null,
    });
  });

  test.each([undefined, null, '', ' \n'])('must say why it is returned, not %p', (returnNote) => {
    expect(refusedPaths(() => decide(role, anItem('submitted'), { state: 'returned', returnNote }))).toEqual(['returnNote']);
  });

  test('keeps or rewrites the note of what stays returned', () => {
    expect(decide(role, anItem('returned'), {}).returnNote).toBe('Which meeting?');
    expect(decide(role, anItem('returned'), { returnNote: 'Which day?' }).returnNote).toBe('Which day?');
  });
});

test('the note goes when the item is submitted again', () => {
  expect(decide('coordinator', anItem('returned'), { state: 'submitted' }).returnNote).toBeNull();
});

test('a viewer writes nothing', () => {
  expect(refusalOf(() => decide('viewer', null, {}))?.code).toBe('not_allowed');
  expect(refusalOf(() => checkMayEdit({ id: me, role: 'viewer' }, anItem('draft')))?.code).toBe('not_allowed');
});
