/** What a change changed: two states of an entity, laid out flat and compared field by field. */

export type Leaf = string | number | boolean | null | string[];

export interface Difference {
  /** Where: `['indicator', 'target']`; parts of lists by their place, from 1. */
  path: string[];
  before: Leaf;
  after: Leaf;
}

/** What the server keeps for itself. */
const untold = new Set(['id', 'version', 'createdAt', 'updatedAt', 'startUtc', 'endUtc', 'uid', 'sequence', 'sample']);

type State = Record<string, unknown> | null;
type Flat = Map<string, { path: string[]; leaf: Leaf }>;

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Parts of a list are told apart by their ids, so that a new first one does not change all others. */
function entriesOf(value: object): [string, string, unknown][] {
  if (!Array.isArray(value)) return Object.entries(value).map(([key, part]) => [key, key, part]);
  return value.map((part: unknown, index) => {
    const id = typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : String(index);
    return [id, String(index + 1), part];
  });
}

function flatten(value: unknown, key: string, path: string[], into: Flat): Flat {
  if (isPlain(value)) return into.set(key, { path, leaf: value });
  if (Array.isArray(value) && value.every(isPlain)) return into.set(key, { path, leaf: value.map(String) });
  for (const [id, name, part] of entriesOf(value as object)) {
    if (!untold.has(name)) flatten(part, `${key}/${id}`, [...path, name], into);
  }
  return into;
}

function isNothing(leaf: Leaf): boolean {
  return leaf === null || leaf === '' || (Array.isArray(leaf) && leaf.length === 0);
}

/** The fields that differ; of something new or removed, all that holds something. */
export function differencesOf(before: State, after: State): Difference[] {
  const [old, now] = [before, after].map((state): Flat => flatten(state ?? {}, '', [], new Map())) as [Flat, Flat];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => {
      const [was, is] = [old.get(key), now.get(key)];
      return { path: is?.path ?? was?.path ?? [], before: was?.leaf ?? null, after: is?.leaf ?? null };
    })
    .filter((one) => !(isNothing(one.before) && isNothing(one.after)) && JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** What an entry is about: its title, in whichever state has one. */
export function titleOf(before: State, after: State): string | null {
  for (const state of [after, before])
    for (const name of ['title', 'name', 'summary', 'text']) {
      const value = state?.[name];
      if (typeof value === 'string' && value !== '') return value;
    }
  return null;
}
