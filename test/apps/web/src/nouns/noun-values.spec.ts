/** Between an entity and its form in the administration. */
import type { Field } from '../../../../../apps/web/src/nouns/noun.ts';
import { bodyOf, errorsIn, mergeOf, valuesOf, withoutSecrets, withProposals } from '../../../../../apps/web/src/nouns/noun-values.ts';

const fields: Field[] = [
  { kind: 'line', name: 'title', label: 'admin.field.title', required: true },
  { kind: 'line', name: 'slug', label: 'admin.field.slug', required: true, propose: ({ title }) => String(title).toLowerCase() },
  { kind: 'line', name: 'acronym', label: 'admin.field.acronym', nullable: true },
  { kind: 'names', name: 'aliases', label: 'admin.field.aliases' },
  { kind: 'choice', name: 'kind', label: 'admin.field.kind', options: [], initial: 'state' },
  { kind: 'day', name: 'startsOn', label: 'admin.field.startsOn' },
  {
    kind: 'day',
    name: 'endsOn',
    label: 'admin.field.endsOn',
    notBefore: { name: 'startsOn', message: 'admin.chairmanship.endsEarly' },
  },
  { kind: 'password', name: 'password', label: 'admin.field.password' },
  { kind: 'translations', name: 'translations', label: 'admin.field.translations', parts: [] },
];
const known = {
  title: 'Old',
  slug: 'old',
  acronym: null,
  aliases: ['O'],
  kind: 'agency',
  startsOn: '2024-01-01',
  endsOn: null,
  translations: {},
};

it('proposes a line until somebody writes it', () => {
  const values = { ...valuesOf(fields, null), title: 'New' };
  expect(withProposals(fields, values)['slug']).toBe('new');
  expect(withProposals(fields, { ...values, slug: 'mine' })['slug']).toBe('mine');
  expect(withProposals(fields, { ...values, slug: '' })['slug']).toBe('');
});

it('never proposes for an entity that is there', () => {
  const values = { ...valuesOf(fields, known), title: 'Renamed' };
  expect(bodyOf(fields, values, valuesOf(fields, known))).toEqual({ title: 'Renamed' });
});

it('sends all of a new entity, with null for an empty line that may be null and without an empty password', () => {
  const values = { ...valuesOf(fields, null), title: ' New ', translations: { ru: { name: ' ' }, kk: { name: 'Жаңа' } } };
  expect(bodyOf(fields, values, null)).toEqual({
    title: 'New',
    slug: 'new',
    acronym: null,
    aliases: [],
    kind: 'state',
    startsOn: null,
    endsOn: null,
    translations: { kk: { name: 'Жаңа' } },
  });
});

it('sends nothing when nothing differs', () => {
  expect(bodyOf(fields, valuesOf(fields, known), valuesOf(fields, known))).toEqual({});
});

it('takes in what somebody else changed, and names only the fields that both changed', () => {
  const before = valuesOf(fields, known);
  const mine = { ...before, title: 'Mine', slug: 'mine' };
  const theirs = { ...before, title: 'Theirs', acronym: 'T', slug: 'mine' };
  expect(mergeOf(fields, mine, before, theirs)).toEqual({ merged: { ...theirs, title: 'Mine' }, clashes: ['title'] });
  expect(mergeOf(fields, { ...before, kind: 'state' }, before, theirs)).toEqual({ merged: { ...theirs, kind: 'state' }, clashes: [] });
});

it('names what is missing and days in the wrong order', () => {
  const values = { ...valuesOf(fields, known), title: ' ', endsOn: '2023-12-31' };
  expect(errorsIn(fields, values)).toEqual({ title: 'admin.missing', endsOn: 'admin.chairmanship.endsEarly' });
  expect(errorsIn(fields, { ...values, title: 'T', endsOn: '2024-01-01' })).toEqual({});
});

it('keeps no password in a draft', () => {
  expect(Object.keys(withoutSecrets(fields, { ...valuesOf(fields, null), password: 'secret-pass' }))).not.toContain('password');
});
