/** Our events as FullCalendar takes them. It is told wall-clock times as if they were UTC: so each event may stand on its own clock. */
import type { EventApi, EventInput } from '@fullcalendar/react';
import type { CalendarEvent } from '#contract/event';
import type { Dropped } from './reschedule.ts';
import { gridSpanOf, type ShownZone } from './shown-span.ts';

/** A deadline, which begins and ends at once, has no end: it is drawn with the height of half an hour. */
export function gridInputOf(event: CalendarEvent, zone: ShownZone, editable: boolean): EventInput {
  const { allDay, start, end } = gridSpanOf(event, zone);
  return { id: event.id, title: event.title, allDay, start, ...(end === start ? {} : { end }), editable, extendedProps: { event } };
}

/** The event behind one of FullCalendar's. */
export function eventOf(api: EventApi): CalendarEvent {
  return api.extendedProps['event'] as CalendarEvent;
}

function wallText(text: string): string {
  return text.slice(0, 19);
}

/** Where FullCalendar says that an event, or a stretch that was chosen, stands now. */
export function droppedOf({ allDay, startStr, endStr }: Pick<EventApi, 'allDay' | 'startStr' | 'endStr'>): Dropped {
  const end = endStr === '' ? null : wallText(endStr);
  return { allDay, start: wallText(startStr), end };
}
