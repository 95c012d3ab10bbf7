/** What a form has to send: only what was changed, on top of what somebody else saved where they were faster. */
import type { CalendarEvent } from '#contract/event';
import { draftOf, type EventBody, type EventDraft } from './event-draft.ts';

export type EventField = keyof EventBody;

/** The inputs behind each field, where they are not one of the same name. */
const inputs: Partial<Record<EventField, (keyof EventDraft)[]>> = {
  start: ['startDay', 'startTime'],
  end: ['endDay', 'endTime'],
  translations: ['translations', 'otherTranslations'],
};

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(Reflect.get(one, name), Reflect.get(other, name)))
  );
}

/** The fields whose values differ, whatever the order of keys within them. */
export function changedFields(before: EventBody, after: EventBody): EventField[] {
  return (Object.keys(after) as EventField[]).filter((field) => !isSame(before[field], after[field]));
}

/** The fields that changed, with their new values: the body of a PATCH. Empty where nothing was changed. */
export function changesBetween(before: EventBody, after: EventBody): Partial<EventBody> {
  return Object.fromEntries(changedFields(before, after).map((field) => [field, after[field]]));
}

/** My changes on top of what the server holds now: what I did not touch is theirs. */
export function rebase(mine: EventDraft, touched: EventField[], theirs: CalendarEvent): EventDraft {
  const names = touched.flatMap((field) => inputs[field] ?? [field as keyof EventDraft]);
  return { ...draftOf(theirs), ...Object.fromEntries(names.map((name) => [name, mine[name]])) };
}
