/** What becomes of a meeting's follow-ups. */
import type { FollowUp } from '#contract/event';

/** The list with one of them done, or open again; the others as they are. */
export function ticked(followUps: FollowUp[], id: string, done: boolean): FollowUp[] {
  return followUps.map((one) => (one.id === id ? { ...one, done } : one));
}
