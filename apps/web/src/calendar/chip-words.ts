/** An event of the calendar in words: what a screen reader says of its chip, and what stands in its tooltip. */
import type { CalendarEvent } from '#contract/event';
import type { Clash } from '#domain/clashes';
import type { Translate } from '../text.tsx';
import { spanWords, timeWords, zoneWords, type Wording } from '../ui/date-words.ts';
import { ownZone, shownSpanOf, zoneFor, type ShownZone } from './shown-span.ts';

/** `Postponed` or `Cancelled` or `Tentative`; null for what takes place. */
export function statusWord({ status }: Pick<CalendarEvent, 'status'>, t: Translate): string | null {
  return status === 'cancelled' || status === 'postponed' || status === 'tentative' ? t(`words.status.${status}`) : null;
}

export function isOff({ status }: Pick<CalendarEvent, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** `same body and place as “39th meeting”`. */
function clashWords({ with: other, reasons }: Clash<CalendarEvent>, t: Translate): string {
  return t(`calendar.clash.${reasons.join('-') as 'body'}`, { title: other.title });
}

/** `At the same time: same body as “A”; same place as “B”`, or null. Only the first three are named. */
export function clashesSentence(clashes: readonly Clash<CalendarEvent>[], t: Translate): string | null {
  if (clashes.length === 0) return null;
  const named = clashes.slice(0, 3).map((clash) => clashWords(clash, t));
  return t('calendar.clash.sentence', { clashes: named.join('; '), more: clashes.length - named.length });
}

/** `10:00`, with the city where an event stands on other clocks than the calendar usually does; empty for whole days. */
export function chipTime(event: CalendarEvent, zone: ShownZone, usualZone: string, locale: string): string {
  if (event.allDay) return '';
  const time = timeWords(shownSpanOf(event, zone).start, locale);
  return zone === ownZone && event.timeZone !== usualZone ? `${time} ${zoneWords(event.timeZone)}` : time;
}

/** When it is on the clocks that are shown, with their city. */
export function chipWhen(event: CalendarEvent, zone: ShownZone, wording: Wording): string {
  const when = spanWords({ ...shownSpanOf(event, zone), timeZone: zoneFor(event, zone) }, wording);
  return event.allDay ? when : wording.t('dates.placed', { when, place: zoneWords(zoneFor(event, zone)) });
}
