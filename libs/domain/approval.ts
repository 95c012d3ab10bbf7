/** The way of a progress item to approval: who may move it where, and what the server writes about it. */
import type { Role } from '#contract/permissions';
import { Problem, fieldProblem } from '#contract/problem';
import type { ProgressItem, ProgressState } from '#contract/progress-item';

export interface ProgressActor {
  id: string;
  role: Role;
}

/** What was decided: the fields that `state` drags along. */
export type ProgressDecision = Pick<ProgressItem, 'state' | 'approvedAt' | 'approvedBy' | 'returnNote'>;

export interface ProgressRequest {
  actor: ProgressActor;
  /** The item as it stands; null for a new one. */
  before: (ProgressDecision & Pick<ProgressItem, 'authorId'>) | null;
  /** What the request says; what it leaves out stays. */
  requested: { state?: ProgressState | undefined; returnNote?: string | null | undefined };
  /** An instant, RFC 3339 in UTC. */
  now: string;
}

/**
 * Throws `not_allowed` unless the actor may change or remove the item: managers any, coordinators their own until it is approved, readers none.
 */
export function checkMayEdit(actor: ProgressActor, item: Pick<ProgressItem, 'authorId' | 'state'>): void {
  if (approves(actor)) return;
  if (actor.role !== 'coordinator') throw new Problem('not_allowed');
  if (item.authorId !== actor.id) throw new Problem('not_allowed', { detail: 'Coordinators change only their own progress items.' });
  if (item.state === 'approved') throw new Problem('not_allowed', { detail: 'It is approved: a manager must take that back first.' });
}

/**
 * Decides what a new or changed progress item becomes. Coordinators draft and submit; managers approve and return, and what they submit of
 * their own is approved at once. Throws `not_allowed`, or `invalid_input` on `returnNote` where something is returned without a word.
 */
export function decideProgress({ actor, before, requested, now }: ProgressRequest): ProgressDecision {
  if (before) checkMayEdit(actor, before);
  const state = approves(actor) ? stateByManager(actor, before, requested.state) : stateByCoordinator(actor, before, requested.state);
  const approval = approvalOf(state, before) ?? { approvedAt: now, approvedBy: actor.id };
  return { state, ...approval, returnNote: noteOf(state, before, requested.returnNote) };
}

function approves({ role }: ProgressActor): boolean {
  return role === 'manager' || role === 'admin';
}

function stateByCoordinator(actor: ProgressActor, before: ProgressRequest['before'], asked: ProgressState | undefined): ProgressState {
  if (actor.role !== 'coordinator') throw new Problem('not_allowed');
  const state = asked ?? before?.state ?? 'submitted';
  // A form that sends back the state it read changes nothing.
  if (state === 'draft' || state === 'submitted' || state === before?.state) return state;
  throw new Problem('not_allowed', { detail: `Only managers set the state to ${state}.` });
}

function stateByManager(actor: ProgressActor, before: ProgressRequest['before'], asked: ProgressState | undefined): ProgressState {
  const own = before === null || before.authorId === actor.id;
  // Submitting is what leads up to approval; an approval that is taken back, or an item that waits already, is not submitted anew.
  const submits = asked === 'submitted' && before?.state !== 'approved' && before?.state !== 'submitted';
  return own && submits ? 'approved' : (asked ?? before?.state ?? 'approved');
}

/** Null where the approval is new. */
function approvalOf(state: ProgressState, before: ProgressRequest['before']): Pick<ProgressItem, 'approvedAt' | 'approvedBy'> | null {
  if (state !== 'approved') return { approvedAt: null, approvedBy: null };
  return before?.state === 'approved' ? { approvedAt: before.approvedAt, approvedBy: before.approvedBy } : null;
}

function noteOf(state: ProgressState, before: ProgressRequest['before'], asked: string | null | undefined): string | null {
  if (state === 'submitted' || state === 'approved') return null;
  const kept = before?.returnNote ?? null;
  if (state === 'draft') return kept;
  const note = asked === undefined ? kept : asked;
  if (note === null || note.trim() === '') throw fieldProblem('returnNote', 'must say why it is returned');
  return note;
}
