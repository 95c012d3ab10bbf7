/** The filters of the calendar and their counts. */
import { countsOf, filtered, isFiltering, type Filters } from '../../../../../apps/web/src/calendar/filters.ts';
import { anEvent } from './an-event.ts';

const none: Filters = { priority: [], kind: [], body: [], format: [], status: [] };
const numbers = new Map([
  ['one', 1],
  ['two', 2],
]);
const both = anEvent({ priorityIds: ['one', 'two'], kind: 'seminar' });
const second = anEvent({ priorityIds: ['two'], kind: 'visit' });
const free = anEvent({ kind: 'seminar', status: 'cancelled' });
const events = [both, second, free];

it('shows all without filters, and what serves any of the chosen priorities', () => {
  expect(filtered(events, none, numbers)).toEqual(events);
  expect(filtered(events, { ...none, priority: ['1'] }, numbers)).toEqual([both]);
  expect(filtered(events, { ...none, priority: ['1', 'none'] }, numbers)).toEqual([both, free]);
});

it('joins facets: each must be met', () => {
  expect(filtered(events, { ...none, priority: ['2'], kind: ['seminar'] }, numbers)).toEqual([both]);
});

it('counts each value beside the other facets, so that the number is what a click shows', () => {
  const filters = { ...none, kind: ['seminar'], priority: ['1'] };
  expect([...countsOf(events, filters, numbers, 'priority')]).toEqual([
    ['1', 1],
    ['2', 1],
    ['none', 1],
  ]);
  expect([...countsOf(events, filters, numbers, 'kind')]).toEqual([['seminar', 1]]);
});

it('knows whether anything is filtered', () => {
  expect(isFiltering(none)).toBe(false);
  expect(isFiltering({ ...none, status: ['held'] })).toBe(true);
});
