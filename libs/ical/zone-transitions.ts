/** The changes of a time zone's offset over some years, as the zone database of this Node knows them. */
import { offsetPeriodAt } from '#domain/zone-offsets';

/** A change of offset. `at` is in seconds since 1970, offsets are in seconds east of UTC. */
export interface Transition {
  at: number;
  from: number;
  to: number;
}

const dayLength = 86_400_000;

/** The change that is in force at an instant; where there was none ever, one that changes nothing, long enough ago. */
function transitionInForce(instant: number, timeZone: string): Transition {
  const { from, offset } = offsetPeriodAt(instant, timeZone);
  const to = offset / 1000;
  if (from === -Infinity) return { at: Math.min(instant - dayLength, 0) / 1000 - to, from: to, to };
  return { at: from / 1000, from: offsetPeriodAt(from - 1, timeZone).offset / 1000, to };
}

/** The change in force when `firstYear` begins, then every one until `lastYear` has ended, wherever on earth. */
export function transitionsBetween(timeZone: string, firstYear: number, lastYear: number): Transition[] {
  const start = Date.UTC(firstYear, 0, 1) - dayLength;
  const end = Date.UTC(lastYear + 1, 0, 1) + dayLength;
  const transitions = [transitionInForce(start, timeZone)];
  let period = offsetPeriodAt(start, timeZone);
  while (period.to < end) {
    const next = offsetPeriodAt(period.to, timeZone);
    transitions.push({ at: period.to / 1000, from: period.offset / 1000, to: next.offset / 1000 });
    period = next;
  }
  return transitions;
}
