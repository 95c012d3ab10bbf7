/** Finds the yearly rule (`the last Sunday of March at 02:00`) that a zone's latest changes follow. Times are wall-clock times in seconds, as if that clock were UTC. */

interface Pattern {
  month: number;
  secondsIntoDay: number;
  /** `2SU`, `-1SU`: what the day may be called; a fourth Sunday that is also the last has two names. */
  names: string[];
}

export interface YearlyRule {
  /** How many of the onsets, from the end, the rule explains. */
  covers: number;
  /** The RECUR value (RFC 5545, 3.3.10). */
  recur: string;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const daysOfWeek = 7;
const secondsOfDay = 86_400;

/**
 * Fewer are written one by one. Rules that BYDAY cannot tell, such as Chile's `the first Sunday from the 2nd on`, look like `the first
 * Sunday` until a year in which the 8th is a Sunday, and up to 11 years can pass between two of those.
 */
const fewestForRule = 12;

/** The year of a wall-clock time. */
export function yearOf(onset: number): number {
  return new Date(onset * 1000).getUTCFullYear();
}

function patternOf(onset: number): Pattern {
  const day = new Date(onset * 1000);
  const month = day.getUTCMonth() + 1;
  const dayOfMonth = day.getUTCDate();
  const lastDay = new Date(Date.UTC(day.getUTCFullYear(), month, 0)).getUTCDate();
  const weekday = weekdays[day.getUTCDay()] ?? 'SU';
  const names = dayOfMonth + daysOfWeek > lastDay ? [`-1${weekday}`] : [];
  if (dayOfMonth <= 4 * daysOfWeek) names.push(`${Math.ceil(dayOfMonth / daysOfWeek)}${weekday}`);
  return { month, secondsIntoDay: onset - Math.floor(onset / secondsOfDay) * secondsOfDay, names };
}

function namesInCommon(a: Pattern, b: Pattern): string[] {
  return a.month === b.month && a.secondsIntoDay === b.secondsIntoDay ? a.names.filter((name) => b.names.includes(name)) : [];
}

/** The rule behind the last of these onsets (in order of time), one a year, if it holds in `lastYear` and has held for long enough. */
export function findYearlyRule(onsets: readonly number[], lastYear: number): YearlyRule | null {
  const last = onsets.at(-1);
  if (last === undefined || yearOf(last) !== lastYear) return null;
  let pattern = patternOf(last);
  let covers = 1;
  for (const onset of onsets.slice(0, -1).reverse()) {
    const names = yearOf(onset) === lastYear - covers ? namesInCommon(patternOf(onset), pattern) : [];
    if (names.length === 0) break;
    pattern = { ...pattern, names };
    covers += 1;
  }
  return covers < fewestForRule ? null : { covers, recur: `FREQ=YEARLY;BYMONTH=${pattern.month};BYDAY=${pattern.names[0] ?? ''}` };
}
