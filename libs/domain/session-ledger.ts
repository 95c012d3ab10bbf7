/** The numbers of a body's sessions: which comes next, which stands twice, which are missing. Flagged, never forbidden. */
import type { CalendarEvent } from '#contract/event';

export type NumberedSession = Pick<CalendarEvent, 'id' | 'sessionNumber' | 'status'>;

export interface SessionFindings<S extends NumberedSession> {
  /** Other sessions with the same number. */
  doubles: S[];
  /** Numbers between this one and the nearest known ones, in which no session is known: from and to, both included. */
  gaps: { from: number; to: number }[];
}

/** A session that was put off or called off gives its number back. */
function counts({ status, sessionNumber }: NumberedSession): boolean {
  return sessionNumber !== null && status !== 'cancelled' && status !== 'postponed';
}

function numbersOf(sessions: readonly NumberedSession[]): number[] {
  return sessions.filter(counts).map(({ sessionNumber }) => sessionNumber ?? 0);
}

/** The number after the highest known; 1 for a body that has met under no number yet. */
export function nextSessionNumber(sessions: readonly NumberedSession[]): number {
  return Math.max(0, ...numbersOf(sessions)) + 1;
}

/**
 * What is odd about a number among a body's other sessions. Before the lowest known number nothing is missing: a body may be
 * older than what is recorded of it.
 */
export function sessionFindings<S extends NumberedSession>(number: number, others: readonly S[]): SessionFindings<S> {
  const known = numbersOf(others);
  const below = known.filter((one) => one < number);
  const above = known.filter((one) => one > number);
  const previous = below.length === 0 ? number - 1 : Math.max(...below);
  const next = above.length === 0 ? number + 1 : Math.min(...above);
  return {
    doubles: others.filter((one) => counts(one) && one.sessionNumber === number),
    gaps: [
      { from: previous + 1, to: number - 1 },
      { from: number + 1, to: next - 1 },
    ].filter(({ from, to }) => from <= to),
  };
}
