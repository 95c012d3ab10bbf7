import { charts, type RowsBehind } from '#contract/charts';
import { chartTable, type Mark } from '#domain/charts/chart-table';
import { narrowDashboard, narrowRows, type ViewFilters, type ViewRows } from '#domain/charts/narrowed';
import {
  activitiesBehind,
  activitiesQuery,
  behindText,
  evidencedMeasures,
  eventsBehind,
  eventsQuery,
  measuresBehind,
  parseBehind,
} from '#domain/charts/rows-behind';
import { buildDashboard } from '#domain/dashboard';
import { addDays } from '#domain/schedule';
import fc from 'fast-check';
import { aRandomQuestion } from '../a-random-snapshot.ts';
import { aChairmanship, aSnapshot, anEvent, anItem } from '../a-snapshot.ts';
import { viewRows } from './view-rows.ts';

const rest = { today: '2024-06-01', knownAt: null, revision: 1 };
const all: ViewFilters = { priorityIds: [], bodyId: null, fromMonth: null, toMonth: null };

const someFilters: fc.Arbitrary<ViewFilters> = fc.record({
  priorityIds: fc.subarray(['p', 'q', 'r']),
  bodyId: fc.constantFrom('a', null, null),
  fromMonth: fc.constantFrom('2024-02', '2024-03', null),
  toMonth: fc.constantFrom('2024-04', '2024-05', null),
});

/** How many rows the page would list behind a question. */
function countBehind(question: RowsBehind, rows: ViewRows, asOf: string): number {
  const shown = new Set(rows.priorities.map(({ id }) => id));
  const at = { asOf, timeZone: rows.chairmanship.timeZone };
  if (question.rows === 'activities') return activitiesBehind(question, rows.items, shown, at).length;
  if (question.rows === 'events') return eventsBehind(question, rows.events, at).length;
  return measuresBehind(question, rows.measures, shown, evidencedMeasures(rows.items, asOf)).length;
}

const bodyOf = (id: string) => (id === 'm0' || id === 'm2' ? 'a' : null);

test('the number on a mark is the number of rows behind it, in every chart and under any filters (trap 22)', () => {
  fc.assert(
    fc.property(aRandomQuestion, someFilters, ({ snapshot, asOf }, filters) => {
      const rows = viewRows(snapshot, asOf, bodyOf);
      const left = narrowRows(rows, filters);
      const dashboard = narrowDashboard(buildDashboard(snapshot, { asOf, ...rest }), rows, filters);
      for (const row of charts) {
        const { unit, marks, totals } = chartTable(row, { dashboard, measures: left.measures });
        if (unit === 'percent') continue;
        for (const { value, behind } of [...marks.flat(), ...(totals ?? [])] as Mark[]) {
          expect(behind === null ? 0 : countBehind(behind, left, asOf)).toBe(value);
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('the headline figures count the rows that they open', () => {
  fc.assert(
    fc.property(aRandomQuestion, ({ snapshot, asOf }) => {
      const rows = viewRows(snapshot, asOf);
      const { figures } = buildDashboard(snapshot, { asOf, ...rest });
      expect({
        activitiesLast30: countBehind({ rows: 'activities', from: addDays(asOf, -29) }, rows, asOf),
        overdueMeasures: countBehind({ rows: 'measures', only: 'overdue' }, rows, asOf),
        measuresWithEvidence: countBehind({ rows: 'measures', only: 'evidenced' }, rows, asOf),
        eventsHeld: countBehind({ rows: 'events', state: 'held' }, rows, asOf),
        eventsAhead: countBehind({ rows: 'events', state: 'ahead' }, rows, asOf),
      }).toEqual({
        activitiesLast30: figures.activitiesLast30,
        overdueMeasures: figures.overdueMeasures,
        measuresWithEvidence: figures.measuresWithEvidence,
        eventsHeld: figures.eventsHeld,
        eventsAhead: figures.eventsAhead,
      });
    }),
  );
}, 60_000);

test('filters that leave everything leave the dashboard as the server made it', () => {
  fc.assert(
    fc.property(aRandomQuestion, ({ snapshot, asOf }) => {
      const whole = buildDashboard(snapshot, { asOf, ...rest });
      expect(narrowDashboard(whole, viewRows(snapshot, asOf), all)).toEqual(whole);
    }),
  );
}, 60_000);

test('1 May 01:00 in Almaty is behind the mark of May for an Almaty chairmanship, of April for a Moscow one (trap 21)', () => {
  const event = anEvent({ start: '2024-05-01T01:00:00', end: '2024-05-01T02:00:00', timeZone: 'Asia/Almaty' });
  const count = (timeZone: string, month: string) => {
    const snapshot = aSnapshot({ chairmanship: aChairmanship({ timeZone }), events: [event] });
    return countBehind({ rows: 'events', month }, viewRows(snapshot, '2024-06-01'), '2024-06-01');
  };
  expect([count('Asia/Almaty', '2024-05'), count('Asia/Almaty', '2024-04')]).toEqual([1, 0]);
  expect([count('Europe/Moscow', '2024-05'), count('Europe/Moscow', '2024-04')]).toEqual([0, 1]);
});

test('activities are asked for month by month, and none after the day shown', () => {
  const at = { asOf: '2024-04-10', timeZone: 'Asia/Almaty' };
  const march = activitiesQuery({ rows: 'activities', month: '2024-03' }, at);
  const april = activitiesQuery({ rows: 'activities', month: '2024-04' }, at);
  expect([march.from, march.to, april.from, april.to]).toEqual(['2024-03-01', '2024-04-01', '2024-04-01', '2024-04-11']);
  expect(activitiesQuery({ rows: 'activities' }, at)).toMatchObject({ state: 'approved', from: undefined, to: '2024-04-11' });
});

test('events of December are asked for up to New Year', () => {
  expect(eventsQuery({ rows: 'events', month: '2024-12', body: 'none' })).toMatchObject({
    from: '2024-12-01',
    to: '2025-01-01',
    body: undefined,
  });
});

test('the latest activity stands first, of one day the one recorded last', () => {
  const early = anItem({ occurredOn: '2024-02-01', createdAt: '2024-02-03T00:00:00.000Z' });
  const late = anItem({ occurredOn: '2024-02-01', createdAt: '2024-02-04T00:00:00.000Z' });
  const { items } = viewRows(aSnapshot({ items: [early, late] }), '2024-03-01');
  const listed = activitiesBehind({ rows: 'activities' }, items, new Set(['p']), { asOf: '2024-03-01', timeZone: 'UTC' });
  expect(listed.map(({ id }) => id)).toEqual([late.id, early.id]);
});

test('a question survives the way through an address', () => {
  const priority = '018f2b1c-7a00-7000-8000-000000000001';
  const question: RowsBehind = { rows: 'events', month: '2024-04', priority, body: 'none', state: 'held' };
  expect(parseBehind(behindText(question))).toEqual(question);
});

test.each([null, '', 'rows', 'events~month.2024-13', 'events~colour.red', 'events~priority.1', 'events~~'])(
  'an address that says %p asks nothing',
  (text) => expect(parseBehind(text)).toBeNull(),
);
