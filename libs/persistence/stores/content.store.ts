/** The stores of the content: who hangs below whom, and what search finds of each. */
import type { Body } from '#contract/body';
import type { Chairmanship } from '#contract/chairmanship';
import type { MeasurePlan } from '#contract/measure';
import type { Organisation } from '#contract/organisation';
import type { Person } from '#contract/person';
import type { Priority } from '#contract/priority';
import type { ProgressItem } from '#contract/progress-item';
import {
  bodyProjection,
  chairmanshipProjection,
  measureProjection,
  organisationProjection,
  personProjection,
  priorityProjection,
  progressItemProjection,
} from '../projections.ts';
import { Store } from '../store.ts';
import { BodyTable } from '../tables/body.table.ts';
import { ChairmanshipTable } from '../tables/chairmanship.table.ts';
import { MeasureTable } from '../tables/measure.table.ts';
import { OrganisationTable } from '../tables/organisation.table.ts';
import { PersonTable } from '../tables/person.table.ts';
import { PriorityTable } from '../tables/priority.table.ts';
import { ProgressItemTable } from '../tables/progress-item.table.ts';
import { eventStore } from './event.store.ts';

/** Every language's texts, so that a search in Russian finds what has a Russian title. */
function allTexts(entity: { translations: Record<string, Record<string, string | undefined>> }): string {
  return Object.values(entity.translations)
    .flatMap((texts) => Object.values(texts))
    .join('\n');
}

export const progressItems = new Store<ProgressItem>({
  noun: 'progress-item',
  schema: ProgressItemTable,
  projection: progressItemProjection,
  searchText: (item) => ({ title: item.summary, content: [item.detail, ...item.evidence.map((piece) => piece.title)].join('\n') }),
});

export const measures = new Store<MeasurePlan>({
  noun: 'measure',
  schema: MeasureTable,
  projection: measureProjection,
  searchText: (measure) => ({
    title: measure.text,
    content: [allTexts(measure), ...measure.milestones.map((milestone) => milestone.title)].join('\n'),
  }),
  below: [{ store: progressItems, column: 'measureId' }],
});

export const priorities = new Store<Priority>({
  noun: 'priority',
  schema: PriorityTable,
  projection: priorityProjection,
  searchText: (priority) => ({ title: priority.title, content: [priority.summary, allTexts(priority)].join('\n') }),
  below: [
    { store: progressItems, column: 'priorityId' },
    { store: measures, column: 'priorityId' },
  ],
});

export const chairmanships = new Store<Chairmanship>({
  noun: 'chairmanship',
  schema: ChairmanshipTable,
  projection: chairmanshipProjection,
  below: [
    { store: progressItems, column: 'chairmanshipId' },
    { store: measures, column: 'chairmanshipId' },
    { store: priorities, column: 'chairmanshipId' },
    { store: eventStore, column: 'chairmanshipId' },
  ],
});

export const bodies = new Store<Body>({
  noun: 'body',
  schema: BodyTable,
  projection: bodyProjection,
  searchText: (body) => ({ title: body.name, content: [body.acronym ?? '', ...body.aliases, allTexts(body)].join('\n') }),
});

export const organisations = new Store<Organisation>({
  noun: 'organisation',
  schema: OrganisationTable,
  projection: organisationProjection,
  searchText: (organisation) => ({
    title: organisation.name,
    content: [organisation.acronym ?? '', ...organisation.aliases, allTexts(organisation)].join('\n'),
  }),
});

export const people = new Store<Person>({
  noun: 'person',
  schema: PersonTable,
  projection: personProjection,
  searchText: (person) => ({ title: person.name, content: [person.position ?? '', ...person.aliases].join('\n') }),
});
