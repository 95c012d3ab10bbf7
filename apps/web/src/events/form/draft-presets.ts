/** What the address of a new event says of it already: `/events/new?start=2024-04-10T10:00&priority=…`. */
import { eventKinds, type EventKind } from '#contract/event';
import { isTimeZone } from '#contract/scalars';
import { addDays, isDay } from '../../days.ts';
import { timesOf, type EventDraft } from './event-draft.ts';

interface Preset {
  start: string;
  end: string;
  allDay: boolean;
}

/** A date, or a wall-clock time with or without seconds. */
function readMoment(text: string | null): string | null {
  if (text === null || !isDay(text.slice(0, 10))) return null;
  if (text.length === 10) return text;
  return /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text.slice(10)) ? text.slice(0, 16) : null;
}

function addHour(moment: string): string {
  return new Date(Date.parse(`${moment}:00Z`) + 3_600_000).toISOString().slice(0, 16);
}

/** Where the end is missing or not after the start: one day, or one hour. */
function readSpan(params: URLSearchParams): Preset | null {
  const start = readMoment(params.get('start'));
  if (start === null) return null;
  const allDay = params.get('allDay') === 'true' || (params.get('allDay') === null && start.length === 10);
  const end = readMoment(params.get('end'));
  if (allDay) {
    const first = start.slice(0, 10);
    const last = end?.slice(0, 10) ?? '';
    return { allDay, start: first, end: last > first ? last : addDays(first, 1) };
  }
  const from = start.length === 10 ? `${start}T10:00` : start;
  return { allDay, start: from, end: end !== null && end.length > 10 && end > from ? end : addHour(from) };
}

/** The fields that the address names; what it has wrong is left out. */
export function readPresets(params: URLSearchParams, knownPriorityIds: readonly string[]): Partial<EventDraft> {
  const span = readSpan(params);
  const title = params.get('title');
  const location = params.get('location');
  const kind = eventKinds.find((one): one is EventKind => one === params.get('kind'));
  const bodyId = params.get('body');
  const zone = params.get('timeZone');
  const priorityIds = (params.get('priority') ?? '').split(',').filter((id) => knownPriorityIds.includes(id));
  return {
    ...(span === null ? {} : { allDay: span.allDay, ...timesOf(span) }),
    ...(title === null || title === '' ? {} : { title }),
    ...(location === null ? {} : { location }),
    ...(kind === undefined ? {} : { kind }),
    ...(bodyId === null ? {} : { bodyId }),
    ...(zone !== null && isTimeZone(zone) ? { timeZone: zone } : {}),
    ...(priorityIds.length === 0 ? {} : { priorityIds }),
  };
}

/** A new event in a chairmanship's zone, an hour on the day that is shown. */
export function newDraft(day: string, timeZone: string, presets: Partial<EventDraft>): EventDraft {
  const nothing = { title: '', description: '', location: '' };
  return {
    base: null,
    title: '',
    description: '',
    kind: 'other',
    format: 'in_person',
    status: 'confirmed',
    bodyId: null,
    sessionNumber: '',
    allDay: false,
    startDay: day,
    startTime: '10:00',
    endDay: day,
    endTime: '11:00',
    timeZone,
    location: '',
    onlineUrl: '',
    sourceUrl: '',
    priorityIds: [],
    participations: [],
    agenda: [],
    documents: [],
    decisions: [],
    followUps: [],
    translations: { ru: { ...nothing }, kk: { ...nothing } },
    otherTranslations: {},
    ...presets,
  };
}
