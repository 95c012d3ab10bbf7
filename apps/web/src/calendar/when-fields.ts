/** When an event is, as a form shows it: the last day of whole days is meant with, while the stored end is exclusive. */
import { addDays, daysBetween } from '../days.ts';
import type { NewTimes } from './reschedule.ts';
import { addMinutes, minutesBetween } from './wall-clock.ts';

export interface WhenFields {
  allDay: boolean;
  /** YYYY-MM-DD */
  firstDay: string;
  lastDay: string;
  /** HH:MM, kept while `allDay` hides them. */
  fromTime: string;
  toTime: string;
}

export function fieldsOf({ allDay, start, end }: NewTimes): WhenFields {
  if (allDay) return { allDay, firstDay: start, lastDay: addDays(end, -1), fromTime: '10:00', toTime: '11:00' };
  return { allDay, firstDay: start.slice(0, 10), lastDay: end.slice(0, 10), fromTime: start.slice(11, 16), toTime: end.slice(11, 16) };
}

/** The times that the fields mean; null where the end comes before the start, or a field is empty. */
export function timesOfFields({ allDay, firstDay, lastDay, fromTime, toTime }: WhenFields): NewTimes | null {
  if (firstDay === '' || lastDay === '') return null;
  if (allDay) return lastDay < firstDay ? null : { allDay, start: firstDay, end: addDays(lastDay, 1) };
  if (fromTime === '' || toTime === '') return null;
  const times = { allDay, start: `${firstDay}T${fromTime}:00`, end: `${lastDay}T${toTime}:00` };
  return times.end < times.start ? null : times;
}

/** Another first day or time takes the end along, so that the length stays. */
export function withStart(fields: WhenFields, firstDay: string, fromTime: string): WhenFields {
  const before = timesOfFields(fields);
  const moved = { ...fields, firstDay, fromTime };
  if (before === null || firstDay === '' || fromTime === '') return moved;
  if (fields.allDay) return { ...moved, lastDay: addDays(fields.lastDay, daysBetween(fields.firstDay, firstDay)) };
  const end = addMinutes(`${firstDay}T${fromTime}:00`, minutesBetween(before.start, before.end));
  return { ...moved, lastDay: end.slice(0, 10), toTime: end.slice(11, 16) };
}
