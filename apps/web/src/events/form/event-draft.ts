/** An event as it is typed: every field as its input holds it, and the way from the event to it and back. */
import type { CalendarEvent, EventFormat, EventKind, EventStatus, eventRoutes, ParticipationRole } from '#contract/event';
import type { SentBodyOf } from '#contract/route';
import { addDays } from '../../days.ts';

/** What is sent: all fields of a PATCH. */
export type EventBody = Required<Omit<SentBodyOf<typeof eventRoutes.update>, 'recurrence'>>;

interface Row {
  /** Tells rows apart on the page; never sent. */
  key: string;
  /** The server's, of a part that was there before. */
  id?: string;
}

export interface ParticipantRow extends Row {
  organisationId: string | null;
  personId: string | null;
  role: ParticipationRole;
}
export interface AgendaRow extends Row {
  startsAt: string;
  title: string;
  speaker: string;
}
export interface DocumentRow extends Row {
  title: string;
  url: string;
  fileId: string | null;
}
export interface DecisionRow extends Row {
  text: string;
}
export interface FollowUpRow extends Row {
  text: string;
  dueOn: string | null;
  responsible: string;
  done: boolean;
  measureId: string | null;
}
export interface TranslationDraft {
  title: string;
  description: string;
  location: string;
}
/** What the form edits; further languages are kept as they are. */
export const draftLanguages = ['ru', 'kk'] as const;
export type DraftLanguage = (typeof draftLanguages)[number];

export interface EventDraft {
  /** What the typing began from, so that only what was changed is sent; null for a new event. */
  base: { version: number; body: EventBody } | null;
  title: string;
  description: string;
  kind: EventKind;
  format: EventFormat;
  status: EventStatus;
  bodyId: string | null;
  sessionNumber: number | '';
  allDay: boolean;
  startDay: string | null;
  startTime: string;
  /** The last day, included: people say "8 to 11 April". */
  endDay: string | null;
  endTime: string;
  timeZone: string;
  location: string;
  onlineUrl: string;
  sourceUrl: string;
  priorityIds: string[];
  participations: ParticipantRow[];
  agenda: AgendaRow[];
  documents: DocumentRow[];
  decisions: DecisionRow[];
  followUps: FollowUpRow[];
  translations: Record<DraftLanguage, TranslationDraft>;
  otherTranslations: EventBody['translations'];
}

/** The times that stand ready where an all-day event gets some. */
const usualTimes = { startTime: '10:00', endTime: '11:00' };

type Times = Pick<EventDraft, 'startDay' | 'startTime' | 'endDay' | 'endTime'>;

export function timesOf({ allDay, start, end }: Pick<CalendarEvent, 'allDay' | 'start' | 'end'>): Times {
  if (allDay) return { startDay: start, endDay: addDays(end, -1), ...usualTimes };
  return { startDay: start.slice(0, 10), startTime: start.slice(11, 16), endDay: end.slice(0, 10), endTime: end.slice(11, 16) };
}

function rowsOf<P extends { id: string }>(parts: P[]): (P & Row)[] {
  return parts.map((part) => ({ ...part, key: part.id }));
}

/** Random, since a draft that is kept brings its rows' keys along. */
export function newRow<R extends object>(row: R): R & Row {
  return { ...row, key: `row-${Math.random().toString(36).slice(2)}` };
}

function translationsOf(translations: CalendarEvent['translations']): Pick<EventDraft, 'translations' | 'otherTranslations'> {
  const { ru, kk, ...otherTranslations } = translations;
  const draftOne = (one: CalendarEvent['translations'][string] | undefined): TranslationDraft => ({
    title: '',
    description: '',
    location: '',
    ...one,
  });
  return {
    translations: { ru: draftOne(ru), kk: draftOne(kk) },
    otherTranslations,
  };
}

/** The draft that shows an event as it stands. */
export function draftOf(event: CalendarEvent): EventDraft {
  const draft: EventDraft = {
    ...textsOf(event),
    base: null,
    kind: event.kind,
    format: event.format,
    status: event.status,
    bodyId: event.bodyId,
    sessionNumber: event.sessionNumber ?? '',
    allDay: event.allDay,
    ...timesOf(event),
    timeZone: event.timeZone,
    priorityIds: event.priorityIds,
    participations: event.participations.map((one) => newRow(one)),
    agenda: rowsOf(event.agenda).map((row) => ({ ...row, startsAt: row.startsAt ?? '', speaker: row.speaker ?? '' })),
    documents: rowsOf(event.documents).map((row) => ({ ...row, url: row.url ?? '' })),
    decisions: rowsOf(event.decisions),
    followUps: rowsOf(event.followUps).map((row) => ({ ...row, responsible: row.responsible ?? '' })),
    ...translationsOf(event.translations),
  };
  return { ...draft, base: { version: event.version, body: bodyOf(draft) } };
}

function textsOf({ title, description, location, onlineUrl, sourceUrl }: CalendarEvent) {
  return { title, description, location: location ?? '', onlineUrl: onlineUrl ?? '', sourceUrl: sourceUrl ?? '' };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** `start` and `end` as they are sent: wall clocks, or dates with the end after the last day (RFC 5545). */
export function spanOfDraft({ allDay, startDay, startTime, endDay, endTime }: Times & { allDay: boolean }): { start: string; end: string } {
  const first = startDay ?? '';
  const last = endDay ?? first;
  if (allDay) return { start: first, end: last === '' ? '' : addDays(last, 1) };
  return { start: `${first}T${startTime}:00`, end: `${last}T${endTime}:00` };
}

/** What a row sends besides its own fields. */
function idOf({ id }: Row): { id?: string } {
  return id === undefined ? {} : { id };
}

function sentTranslations({ translations, otherTranslations }: EventDraft): EventBody['translations'] {
  const typed = draftLanguages.map((language) => {
    const texts = Object.entries<string>({ ...translations[language] }).filter(([, text]) => text.trim() !== '');
    return [language, Object.fromEntries(texts)] as const;
  });
  return { ...otherTranslations, ...Object.fromEntries(typed.filter(([, texts]) => Object.keys(texts).length > 0)) };
}

/** The draft as it is sent. Two drafts that mean the same give the same. */
export function bodyOf(draft: EventDraft): EventBody {
  const { sessionNumber, participations, agenda, documents, decisions, followUps } = draft;
  return {
    title: draft.title.trim(),
    description: draft.description,
    kind: draft.kind,
    format: draft.format,
    status: draft.status,
    bodyId: draft.bodyId,
    sessionNumber: sessionNumber === '' ? null : sessionNumber,
    allDay: draft.allDay,
    ...spanOfDraft(draft),
    timeZone: draft.timeZone,
    location: orNull(draft.location),
    onlineUrl: orNull(draft.onlineUrl),
    sourceUrl: orNull(draft.sourceUrl),
    priorityIds: draft.priorityIds,
    participations: participations.map(({ organisationId, personId, role }) => ({ organisationId, personId, role })),
    agenda: agenda.map((row) => ({
      ...idOf(row),
      startsAt: orNull(row.startsAt),
      title: row.title.trim(),
      speaker: orNull(row.speaker),
    })),
    documents: documents.map((row) => ({ ...idOf(row), title: row.title.trim(), url: orNull(row.url), fileId: row.fileId })),
    decisions: decisions.map((row) => ({ ...idOf(row), text: row.text.trim() })),
    followUps: followUps.map((row) => ({
      ...idOf(row),
      text: row.text.trim(),
      dueOn: row.dueOn,
      responsible: orNull(row.responsible),
      done: row.done,
      measureId: row.measureId,
    })),
    translations: sentTranslations(draft),
  };
}
