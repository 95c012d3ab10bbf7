/** What becomes of an event under an input: ids of its parts, instants, and when SEQUENCE rises. */
import type { CalendarEvent, EventInput, eventRoutes } from '#contract/event';
import type { BodyOf } from '#contract/route';
import { checkSpan, spanOf } from '#domain/schedule';
import type { Draft } from '#persistence/store';

export type EventChanges = BodyOf<typeof eventRoutes.update>;
type Parts = Pick<CalendarEvent, 'agenda' | 'documents' | 'decisions' | 'followUps'>;
type SentParts = Partial<Pick<EventInput, keyof Parts>>;
type NewId = () => string;

/** An id is kept where the event had that part already; whatever else was sent gets one of ours. */
function identified<P extends { id?: string | undefined }>(sent: P[], known: { id: string }[], newId: NewId): (P & { id: string })[] {
  const free = new Set(known.map(({ id }) => id));
  return sent.map((part) => ({ ...part, id: part.id !== undefined && free.delete(part.id) ? part.id : newId() }));
}

function partsOf(sent: SentParts, before: Parts | null, newId: NewId): Partial<Parts> {
  const parts: Partial<Parts> = {};
  if (sent.agenda !== undefined) parts.agenda = identified(sent.agenda, before?.agenda ?? [], newId);
  if (sent.documents !== undefined) parts.documents = identified(sent.documents, before?.documents ?? [], newId);
  if (sent.decisions !== undefined) parts.decisions = identified(sent.decisions, before?.decisions ?? [], newId);
  if (sent.followUps !== undefined) parts.followUps = identified(sent.followUps, before?.followUps ?? [], newId);
  return parts;
}

/** @throws Problem `invalid_input` */
export function newEvent(id: string, body: EventInput, zone: string, newId: NewId): Draft<CalendarEvent> & { id: string } {
  const parts = partsOf(body, null, newId) as Parts;
  const event = { ...body, ...parts, timeZone: body.timeZone ?? zone };
  checkSpan(event);
  return { ...event, ...spanOf(event), id, uid: `${id}@chairboard`, sequence: 0, illustrative: false };
}

/** What calendar programs must be told anew (RFC 5545, section 3.8.7.4; RFC 5546, section 2.1.4). */
const telling = ['allDay', 'start', 'end', 'timeZone', 'location', 'onlineUrl', 'status'] as const;

/** @throws Problem `invalid_input` */
export function changedEvent(before: CalendarEvent, changes: EventChanges, newId: NewId): CalendarEvent {
  const event = { ...before, ...changes, ...partsOf(changes, before, newId) } as CalendarEvent;
  const moved = (['allDay', 'start', 'end', 'timeZone'] as const).some((field) => before[field] !== event[field]);
  if (moved) checkSpan(event);
  const told = telling.some((field) => before[field] !== event[field]);
  return { ...event, ...(moved ? spanOf(event) : {}), sequence: before.sequence + (told ? 1 : 0) };
}
