/** Loads the sample chairmanship in one write, each part at the instant at which it was recorded, so that `knownAt` can be asked of it. */
import { spanOf } from '#domain/schedule';
import { sql } from '../sql.ts';
import type { Database } from '../database.ts';
import type { Actor, Ledger, Tx } from '../ledger.ts';
import { bodies, chairmanships, measures, organisations, people, priorities, progressItems } from '../stores/content.store.ts';
import { eventStore } from '../stores/event.store.ts';
import { readSampleData, type SampleData, type SampleEvent, type SampleItem } from './sample-data.ts';
import { sampleId } from './sample-ids.ts';

export const sampleActor: Actor = { id: null, name: 'Sample data' };

/** One thing that was recorded at an instant. */
interface Step {
  at: string;
  run: (tx: Tx) => Promise<unknown>;
}

function optional(noun: string, key: string | null | undefined): string | null {
  return key === null || key === undefined ? null : sampleId(noun, key);
}

/** @returns false when the sample is there already, or lies in the trash: then nothing changes */
export async function loadSample(ledger: Ledger): Promise<boolean> {
  const data = readSampleData();
  const chairmanshipId = sampleId('chairmanship', data.chairmanship.key);
  return ledger.write(sampleActor, 'sample.load', async (tx) => {
    const known = await tx.query(sql`SELECT 1 FROM "chairmanship" WHERE "id" = ${chairmanshipId}`);
    if (known.length > 0) return false;
    const steps = [
      ...data.events.map((event) => eventStep(event, data, chairmanshipId)),
      ...data.progress.flatMap((item) => itemSteps(item, data, chairmanshipId)),
    ];
    tx.moveTo(data.chairmanship.recordedAt);
    await loadPeople(tx, data);
    await loadChairmanship(tx, data, chairmanshipId);
    await loadPriorities(tx, data, chairmanshipId);
    for (const step of steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
      tx.moveTo(step.at);
      await step.run(tx);
    }
    return true;
  });
}

/** True on a database that never had a chairmanship: one that lost its sample does not get it back by itself. */
export async function isUntouched(database: Database): Promise<boolean> {
  const rows = await database.queryPrimary(sql`SELECT 1 FROM "audit" WHERE "entity" = 'chairmanship' LIMIT 1`);
  return rows.length === 0;
}

/** What was removed with an earlier sample but is still used by others stands already. */
async function isThere(tx: Tx, table: 'organisation' | 'body' | 'person', id: string): Promise<boolean> {
  const statement = {
    organisation: sql`SELECT 1 FROM "organisation" WHERE "id" = ${id}`,
    body: sql`SELECT 1 FROM "body" WHERE "id" = ${id}`,
    person: sql`SELECT 1 FROM "person" WHERE "id" = ${id}`,
  }[table];
  return (await tx.query(statement)).length > 0;
}

async function loadPeople(tx: Tx, data: SampleData): Promise<void> {
  for (const { key, translations = {}, ...organisation } of data.organisations) {
    const id = sampleId('organisation', key);
    if (!(await isThere(tx, 'organisation', id))) await organisations.insert(tx, { ...organisation, translations, id });
  }
  for (const { key, organisation, translations = {}, ...body } of data.bodies) {
    const id = sampleId('body', key);
    if (!(await isThere(tx, 'body', id)))
      await bodies.insert(tx, { ...body, organisationId: optional('organisation', organisation), translations, id });
  }
  for (const { key, name, title, organisation } of data.people) {
    const id = sampleId('person', key);
    if (await isThere(tx, 'person', id)) continue;
    await people.insert(tx, {
      name,
      position: title,
      organisationId: optional('organisation', organisation),
      email: null,
      aliases: [],
      id,
    });
  }
}

async function loadChairmanship(tx: Tx, data: SampleData, chairmanshipId: string): Promise<void> {
  const { chairmanship } = data;
  const organisation = data.organisations.find(({ key }) => key === chairmanship.organisation);
  const { slug, title, chair, startsOn, endsOn, timeZone, translations = {}, illustrative } = chairmanship;
  const named = organisation?.acronym ?? organisation?.name ?? chairmanship.organisation;
  await chairmanships.insert(tx, {
    slug,
    title,
    organisation: named,
    chair,
    startsOn,
    endsOn,
    timeZone,
    translations,
    sample: true,
    notice: illustrative,
    id: chairmanshipId,
  });
}

async function loadPriorities(tx: Tx, data: SampleData, chairmanshipId: string): Promise<void> {
  for (const { key, measures: promised, translations: titles = {}, ...priority } of data.priorities) {
    const priorityId = sampleId('priority', key);
    await priorities.insert(tx, { ...priority, chairmanshipId, ownerIds: [], translations: titles, id: priorityId });
    for (const { key: measureKey, responsibleBody, translations: texts = {}, ...measure } of promised) {
      const { number, text, startsOn: from, dueOn, weight, indicator, milestones } = measure;
      const plan = {
        number,
        text,
        startsOn: from,
        dueOn,
        weight,
        indicator,
        milestones,
        translations: texts,
        dropped: false,
        illustrative: true,
      };
      await measures.insert(tx, {
        ...plan,
        chairmanshipId,
        priorityId,
        responsibleBodyId: optional('body', responsibleBody),
        id: sampleId('measure', measureKey),
      });
    }
  }
}

function priorityIdOf(data: SampleData, number: number): string {
  const found = data.priorities.find((priority) => priority.number === number);
  if (found === undefined) throw new Error(`The sample has no priority ${number}.`);
  return sampleId('priority', found.key);
}

function eventStep(event: SampleEvent, data: SampleData, chairmanshipId: string): Step {
  const id = sampleId('event', event.key);
  const { title, description, kind, format, status, sessionNumber, allDay, start, end, timeZone, location, onlineUrl, sourceUrl } = event;
  const own = { title, description, kind, format, status, sessionNumber, allDay, start, end, timeZone, location, onlineUrl, sourceUrl };
  const draft = {
    ...own,
    ...spanOf(event),
    ...partsOf(event),
    chairmanshipId,
    id,
    uid: `${id}@chairboard`,
    sequence: 0,
    bodyId: optional('body', event.body),
    recurrence: null,
    priorityIds: event.priorities.map((number) => priorityIdOf(data, number)),
    translations: russianTitle(event.titleRu),
    illustrative: event.illustrative !== null,
  };
  return { at: event.recordedAt, run: (tx) => eventStore.insert(tx, draft) };
}

/** Who takes part, what is on the agenda, and what came of it. */
function partsOf(event: SampleEvent) {
  const part = (kind: string, index: number): string => sampleId(kind, `${event.key} ${index}`);
  return {
    participations: event.participations.map(({ organisation, person, role }) => ({
      organisationId: optional('organisation', organisation),
      personId: optional('person', person),
      role,
    })),
    agenda: event.agenda.map((item, index) => ({ ...item, id: part('agenda', index) })),
    documents: event.documents.map((document, index) => ({ ...document, fileId: null, id: part('document', index) })),
    decisions: event.decisions.map((decision, index) => ({ ...decision, id: part('decision', index) })),
    followUps: event.followUps.map(({ measure, text, dueOn, responsible, done }, index) => ({
      text,
      dueOn,
      responsible,
      done,
      measureId: optional('measure', measure),
      id: part('follow-up', index),
    })),
  };
}

/** An item is recorded first and approved later; what a manager logs is approved at once. */
function itemSteps(item: SampleItem, data: SampleData, chairmanshipId: string): Step[] {
  const id = sampleId('progress-item', item.key);
  const { occurredOn, kind, summary, percent, value, evidence, returnNote } = item;
  const approvedAt = item.state === 'approved' ? (item.author === 'manager' ? item.recordedAt : item.approvedAt) : null;
  const later = approvedAt !== null && approvedAt > item.recordedAt;
  const draft = {
    ...{ occurredOn, kind, summary, percent, value, evidence, returnNote, chairmanshipId, id },
    priorityId: priorityIdOf(data, item.priority),
    measureId: sampleId('measure', item.measure),
    eventId: optional('event', item.event),
    detail: item.detail ?? '',
    state: later ? ('submitted' as const) : item.state,
    authorId: null,
    approvedAt: later ? null : approvedAt,
    approvedBy: null,
    illustrative: true,
  };
  const recorded: Step = { at: item.recordedAt, run: (tx) => progressItems.insert(tx, draft) };
  if (!later) return [recorded];
  const approve = async (tx: Tx): Promise<void> => {
    const before = await progressItems.get(tx, id);
    await progressItems.save(tx, before, { ...before, state: 'approved', approvedAt });
  };
  return [recorded, { at: approvedAt, run: approve }];
}

function russianTitle(title: string | null): Record<string, { title?: string }> {
  return title === null ? {} : { ru: { title } };
}
