/** How far a chairmanship has come: day n of m. */
import type { Chairmanship } from '#contract/chairmanship';
import { daysBetween } from '../schedule.ts';

export interface TermProgress {
  /** 1 on the first day; 0 and less before it, more than `days` after the last. */
  day: number;
  days: number;
  /** Percent of the days that are over at the end of the day, 0 to 100. */
  percent: number;
}

export function termProgress({ startsOn, endsOn }: Pick<Chairmanship, 'startsOn' | 'endsOn'>, asOf: string): TermProgress {
  const day = daysBetween(startsOn, asOf) + 1;
  const days = daysBetween(startsOn, endsOn) + 1;
  return { day, days, percent: Math.min(100, Math.max(0, (day / days) * 100)) };
}
