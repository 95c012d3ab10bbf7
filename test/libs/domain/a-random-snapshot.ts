/** Draws small chairmanships with everything that can go together in them, for properties. */
import { eventKinds, eventStatuses } from '#contract/event';
import { progressStates } from '#contract/progress-item';
import type { Snapshot } from '#domain/dashboard';
import { addDays } from '#domain/schedule';
import fc from 'fast-check';
import { aChairmanship, aMeasure, aMilestone, aPriority, anEvent, anItem } from './a-snapshot.ts';

const first = '2024-02-10';
const priorityId = fc.constantFrom('p', 'q', 'r', 'gone');
const measureId = fc.constantFrom('m0', 'm1', 'm2', 'm3', null);
const date = fc.integer({ min: -70, max: 160 }).map((days) => addDays(first, days));
const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((n) => n / 10);
const percent = fc.oneof(fc.constantFrom(0, 45, 70, 90, 100), tenths(100));
const weight = fc.oneof(fc.constantFrom(0, 1), tenths(5));

const chairmanship = fc
  .record({
    days: fc.integer({ min: 0, max: 130 }),
    timeZone: fc.constantFrom('Asia/Almaty', 'America/New_York', 'Europe/Moscow', 'America/St_Johns'),
  })
  .map(({ days, timeZone }) => aChairmanship({ startsOn: first, endsOn: addDays(first, days), timeZone }));

const priorities = fc
  .tuple(fc.subarray(['p', 'q', 'r']), fc.array(weight, { minLength: 3, maxLength: 3 }))
  .map(([ids, weights]) => ids.map((id, n) => aPriority({ id, number: 9 - n, weight: weights[n]! })));

const indicator = fc
  .record({ unit: fc.constant('courses'), baseline: tenths(20), target: tenths(20) })
  .filter(({ baseline, target }) => baseline !== target);

const measure = fc
  .record({
    priorityId,
    startsOn: date,
    length: fc.integer({ min: 0, max: 90 }),
    weight,
    indicator: fc.option(indicator),
    corners: fc.array(fc.tuple(fc.nat(90), percent), { maxLength: 3 }),
    dropped: fc.constantFrom(false, false, false, true),
  })
  .map(({ length, corners, ...plan }) => {
    const days = corners.map(([days]) => Math.min(days, length)).sort((a, b) => a - b);
    const percents = corners.map(([, reached]) => reached).sort((a, b) => a - b);
    const milestones = days.map((days, n) => aMilestone(addDays(plan.startsOn, days), percents[n]!));
    return aMeasure({ ...plan, dueOn: addDays(plan.startsOn, length), milestones });
  });

const item = fc
  .record({
    priorityId,
    measureId,
    // Few days beside the many, so that several items fall on one.
    occurredOn: fc.oneof(date, fc.constantFrom('2024-02-20', '2024-02-21')),
    createdAt: fc.constantFrom('2024-06-01T00:00:00.000Z', '2024-06-01T00:00:00.001Z', '2024-07-01T00:00:00.000Z'),
    state: fc.constantFrom(...progressStates, 'approved' as const, 'approved' as const, 'approved' as const),
    percent: fc.option(percent),
    value: fc.option(tenths(25)),
    evidence: fc.constantFrom([], [{}]),
  })
  .map(anItem);

const event = fc
  .record({
    status: fc.constantFrom(...eventStatuses, 'confirmed' as const),
    kind: fc.constantFrom(...eventKinds),
    bodyId: fc.constantFrom('a', 'b', null),
    priorityIds: fc.subarray(['p', 'q', 'gone']),
    allDay: fc.boolean(),
    date,
    time: fc.constantFrom('00:00:00', '01:00:00', '10:00:00', '23:30:00'),
    days: fc.nat(3),
    timeZone: fc.constantFrom('Asia/Almaty', 'America/New_York', 'Asia/Kolkata', 'UTC'),
  })
  .map(({ date: from, time, days, ...of }) => {
    if (of.allDay) return anEvent({ ...of, start: from, end: addDays(from, days + 1) });
    return anEvent({ ...of, start: `${from}T${time}`, end: `${addDays(from, days)}T${time}` });
  });

/** A chairmanship of at most 131 days, with the day it is asked about. */
export const aRandomQuestion: fc.Arbitrary<{ snapshot: Snapshot; asOf: string }> = fc.record({
  snapshot: fc.record({
    chairmanship,
    priorities,
    measures: fc.array(measure, { maxLength: 4 }).map((drawn) => drawn.map((one, n) => ({ ...one, id: `m${n}` }))),
    items: fc.array(item, { maxLength: 14 }),
    events: fc.array(event, { maxLength: 8 }),
  }),
  asOf: date,
});
