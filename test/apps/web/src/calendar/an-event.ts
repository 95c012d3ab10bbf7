/** A valid event for the calendar's tests, timed or all-day, with its instants worked out. */
import type { CalendarEvent } from '#contract/event';
import { spanOf } from '#domain/schedule';

let made = 0;

export function anEvent(over: Partial<CalendarEvent> = {}): CalendarEvent {
  made += 1;
  const id = `018f2b1c-7a00-7000-8000-${String(made).padStart(12, '0')}`;
  const event: CalendarEvent = {
    id,
    uid: `${id}@chairboard`,
    version: 1,
    sequence: 0,
    createdAt: '2024-01-01T00:00:00Z',
    updatedAt: '2024-01-01T00:00:00Z',
    chairmanshipId: '018f2b1c-7a00-7000-8000-00000000ffff',
    title: `Event ${made}`,
    description: '',
    kind: 'working_meeting',
    format: 'in_person',
    status: 'confirmed',
    bodyId: null,
    sessionNumber: null,
    allDay: false,
    start: '2024-04-10T10:00:00',
    end: '2024-04-10T11:30:00',
    timeZone: 'Asia/Almaty',
    location: null,
    onlineUrl: null,
    sourceUrl: null,
    recurrence: null,
    priorityIds: [],
    participations: [],
    agenda: [],
    documents: [],
    decisions: [],
    followUps: [],
    translations: {},
    startUtc: '',
    endUtc: '',
    illustrative: false,
    ...over,
  };
  return { ...event, ...spanOf(event) };
}

export function allDay(start: string, end: string, over: Partial<CalendarEvent> = {}): CalendarEvent {
  return anEvent({ allDay: true, start, end, ...over });
}
