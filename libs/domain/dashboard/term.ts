/** The days and months of a chairmanship at which its charts have a point. */
import type { Chairmanship } from '#contract/chairmanship';
import { runsOn } from '../measure-figures.ts';
import { addDays, dayNumber } from '../schedule.ts';

type Term = Pick<Chairmanship, 'startsOn' | 'endsOn'>;

/** The end of each week of the term, counted from its first day, its last day, and `asOf` where it lies within. */
export function burnUpDays(term: Term, asOf: string): string[] {
  const days = [term.endsOn];
  for (let day = addDays(term.startsOn, 6); day <= term.endsOn; day = addDays(day, 7)) days.push(day);
  if (runsOn(term, asOf)) days.push(asOf);
  return inOrder(days);
}

/** The last day of each month of the term up to `asOf`, and `asOf` itself. */
export function trendDays(term: Term, asOf: string): string[] {
  const ends = monthsOf(term).map((month) => addDays(nextMonth(month), -1));
  return inOrder([...ends.filter((day) => day <= asOf && day <= term.endsOn), asOf]);
}

/** The months (`YYYY-MM`) of the term, in order. */
export function monthsOf({ startsOn, endsOn }: Term): string[] {
  const months: string[] = [];
  for (let first = `${startsOn.slice(0, 7)}-01`; dayNumber(first) <= dayNumber(endsOn); first = nextMonth(first.slice(0, 7))) {
    months.push(first.slice(0, 7));
  }
  return months;
}

/** Texts without doubles, in ascending order. */
export function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** The first day of the month after a month (`YYYY-MM`). */
function nextMonth(month: string): string {
  return `${addDays(`${month}-01`, 31).slice(0, 7)}-01`;
}
