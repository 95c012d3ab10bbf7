/** Days in a chairmanship's zone: which one it is, and when an answer that depends on it stops to hold. */
import { addDays, dateIn, startOfDay } from '#domain/schedule';

export function todayIn(now: Date, zone: string): string {
  return dateIn(now, zone);
}

/** The instant (ms) at which tomorrow begins there. */
export function endOfToday(now: Date, zone: string): number {
  return Date.parse(startOfDay(addDays(dateIn(now, zone), 1), zone));
}
