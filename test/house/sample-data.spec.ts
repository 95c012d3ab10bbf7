/** Holds the sample together: its keys resolve, its dates follow one another, and all of it could have been sent by a person. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { bodyRoutes } from '#contract/body';
import { chairmanshipRoutes } from '#contract/chairmanship';
import { eventRoutes } from '#contract/event';
import { measureRoutes } from '#contract/measure';
import { organisationRoutes } from '#contract/organisation';
import type { Entity } from '#contract/page';
import { personRoutes } from '#contract/person';
import { priorityRoutes } from '#contract/priority';
import { progressItemRoutes } from '#contract/progress-item';
import { checkChairmanshipPeriod, checkPlan } from '#domain/plan';
import { Database } from '#persistence/database';
import { Ledger } from '#persistence/ledger';
import { loadSample } from '#persistence/seed/load-sample';
import { readSampleData } from '#persistence/seed/sample-data';
import { sql } from '#persistence/sql';
import type { Store } from '#persistence/store';
import { bodies, chairmanships, measures, organisations, people, priorities, progressItems } from '#persistence/stores/content.store';
import { eventStore } from '#persistence/stores/event.store';

const sample = readSampleData();
const promised = sample.priorities.flatMap((priority) => priority.measures.map((measure) => ({ ...measure, priority: priority.number })));

interface Reference {
  from: string;
  to: string | number | null | undefined;
}

/** Those that name nothing; a reference may be left open. */
function lost(references: Reference[], known: (string | number)[]): Reference[] {
  return references.filter(({ to }) => to !== null && to !== undefined && !known.includes(to));
}

const keysOf = (rows: { key: string }[]): string[] => rows.map(({ key }) => key);

describe('keys', () => {
  test.each([
    ['organisations', keysOf(sample.organisations)],
    ['people', keysOf(sample.people)],
    ['bodies', keysOf(sample.bodies)],
    ['priorities', keysOf(sample.priorities)],
    ['priority numbers', sample.priorities.map(({ number }) => String(number))],
    ['measures', keysOf(promised)],
    ['measure numbers', promised.map(({ priority, number }) => `${priority}.${number}`)],
    ['events', keysOf(sample.events)],
    ['progress items', keysOf(sample.progress)],
  ])('no two %s are alike', (_, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('organisations that are named are there', () => {
    const references = [
      { from: sample.chairmanship.key, to: sample.chairmanship.organisation },
      ...[...sample.bodies, ...sample.people].map(({ key, organisation }) => ({ from: key, to: organisation })),
      ...sample.events.flatMap(({ key, participations }) => participations.map(({ organisation }) => ({ from: key, to: organisation }))),
    ];
    expect(lost(references, keysOf(sample.organisations))).toEqual([]);
  });

  test('people that are named are there', () => {
    const references = sample.events.flatMap(({ key, participations }) => participations.map(({ person }) => ({ from: key, to: person })));
    expect(lost(references, keysOf(sample.people))).toEqual([]);
  });

  test('bodies that are named are there', () => {
    const references = [
      ...sample.events.map(({ key, body }) => ({ from: key, to: body })),
      ...promised.map(({ key, responsibleBody }) => ({ from: key, to: responsibleBody })),
    ];
    expect(lost(references, keysOf(sample.bodies))).toEqual([]);
  });

  test('priorities that are numbered are there', () => {
    const references = [
      ...sample.events.flatMap((event) => event.priorities.map((to) => ({ from: event.key, to }))),
      ...sample.progress.map(({ key, priority }) => ({ from: key, to: priority })),
    ];
    const numbers = sample.priorities.map(({ number }) => number);
    expect(lost(references, numbers)).toEqual([]);
  });

  test('measures and events that are named are there', () => {
    const toMeasures = [
      ...sample.progress.map(({ key, measure }) => ({ from: key, to: measure })),
      ...sample.events.flatMap(({ key, followUps }) => followUps.map(({ measure }) => ({ from: key, to: measure }))),
    ];
    expect(lost(toMeasures, keysOf(promised))).toEqual([]);
    const toEvents = sample.progress.map(({ key, event }) => ({ from: key, to: event }));
    expect(lost(toEvents, keysOf(sample.events))).toEqual([]);
  });
});

describe('the story of each progress item', () => {
  test('its measure is one of its priority', () => {
    const elsewhere = sample.progress.filter((item) => promised.find(({ key }) => key === item.measure)?.priority !== item.priority);
    expect(keysOf(elsewhere)).toEqual([]);
  });

  test('it happened in the chairmanship, was recorded afterwards and approved later still', () => {
    const { startsOn, endsOn } = sample.chairmanship;
    const wrong = sample.progress.filter(
      ({ occurredOn, recordedAt, approvedAt }) =>
        occurredOn < startsOn || occurredOn > endsOn || recordedAt.slice(0, 10) < occurredOn || (approvedAt ?? recordedAt) < recordedAt,
    );
    expect(keysOf(wrong)).toEqual([]);
  });

  test('it was approved at an instant exactly when it is approved, and returned with a note', () => {
    const wrong = sample.progress.filter(
      ({ state, approvedAt, author, returnNote }) =>
        (author === 'coordinator' && (state === 'approved') !== (approvedAt !== null)) || (state === 'returned' && returnNote === null),
    );
    expect(keysOf(wrong)).toEqual([]);
  });
});

describe('the loaded sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chairboard-sample-'));
  let database: Database;

  beforeAll(async () => {
    database = await Database.open({ engine: 'sqlite', address: join(folder, 'sample.sqlite') });
    await loadSample(new Ledger(database, { now: () => new Date('2024-12-31T12:00:00Z') }));
  });

  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const all = <T extends Entity>(store: Store<T>): Promise<T[]> => store.findWhere(database, sql`1 = 1`);

  /** What the contract says against an entity, were it sent to be created. */
  function faults(body: z.ZodObject, entity: Entity): string[] {
    const sent = Object.entries(entity).filter(([field]) => field in body.shape);
    const issues = body.safeParse(Object.fromEntries(sent)).error?.issues ?? [];
    return issues.map(({ path, message }) => `${entity.id} ${path.join('.')}: ${message}`);
  }

  const nouns: [string, () => Promise<Entity[]>, z.ZodObject][] = [
    ['chairmanship', () => all(chairmanships), chairmanshipRoutes.create.body],
    ['organisations', () => all(organisations), organisationRoutes.create.body],
    ['bodies', () => all(bodies), bodyRoutes.create.body],
    ['people', () => all(people), personRoutes.create.body],
    ['priorities', () => all(priorities), priorityRoutes.create.body],
    ['measures', () => all(measures), measureRoutes.create.body],
    ['events', () => all(eventStore), eventRoutes.create.body],
    ['progress items', () => all(progressItems), progressItemRoutes.create.body],
  ];

  test.each(nouns)('the contract would take its %s', async (_, find, body) => {
    const entities = await find();
    expect(entities.length).toBeGreaterThan(0);
    expect(entities.flatMap((entity) => faults(body, entity))).toEqual([]);
  });

  test('its plan is one that the domain accepts', async () => {
    const [chairmanship] = await all(chairmanships);
    checkChairmanshipPeriod(chairmanship!);
    for (const measure of await all(measures)) checkPlan(measure);
  });
});
