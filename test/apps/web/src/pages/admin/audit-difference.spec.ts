/** What a change changed, field by field. */
import { differencesOf, titleOf } from '../../../../../../apps/web/src/pages/admin/audit-difference.ts';

it('tells only the fields that differ, and none that the server keeps for itself', () => {
  const before = { id: '1', version: 1, updatedAt: 'a', title: 'Old', location: null, indicator: { unit: 'people', target: 10 } };
  const after = { id: '1', version: 2, updatedAt: 'b', title: 'New', location: null, indicator: { unit: 'people', target: 20 } };
  expect(differencesOf(before, after)).toEqual([
    { path: ['title'], before: 'Old', after: 'New' },
    { path: ['indicator', 'target'], before: 10, after: 20 },
  ]);
});

it('tells the parts of a list apart by their ids', () => {
  const before = { agenda: [{ id: 'b', title: 'Second' }] };
  const after = {
    agenda: [
      { id: 'a', title: 'First' },
      { id: 'b', title: 'Second' },
    ],
  };
  expect(differencesOf(before, after)).toEqual([{ path: ['agenda', '1', 'title'], before: null, after: 'First' }]);
});

it('compares lists of plain values as a whole', () => {
  expect(differencesOf({ aliases: ['A'] }, { aliases: ['A', 'B'] })).toEqual([{ path: ['aliases'], before: ['A'], after: ['A', 'B'] }]);
});

it('tells of something new all that holds something', () => {
  expect(differencesOf(null, { name: 'A', acronym: null, aliases: [], translations: {}, disabled: false })).toEqual([
    { path: ['name'], before: null, after: 'A' },
    { path: ['disabled'], before: null, after: false },
  ]);
});

it('tells a value that was taken away', () => {
  expect(differencesOf({ indicator: { unit: 'x' } }, { indicator: null })).toEqual([
    { path: ['indicator', 'unit'], before: 'x', after: null },
  ]);
});

it('finds the title in whichever state has one', () => {
  expect(titleOf({ name: 'Old' }, null)).toBe('Old');
  expect(titleOf({ title: 'Old' }, { title: 'New' })).toBe('New');
  expect(titleOf(null, { userId: '1' })).toBeNull();
});
