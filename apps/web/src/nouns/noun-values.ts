/** Between an entity and its form: empty fields, proposals, and the body that is sent. */
import type { MessageId } from '../text.tsx';
import type { Field, Values } from './noun.ts';

type Translations = Record<string, Record<string, string>>;

function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case 'line':
      return field.propose === undefined ? '' : null;
    case 'suggest':
    case 'password':
      return '';
    case 'names':
      return [];
    case 'choice':
      return field.initial ?? null;
    case 'day':
      return null;
    case 'switch':
      return false;
    case 'translations':
      return {};
  }
}

/** What the form starts from; lines that are proposed hold null until somebody writes them. */
export function valuesOf(fields: Field[], entity: object | null): Values {
  const known = (entity ?? {}) as Values;
  return Object.fromEntries(
    fields.map((field) => {
      const value = known[field.name];
      if (value !== undefined && value !== null) return [field.name, value];
      return [field.name, entity !== null && field.kind === 'line' ? '' : emptyValue(field)];
    }),
  );
}

/** The form's values with proposals in the place of what nobody wrote. */
export function withProposals(fields: Field[], values: Values): Values {
  const proposed = fields.flatMap((field) =>
    field.kind === 'line' && field.propose !== undefined && values[field.name] === null ? [[field.name, field.propose(values)]] : [],
  );
  return { ...values, ...(Object.fromEntries(proposed) as Values) };
}

function writtenOnly(translations: Translations): Translations {
  const languages = Object.entries(translations).map(([language, texts]): [string, Record<string, string>] => [
    language,
    Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')),
  ]);
  return Object.fromEntries(languages.filter(([, texts]) => Object.keys(texts).length > 0));
}

function sentValue(field: Field, value: unknown): unknown {
  if (field.kind === 'translations') return writtenOnly(value as Translations);
  if (typeof value !== 'string' || field.kind === 'password') return value;
  const text = value.trim();
  return text === '' && field.kind === 'line' && field.nullable === true ? null : text;
}

/** What is sent: everything of a new entity, only what differs of a known one. An empty password is never sent. */
export function bodyOf(fields: Field[], values: Values, before: Values | null): Values {
  const all = withProposals(fields, values);
  const body = fields
    .filter((field) => field.kind !== 'password' || all[field.name] !== '')
    .map((field): [string, unknown] => [field.name, sentValue(field, all[field.name])]);
  if (before === null) return Object.fromEntries(body);
  const kept = new Map(fields.map((field) => [field.name, JSON.stringify(sentValue(field, before[field.name]))]));
  return Object.fromEntries(body.filter(([name, value]) => JSON.stringify(value) !== kept.get(name)));
}

/** Two people's changes of one state: theirs, with mine over it; `clashes` are the fields that both changed, and differently. */
export function mergeOf(fields: Field[], mine: Values, before: Values, theirs: Values): { merged: Values; clashes: string[] } {
  const changed = bodyOf(fields, mine, before);
  const changedByThem = bodyOf(fields, theirs, before);
  const clashes = Object.keys(changed).filter(
    (name) => Object.hasOwn(changedByThem, name) && JSON.stringify(changed[name]) !== JSON.stringify(changedByThem[name]),
  );
  return { merged: { ...theirs, ...Object.fromEntries(Object.keys(changed).map((name) => [name, mine[name]])) }, clashes };
}

/** What is wrong with the form before it is sent: what is missing, and days in the wrong order. */
export function errorsIn(fields: Field[], values: Values): Record<string, MessageId> {
  const all = withProposals(fields, values);
  const errors = fields.flatMap((field): [string, MessageId][] => {
    const value = all[field.name];
    if (isEmpty(value)) return field.required === true ? [[field.name, 'admin.missing']] : [];
    if (field.kind !== 'day' || field.notBefore === undefined) return [];
    const first = all[field.notBefore.name];
    return typeof first === 'string' && typeof value === 'string' && value < first ? [[field.name, field.notBefore.message]] : [];
  });
  return Object.fromEntries(errors);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Passwords are never kept in the browser. */
export function withoutSecrets(fields: Field[], values: Values): Values {
  const secret = new Set(fields.filter((field) => field.kind === 'password').map((field) => field.name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)));
}
