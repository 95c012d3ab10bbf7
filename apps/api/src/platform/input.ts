/** Checks what a request carries against its route's row, and says of each fault where it is, what was sent and what is allowed. */
import type { z } from 'zod';
import { Problem, type FieldError } from '#contract/problem';
import type { Route } from '#contract/route';
import type { ExpectedVersion } from '#persistence/store';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};

function shown(input: unknown): string {
  const text = JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isSecret(path: string): boolean {
  return /password|current/i.test(path);
}

function messageOf(issue: Issue, path: string): string {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is required';
    const wanted = issue.message.startsWith('Invalid input') ? `must be ${kinds[issue.expected] ?? issue.expected}` : issue.message;
    return isSecret(path) ? wanted : `${wanted} (got ${shown(issue.input)})`;
  }
  const message = issue.message.startsWith('Invalid') ? 'is not valid' : issue.message;
  return issue.input === undefined || isSecret(path) ? message : `${message} (got ${shown(issue.input)})`;
}

function errorsOf(issue: Issue): FieldError[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, message: 'is not a field that can be sent here' }));
  }
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    const [first] = issue.errors[0] ?? [];
    if (first !== undefined) return errorsOf({ ...first, path: [...issue.path, ...first.path] });
  }
  if (issue.code === 'invalid_key') return [{ path, message: issue.issues[0]?.message ?? issue.message }];
  return [{ path: path === '' ? 'body' : path, message: messageOf(issue, path) }];
}

function parse(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new Problem('invalid_input', { errors: result.error.issues.flatMap(errorsOf).slice(0, 50) });
}

/** @throws Problem `not_found` where the address cannot name anything */
export function checkParams(route: Route, params: unknown): unknown {
  if (route.params === undefined) return {};
  const result = route.params.safeParse(params);
  if (!result.success) throw new Problem('not_found');
  return result.data;
}

/** @throws Problem `invalid_input` */
export function checkQuery(route: Route, query: unknown): unknown {
  return route.query === undefined ? {} : parse(route.query, { ...(query as object) });
}

/** @throws Problem `invalid_input` */
export function checkBody(route: Route, body: unknown): unknown {
  if (route.body === undefined) return {};
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('invalid_input', { errors: [{ path: 'body', message: 'must be a JSON object' }] });
  }
  const hidden = unfitKeys(body, '', 0);
  if (hidden.length > 0) throw new Problem('invalid_input', { errors: hidden });
  return parse(route.body, body);
}

/** No input of ours goes deeper than lists of objects with records. */
const deepest = 12;

/** Keys that records pass over in silence although somebody sent them, and depths that only an attack has. */
function unfitKeys(value: unknown, path: string, depth: number): FieldError[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth > deepest) return [{ path: path.slice(0, 100), message: 'is nested too deeply' }];
  return Object.keys(value).flatMap((key) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (key === '__proto__') return [{ path: here, message: 'is not a field that can be sent here' }];
    return unfitKeys((value as Record<string, unknown>)[key], here, depth + 1);
  });
}

/** The versions that If-Match names. @throws Problem `version_required`, `invalid_input` */
export function checkVersions(route: Route, header: string | undefined): ExpectedVersion {
  if (header === undefined || header.trim() === '') {
    if (route.conditional !== true) return 'any';
    throw new Problem('version_required', { detail: 'Send the ETag that you know as If-Match (or If-Match: * for whatever version).' });
  }
  if (header.trim() === '*') return 'any';
  const tags = header.split(',').map((tag) => /^(?:W\/)?"(\d{1,9})"$/.exec(tag.trim())?.[1] ?? /^(\d{1,9})$/.exec(tag.trim())?.[1]);
  // A tag that none of our entities can have is simply not theirs.
  return tags.map((tag) => (tag === undefined ? -1 : Number(tag)));
}
