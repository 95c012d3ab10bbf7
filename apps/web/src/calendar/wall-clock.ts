/** What the clocks of a zone show, as `YYYY-MM-DDTHH:MM:SS`, and arithmetic on that text alone. */
import { toUtc } from '#domain/schedule';
import { offsetPeriodAt } from '#domain/zone-offsets';

const minute = 60_000;

/** The wall-clock time that `zone` shows at an instant. */
export function wallClockIn(instant: string, zone: string): string {
  const time = Date.parse(instant);
  return wallText(time + offsetPeriodAt(time, zone).offset);
}

function wallText(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** A wall-clock time carried from one zone's clocks to another's. */
export function carry(wall: string, from: string, to: string): string {
  return from === to ? settle(wall, to) : wallClockIn(toUtc(wall, from), to);
}

/** The time that the clocks really show: one that a zone skips is moved on by what was skipped. */
export function settle(wall: string, zone: string): string {
  return wallClockIn(toUtc(wall, zone), zone);
}

/** Minutes from one wall-clock time to another, as if every day had 24 hours. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / minute;
}

export function addMinutes(wall: string, minutes: number): string {
  return wallText(Date.parse(`${wall}Z`) + minutes * minute);
}

/** A date, or a wall-clock time on the same time of day, some days later. */
export function shiftDays(text: string, days: number): string {
  const shifted = addMinutes(text.length === 10 ? `${text}T00:00:00` : text, days * 24 * 60);
  return text.length === 10 ? shifted.slice(0, 10) : shifted;
}
