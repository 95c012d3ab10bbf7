/** How far a zone's clocks stand from UTC at a time that they show. */
import { Temporal } from 'temporal-polyfill';

/** `+05:00`; null for a time or a zone that does not exist. */
export function zoneOffset(wall: string, zone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).offset;
  } catch {
    return null;
  }
}
