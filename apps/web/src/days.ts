/** Days as the page counts them: today in a zone, and a day kept within a period. */
import { Temporal } from 'temporal-polyfill';

export function todayIn(timeZone: string): string {
  return Temporal.Now.plainDateISO(timeZone).toString();
}

/** Dates as YYYY-MM-DD compare as text. */
export function clipDay(day: string, from: string, to: string): string {
  if (day < from) return from;
  return day > to ? to : day;
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

export function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch {
    return false;
  }
}
