/** A time zone over the years of some events: its VTIMEZONE, and which times its clock shows just once. Kept, since it is dear to work out. */
import { writeTimeZone } from './vtimezone.ts';
import { transitionsBetween, type Transition } from './zone-transitions.ts';

export interface ZoneSpan {
  vtimezone: string;
  /** False for a wall-clock time that a change of offset skips or repeats. */
  isPlain: (wallClock: string) => boolean;
}

/** Readers keep a file for years and move events in it; and a yearly rule takes twelve onsets to be believed. */
const yearsAhead = 12;
const mostKept = 500;
const kept = new Map<string, ZoneSpan>();

function toWallClock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

/** The stretches of the wall clock that a change skips or repeats, by each day that they touch. */
function unclearStretches(transitions: readonly Transition[]): Map<string, Array<{ from: string; to: string }>> {
  const byDay = new Map<string, Array<{ from: string; to: string }>>();
  for (const { at, from, to } of transitions) {
    const begin = at + Math.min(from, to);
    const end = at + Math.max(from, to);
    const stretch = { from: toWallClock(begin), to: toWallClock(end) };
    const days = new Set([toWallClock(begin).slice(0, 10), toWallClock(end).slice(0, 10)]);
    for (const day of days) byDay.set(day, [...(byDay.get(day) ?? []), stretch]);
  }
  return byDay;
}

function makeZoneSpan(timeZone: string, firstYear: number, lastYear: number): ZoneSpan {
  const covered = lastYear + yearsAhead;
  const transitions = transitionsBetween(timeZone, firstYear, covered + 1);
  const unclear = unclearStretches(transitions);
  return {
    vtimezone: writeTimeZone(timeZone, transitions, covered),
    isPlain: (wallClock) => !unclear.get(wallClock.slice(0, 10))?.some(({ from, to }) => wallClock >= from && wallClock < to),
  };
}

/** Throws a RangeError for a zone that this Node does not know. */
export function zoneSpan(timeZone: string, firstYear: number, lastYear: number): ZoneSpan {
  const key = `${timeZone} ${firstYear} ${lastYear}`;
  const known = kept.get(key);
  if (known) return known;
  const span = makeZoneSpan(timeZone, firstYear, lastYear);
  const oldest = kept.keys().next();
  if (kept.size >= mostKept && !oldest.done) kept.delete(oldest.value);
  kept.set(key, span);
  return span;
}
