/** What needs attention first: priorities that nobody works on, measures past their date, measures far behind their plan. */
import type { Dashboard } from '#contract/dashboard';
import type { Measure } from '#contract/measure';
import { daysBetween } from './schedule.ts';

export type Attention =
  | { reason: 'neglected'; priorityId: string; lastActivityOn: string | null }
  | { reason: 'overdue'; priorityId: string; measure: Measure; days: number }
  | { reason: 'off_track'; priorityId: string; measure: Measure; gap: number };

/** How many lines of each reason go before the next reason's, so that many overdue measures do not hide a neglected priority. */
const order = { overdue: 0, neglected: 1, off_track: 2 } as const;

/**
 * The worst of each reason in turn, at most `limit`, and how many there are in all. A measure stands once: overdue before off track.
 * `measures` with their figures as of the dashboard's day.
 */
export function attentionOf(
  { asOf, priorities }: Pick<Dashboard, 'asOf' | 'priorities'>,
  measures: readonly Measure[],
  limit = 5,
): { lines: Attention[]; total: number } {
  const counting = measures.filter(({ dropped }) => !dropped);
  const byReason = [overdue(counting, asOf), neglected(priorities), offTrack(counting)];
  const turns = byReason.flatMap((lines) => lines.map((line, turn) => ({ line, turn })));
  const chosen = turns.sort((a, b) => a.turn - b.turn || order[a.line.reason] - order[b.line.reason]).slice(0, limit);
  const lines = chosen.map(({ line }) => line).sort((a, b) => order[a.reason] - order[b.reason]);
  return { lines, total: turns.length };
}

/** Longest overdue first. */
function overdue(measures: readonly Measure[], asOf: string): Attention[] {
  return measures
    .filter((measure) => measure.overdue)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((measure) => ({ reason: 'overdue', priorityId: measure.priorityId, measure, days: daysBetween(measure.dueOn, asOf) }));
}

/** Longest silent first; those never heard of before all. */
function neglected(priorities: Dashboard['priorities']): Attention[] {
  return priorities
    .filter((priority) => priority.neglected)
    .sort((a, b) => (a.lastActivityOn ?? '').localeCompare(b.lastActivityOn ?? ''))
    .map(({ id, lastActivityOn }) => ({ reason: 'neglected', priorityId: id, lastActivityOn }));
}

/** Widest gap between planned and delivered first. */
function offTrack(measures: readonly Measure[]): Attention[] {
  return measures
    .filter(({ health, overdue: late }) => health === 'off_track' && !late)
    .map((measure): Attention & { gap: number } => ({
      reason: 'off_track',
      priorityId: measure.priorityId,
      measure,
      gap: measure.planned - measure.percent,
    }))
    .sort((a, b) => b.gap - a.gap);
}
