/** Finds the yearly rules (`the last Sunday of March at 02:00`) that a zone's real changes follow. */

/** Times of one kind of change, on the wall clock before it, in seconds as if that clock were UTC. */
export interface Run {
  /** At least one, one a year where there are more. */
  onsets: number[];
  /** The RECUR value without UNTIL (RFC 5545, 3.3.10) that yields just these onsets; null for a single one. */
  rule: string | null;
}

interface Candidate {
  month: number;
  secondsIntoDay: number;
  /** `2SU`, `-1SU`: what the day may be called: a fourth Sunday that is also the last has two names. */
  names: string[];
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const daysOfWeek = 7;
/**
 * Fewer are written one by one. Rules that BYDAY cannot tell, such as Chile's `the first Sunday from the 2nd on`, look like `the first
 * Sunday` until a year in which the 8th is a Sunday, and up to 11 years can pass between two of those.
 */
const fewestForRule = 12;

function candidateOf(onset: number): Candidate {
  const day = new Date(onset * 1000);
  const month = day.getUTCMonth() + 1;
  const dayOfMonth = day.getUTCDate();
  const lastDay = new Date(Date.UTC(day.getUTCFullYear(), month, 0)).getUTCDate();
  const weekday = weekdays[day.getUTCDay()] ?? 'SU';
  const names = dayOfMonth + daysOfWeek > lastDay ? [`-1${weekday}`] : [];
  if (dayOfMonth <= 4 * daysOfWeek) names.push(`${Math.ceil(dayOfMonth / daysOfWeek)}${weekday}`);
  return { month, secondsIntoDay: onset % 86_400, names };
}

/** The year of a wall-clock time in seconds. */
export function yearOf(onset: number): number {
  return new Date(onset * 1000).getUTCFullYear();
}

function commonTo(a: Candidate, b: Candidate): Candidate | null {
  if (a.month !== b.month || a.secondsIntoDay !== b.secondsIntoDay) return null;
  const names = a.names.filter((name) => b.names.includes(name));
  return names.length === 0 ? null : { ...a, names };
}

function finished(onsets: number[], candidate: Candidate): Run[] {
  if (onsets.length < fewestForRule) return onsets.map((onset) => ({ onsets: [onset], rule: null }));
  return [{ onsets, rule: `FREQ=YEARLY;BYMONTH=${candidate.month};BYDAY=${candidate.names[0]}` }];
}

/** Cuts onsets, in order of time, into the longest runs that one yearly rule explains. */
export function findYearlyRuns(onsets: readonly number[]): Run[] {
  const runs: Run[] = [];
  let current: { onsets: number[]; candidate: Candidate } | null = null;
  for (const onset of onsets) {
    const candidate = candidateOf(onset);
    const previous = current?.onsets.at(-1);
    const common =
      current && previous !== undefined && yearOf(onset) === yearOf(previous) + 1 ? commonTo(current.candidate, candidate) : null;
    if (current && common) {
      current.onsets.push(onset);
      current.candidate = common;
      continue;
    }
    if (current) runs.push(...finished(current.onsets, current.candidate));
    current = { onsets: [onset], candidate };
  }
  if (current) runs.push(...finished(current.onsets, current.candidate));
  return runs;
}
