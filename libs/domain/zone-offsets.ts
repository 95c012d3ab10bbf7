/** How far a zone's clocks stand from UTC, remembered between its changes so that a conversion costs no call to Intl. */
import { Temporal } from 'temporal-polyfill';

/** A time during which one offset holds: from (inclusive) and to (exclusive) in milliseconds since 1970, offset in milliseconds east of UTC. */
export interface OffsetPeriod {
  from: number;
  to: number;
  offset: number;
}

const periodsOfZones = new Map<string, OffsetPeriod[]>();

/** The period that holds at an instant (milliseconds since 1970). Throws a RangeError for a zone that the IANA database lacks. */
export function offsetPeriodAt(instant: number, zone: string): OffsetPeriod {
  // Zone names are one whatever their case; one key keeps the memory bounded by the number of zones.
  const key = zone.toLowerCase();
  const known = periodsOfZones.get(key);
  const found = known?.find((period) => instant >= period.from && instant < period.to);
  if (found) return found;
  const period = askTemporal(instant, zone);
  if (known) known.push(period);
  else periodsOfZones.set(key, [period]);
  return period;
}

function askTemporal(instant: number, zone: string): OffsetPeriod {
  const then = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const next = then.getTimeZoneTransition('next');
  // A change at this very instant begins the period, and Temporal's `previous` is strictly before: ask from one millisecond later.
  const previous = then.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: previous ? previous.epochMilliseconds : -Infinity,
    to: next ? next.epochMilliseconds : Infinity,
    offset: then.offsetNanoseconds / 1e6,
  };
}
