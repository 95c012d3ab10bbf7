/** Short names that are proposed for chairmanships. */
import { proposeSlug } from '../../../../../../apps/web/src/pages/admin/slug.ts';

const none = new Set<string>();

it('makes small letters, digits and hyphens of a title and leaves small words out', () => {
  expect(proposeSlug('CSTO chairmanship of Kazakhstan, 2024', none)).toBe('csto-chairmanship-kazakhstan-2024');
  expect(proposeSlug('Présidence de l’OIF — Côte d’Ivoire', none)).toBe('presidence-de-l-oif-cote-d-ivoire');
});

it('writes Cyrillic in Latin letters, Kazakh ones too', () => {
  expect(proposeSlug('Председательство в ОДКБ', none)).toBe('predsedatelstvo-v-odkb');
  expect(proposeSlug('Қазақстан төрағалығы', none)).toBe('qazaqstan-toragalygy');
});

it('adds a number where the name is taken', () => {
  expect(proposeSlug('CSTO 2024', new Set(['csto-2024', 'csto-2024-2']))).toBe('csto-2024-3');
});

it('stays within 60 characters and always fits what the contract takes', () => {
  const slug = proposeSlug('x'.repeat(80), none);
  expect(slug.length).toBeLessThanOrEqual(60);
  expect(proposeSlug('word '.repeat(40), new Set())).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

it('proposes nothing for a title without letters that it knows', () => {
  expect(proposeSlug('主席国', none)).toBe('');
});
