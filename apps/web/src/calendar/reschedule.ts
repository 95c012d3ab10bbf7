/** An event's new times after it was moved or stretched in the calendar: pure, so that no zone can shift what nobody moved. */
import { daysBetween } from '#domain/schedule';
import { gridSpanOf, zoneFor, type EventTimes, type ShownSpan, type ShownZone } from './shown-span.ts';
import { addMinutes, carry, minutesBetween, settle, shiftDays } from './wall-clock.ts';

/** What a change of an event's times sends: on the event's own clock. */
export interface NewTimes {
  allDay: boolean;
  start: string;
  end: string;
}

/** Where an event was put; the end may be left out where its length is to stay. */
export interface Dropped {
  allDay: boolean;
  start: string;
  end: string | null;
}

const anHour = 60;

/** The times an event has now, as a change would send them: what an undo puts back. */
export function timesOf({ allDay, start, end }: NewTimes): NewTimes {
  return { allDay, start, end };
}

export function sameTimes(one: NewTimes, other: NewTimes): boolean {
  return one.allDay === other.allDay && one.start === other.start && one.end === other.end;
}

/**
 * The new times of an event that stood somewhere in the calendar and was put somewhere else. Moved by whole days it keeps its time of day
 * on its own clock, also over a change of the clocks; put at another time of day it begins at the instant at which it was put.
 */
export function rescheduled(event: EventTimes, zone: ShownZone, dropped: Dropped): NewTimes {
  const before = gridSpanOf(event, zone);
  if (dropped.allDay) return event.allDay || !before.allDay ? onDays(before, dropped) : barMoved(event, before, dropped);
  const shown = zoneFor(event, zone);
  if (before.allDay) return setOnClock(event, shown, dropped);
  const start = moment(event.start, before.start, dropped.start, event.timeZone, shown);
  const droppedEnd = dropped.end ?? addMinutes(dropped.start, minutesBetween(before.start, before.end));
  const keepsLength = minutesBetween(before.start, before.end) === minutesBetween(dropped.start, droppedEnd);
  if (keepsLength) return { allDay: false, start, end: endAfter(start, minutesBetween(event.start, event.end), event) };
  return { allDay: false, start, end: moment(event.end, before.end, droppedEnd, event.timeZone, shown) };
}

/** A start or an end on the event's own clock. */
function moment(own: string, before: string, after: string, ownClock: string, shownClock: string): string {
  if (before === after) return own;
  if (before.slice(10) !== after.slice(10)) return carry(after, shownClock, ownClock);
  return settle(shiftDays(own, daysBetween(before.slice(0, 10), after.slice(0, 10))), ownClock);
}

function endAfter(start: string, minutes: number, event: EventTimes): string {
  if (start === event.start) return event.end;
  return settle(addMinutes(start, minutes), event.timeZone);
}

/** All-day events, and timed ones that were put among them. */
function onDays(before: ShownSpan, dropped: Dropped): NewTimes {
  const length = before.allDay ? daysBetween(before.start, before.end) : 1;
  return { allDay: true, start: dropped.start, end: dropped.end ?? shiftDays(dropped.start, length) };
}

/** A timed event of several days, shown as a bar: each end keeps its time of day. */
function barMoved(event: EventTimes, before: ShownSpan, dropped: Dropped): NewTimes {
  const droppedEnd = dropped.end ?? shiftDays(dropped.start, daysBetween(before.start, before.end));
  const startDays = daysBetween(before.start, dropped.start);
  const endDays = daysBetween(before.end, droppedEnd);
  const start = startDays === 0 ? event.start : settle(shiftDays(event.start, startDays), event.timeZone);
  if (startDays === endDays) return { allDay: false, start, end: endAfter(start, minutesBetween(event.start, event.end), event) };
  return { allDay: false, start, end: endDays === 0 ? event.end : settle(shiftDays(event.end, endDays), event.timeZone) };
}

/** A bar that was put at a time of day: an all-day event becomes an hour, a longer timed one keeps its length. */
function setOnClock(event: EventTimes, shown: string, dropped: Dropped): NewTimes {
  const start = carry(dropped.start, shown, event.timeZone);
  if (dropped.end !== null && event.allDay) return { allDay: false, start, end: carry(dropped.end, shown, event.timeZone) };
  return { allDay: false, start, end: addMinutes(start, event.allDay ? anHour : minutesBetween(event.start, event.end)) };
}

/** Moved by whole days, from the keyboard. */
export function movedByDays(event: EventTimes, days: number): NewTimes {
  if (event.allDay) return { allDay: true, start: shiftDays(event.start, days), end: shiftDays(event.end, days) };
  const start = settle(shiftDays(event.start, days), event.timeZone);
  return { allDay: false, start, end: endAfter(start, minutesBetween(event.start, event.end), event) };
}

/** Made longer or shorter from the keyboard: all-day events by days, others by half hours; never shorter than one of them. */
export function stretched(event: EventTimes, steps: number): NewTimes {
  if (event.allDay) {
    const end = shiftDays(event.end, steps);
    return { allDay: true, start: event.start, end: end > event.start ? end : event.end };
  }
  const end = settle(addMinutes(event.end, steps * 30), event.timeZone);
  return { allDay: false, start: event.start, end: end > event.start ? end : event.end };
}
