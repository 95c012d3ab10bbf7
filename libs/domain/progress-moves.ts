/** What somebody may do with a progress item, for the page to offer: the same rules as `decideProgress`, asked beforehand. */
import type { ProgressItem, ProgressState } from '#contract/progress-item';
import type { ProgressActor } from './approval.ts';

export type ProgressMove = 'edit' | 'submit' | 'withdraw' | 'approve' | 'return' | 'reopen' | 'remove';
export type MovedItem = Pick<ProgressItem, 'authorId' | 'state'>;

/** The state that a move asks for; editing and removing leave it. */
export const stateAfterMove = {
  submit: 'submitted',
  withdraw: 'draft',
  approve: 'approved',
  return: 'returned',
  reopen: 'submitted',
} as const satisfies Partial<Record<ProgressMove, ProgressState>>;

const ofAuthors: Record<ProgressState, ProgressMove[]> = {
  draft: ['submit', 'edit', 'remove'],
  submitted: ['withdraw', 'edit', 'remove'],
  returned: ['submit', 'edit', 'remove'],
  approved: [],
};

const ofManagers: Record<ProgressState, ProgressMove[]> = {
  draft: ['edit', 'remove'],
  submitted: ['approve', 'return', 'edit', 'remove'],
  returned: ['approve', 'edit', 'remove'],
  approved: ['edit', 'reopen', 'remove'],
};

/** The moves that the actor (null: nobody signed in) may make, the most likely first. */
export function movesOf(actor: ProgressActor | null, item: MovedItem): readonly ProgressMove[] {
  if (actor === null || actor.role === 'viewer') return [];
  const isOwn = item.authorId === actor.id;
  if (actor.role === 'coordinator') return isOwn ? ofAuthors[item.state] : [];
  return isOwn && item.state === 'draft' ? ['approve', ...ofManagers.draft] : ofManagers[item.state];
}

export type SaveWord = 'log' | 'logAndApprove' | 'draft' | 'save' | 'submitAgain' | 'saveAndApprove';

/** A button of the form: its word, and the state that it asks for. */
export interface Save {
  word: SaveWord;
  state: ProgressState;
}

/** The buttons of the form for a new item (null) or a present one: the main one first. */
export function savesOf(actor: ProgressActor, item: MovedItem | null): [Save, ...Save[]] {
  const manages = actor.role === 'manager' || actor.role === 'admin';
  const approve: Save = { word: 'saveAndApprove', state: 'approved' };
  if (item === null || (item.state === 'draft' && item.authorId === actor.id)) {
    return [
      manages ? { word: 'logAndApprove', state: 'approved' } : { word: 'log', state: 'submitted' },
      { word: 'draft', state: 'draft' },
    ];
  }
  const keep: Save = { word: 'save', state: item.state };
  if (manages) return item.state === 'submitted' ? [approve, keep] : item.state === 'returned' ? [keep, approve] : [keep];
  return item.state === 'returned' ? [{ word: 'submitAgain', state: 'submitted' }, keep] : [keep];
}
