/** Measures with their figures as a list: derived in one place for single answers, lists and filters. */
import { Problem } from '#contract/problem';
import type { Measure, MeasurePlan } from '#contract/measure';
import { lastDaysOfHeld } from '#domain/event-state';
import { figuresOf } from '#domain/measure-figures';
import type { ReadSnapshot } from '#persistence/read/snapshot.query';
import { defaultLimit, type Paging } from '../platform/listing.ts';

interface Placed {
  measure: Measure;
  /** Chairmanship, priority number, measure number, id: the order of the list. */
  place: [string, number, number, string];
}

/** Every measure of a snapshot with its figures at the end of `asOf`. */
export function placedMeasures(snapshot: ReadSnapshot, asOf: string): Placed[] {
  const { chairmanship, priorities, measures, items, events } = snapshot;
  const held = lastDaysOfHeld(events, asOf, chairmanship.timeZone);
  const numbers = new Map(priorities.map((priority) => [priority.id, priority.number]));
  const itemsOf = new Map<string, ReadSnapshot['items'][number][]>();
  for (const item of items) {
    if (item.measureId === null) continue;
    const others = itemsOf.get(item.measureId);
    if (others === undefined) itemsOf.set(item.measureId, [item]);
    else others.push(item);
  }
  return measures.map((measure: MeasurePlan) => ({
    measure: { ...measure, ...figuresOf(measure, itemsOf.get(measure.id) ?? [], { asOf, chairmanship, held }).figures },
    place: [chairmanship.id, numbers.get(measure.priorityId) ?? 0, measure.number, measure.id],
  }));
}

function compare(a: Placed['place'], b: Placed['place']): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] as typeof left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function readCursor(cursor: string): Placed['place'] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const kinds = ['string', 'number', 'number', 'string'];
    if (Array.isArray(place) && place.length === 4 && kinds.every((kind, index) => typeof place[index] === kind))
      return place as Placed['place'];
  } catch {
    // Told below.
  }
  throw new Problem('invalid_input', {
    errors: [{ path: 'cursor', message: 'must be the nextCursor of an earlier answer to the same question' }],
  });
}

/** One page in the list's order, as the text of the answer. */
export function pageOf(all: Placed[], { limit = defaultLimit, cursor }: Paging): string {
  const sorted = all.toSorted((a, b) => compare(a.place, b.place));
  const after = cursor === undefined ? null : readCursor(cursor);
  const rest = after === null ? sorted : sorted.filter(({ place }) => compare(place, after) > 0);
  const page = rest.slice(0, limit);
  const last = page[page.length - 1];
  const nextCursor = rest.length > limit && last !== undefined ? Buffer.from(JSON.stringify(last.place)).toString('base64url') : null;
  return JSON.stringify({ items: page.map(({ measure }) => measure), nextCursor });
}
