/** The changes of a time zone's offset over some years, as the zone database of this Node (ICU) knows them. */
import { Temporal } from 'temporal-polyfill';

/** A change of offset. `at` is in seconds since 1970, offsets are in seconds east of UTC. */
export interface Transition {
  at: number;
  from: number;
  to: number;
}

const secondsOfDay = 86_400;

function secondsOf(time: Temporal.ZonedDateTime): number {
  return Math.floor(time.epochMilliseconds / 1000);
}

function offsetOf(time: Temporal.ZonedDateTime): number {
  return time.offsetNanoseconds / 1e9;
}

/** The change that is in force at `start`; where there was none ever, one that changes nothing, long enough ago. */
function inForce(start: Temporal.ZonedDateTime): Transition {
  const last = start.add({ seconds: 1 }).getTimeZoneTransition('previous');
  if (last) return { at: secondsOf(last), from: offsetOf(last.subtract({ seconds: 1 })), to: offsetOf(last) };
  const offset = offsetOf(start);
  return { at: Math.min(secondsOf(start) - secondsOfDay, 0) - offset, from: offset, to: offset };
}

/** The change in force when `firstYear` begins, then every one until `lastYear` has ended, wherever on earth. */
export function transitionsBetween(timeZone: string, firstYear: number, lastYear: number): Transition[] {
  const start = Temporal.Instant.fromEpochMilliseconds(Date.UTC(firstYear, 0, 1) - secondsOfDay * 1000).toZonedDateTimeISO(timeZone);
  const end = Date.UTC(lastYear + 1, 0, 1) / 1000 + secondsOfDay;
  const first = inForce(start);
  const transitions = [first];
  let before = first.to;
  for (let next = start.getTimeZoneTransition('next'); next !== null && secondsOf(next) < end; next = next.getTimeZoneTransition('next')) {
    transitions.push({ at: secondsOf(next), from: before, to: offsetOf(next) });
    before = offsetOf(next);
  }
  return transitions;
}
