/** Reads iCalendar text with ical.js, as a calendar app would: an independent witness of what we write. */
import ICAL from 'ical.js';

interface ReadEvent {
  uid: string;
  /** A date where the event is all-day, else an instant in UTC: what the file says, zone and all. */
  start: string;
  end: string | null;
  timeZone: string | null;
  /** The first value of a property, as text. */
  value: (name: string) => string | null;
  values: (name: string) => string[];
}

interface ReadCalendar {
  value: (name: string) => string | null;
  timeZones: string[];
  events: ReadEvent[];
}

/** Folding undone by the letter of RFC 5545, 3.1. */
export function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

function momentOf(component: ICAL.Component, name: string): string | null {
  const time = component.getFirstPropertyValue(name);
  if (!(time instanceof ICAL.Time)) return null;
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');
}

function valueOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return value === null ? null : String(value);
}

function readEvent(component: ICAL.Component): ReadEvent {
  const timeZone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  return {
    uid: valueOf(component, 'uid') ?? '',
    start: momentOf(component, 'dtstart') ?? '',
    end: momentOf(component, 'dtend'),
    timeZone: timeZone ?? null,
    value: (name) => valueOf(component, name),
    values: (name) => component.getAllProperties(name).flatMap((property) => property.getValues().map(String)),
  };
}

export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    value: (name) => valueOf(calendar, name),
    timeZones: calendar.getAllSubcomponents('vtimezone').map((zone) => valueOf(zone, 'tzid') ?? ''),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
}
