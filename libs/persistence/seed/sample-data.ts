/** The sample as it lies in sample/*.json: keys instead of ids, and when each thing was recorded. */
import { readFileSync } from 'node:fs';
import type { Body } from '#contract/body';
import type { Chairmanship } from '#contract/chairmanship';
import type { CalendarEvent, EventDocument, FollowUp, ParticipationRole } from '#contract/event';
import type { Measure } from '#contract/measure';
import type { Organisation } from '#contract/organisation';
import type { Priority } from '#contract/priority';
import type { ProgressItem } from '#contract/progress-item';

type Translations = Record<string, Record<string, string>>;

export interface SampleChairmanship extends Pick<Chairmanship, 'slug' | 'title' | 'chair' | 'startsOn' | 'endsOn' | 'timeZone'> {
  key: string;
  organisation: string;
  recordedAt: string;
  translations?: Translations;
  illustrative: string;
}

export type SampleOrganisation = Pick<Organisation, 'name' | 'acronym' | 'aliases' | 'kind' | 'country'> & {
  key: string;
  translations?: Translations;
};
export type SampleBody = Pick<Body, 'name' | 'acronym' | 'aliases'> & {
  key: string;
  organisation: string | null;
  translations?: Translations;
};

export interface SamplePerson {
  key: string;
  name: string;
  title: string | null;
  organisation: string | null;
}

export type SampleMeasure = Pick<Measure, 'number' | 'text' | 'startsOn' | 'dueOn' | 'weight' | 'indicator' | 'milestones'> & {
  key: string;
  responsibleBody: string | null;
  translations?: Translations;
};

export type SamplePriority = Pick<Priority, 'number' | 'title' | 'summary' | 'colour' | 'weight'> & {
  key: string;
  translations?: Translations;
  measures: SampleMeasure[];
};

type OwnEventFields =
  | 'title'
  | 'description'
  | 'kind'
  | 'format'
  | 'status'
  | 'sessionNumber'
  | 'allDay'
  | 'start'
  | 'end'
  | 'timeZone'
  | 'location'
  | 'onlineUrl'
  | 'sourceUrl';

export interface SampleEvent extends Pick<CalendarEvent, OwnEventFields> {
  key: string;
  titleRu: string | null;
  body: string | null;
  priorities: number[];
  participations: { organisation: string | null; person: string | null; role: ParticipationRole }[];
  agenda: { startsAt: string | null; title: string; speaker: string | null }[];
  documents: Pick<EventDocument, 'title' | 'url'>[];
  decisions: { text: string }[];
  followUps: (Omit<FollowUp, 'id' | 'measureId'> & { measure?: string | null })[];
  recordedAt: string;
  illustrative: string | null;
}

type OwnItemFields = 'occurredOn' | 'kind' | 'summary' | 'percent' | 'value' | 'evidence' | 'state' | 'returnNote' | 'approvedAt';

export interface SampleItem extends Pick<ProgressItem, OwnItemFields> {
  key: string;
  priority: number;
  measure: string;
  event: string | null;
  detail: string | null;
  author: 'coordinator' | 'manager';
  recordedAt: string;
}

export interface SampleData {
  chairmanship: SampleChairmanship;
  organisations: SampleOrganisation[];
  people: SamplePerson[];
  bodies: SampleBody[];
  priorities: SamplePriority[];
  events: SampleEvent[];
  progress: SampleItem[];
}

function readPart(name: keyof SampleData): unknown {
  return JSON.parse(readFileSync(new URL(`./sample/${name}.json`, import.meta.url), 'utf8'));
}

export function readSampleData(): SampleData {
  const names = ['chairmanship', 'organisations', 'people', 'bodies', 'priorities', 'events', 'progress'] as const;
  return Object.fromEntries(names.map((name) => [name, readPart(name)])) as unknown as SampleData;
}
