import { buildDashboard, type Snapshot } from '#domain/dashboard';
import fc from 'fast-check';
import { aRandomQuestion } from './a-random-snapshot.ts';
import { naiveDashboard } from './naive-dashboard.ts';

const rest = { today: '2024-06-01', knownAt: null, revision: 1 };

test('the dashboard of any small chairmanship is what the contract says, in exact fractions', () => {
  fc.assert(
    fc.property(aRandomQuestion, ({ snapshot, asOf }) => {
      expect(buildDashboard(snapshot, { asOf, ...rest })).toEqual({ ...naiveDashboard(snapshot, asOf), ...rest });
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('scaling all weights changes nothing (trap 1)', () => {
  const scaled = (snapshot: Snapshot, factor: number): Snapshot => ({
    ...snapshot,
    priorities: snapshot.priorities.map((priority) => ({ ...priority, weight: priority.weight * factor })),
    measures: snapshot.measures.map((measure) => ({ ...measure, weight: measure.weight * factor })),
  });
  fc.assert(
    fc.property(aRandomQuestion, fc.constantFrom(0.1, 3, 7, 1000), ({ snapshot, asOf }, factor) => {
      const { figures, burnUp } = buildDashboard(snapshot, { asOf, ...rest });
      const other = buildDashboard(scaled(snapshot, factor), { asOf, ...rest });
      expect([other.figures, other.burnUp]).toEqual([figures, burnUp]);
    }),
  );
});

test('what is unapproved, dropped or deleted changes no figure (trap 2)', () => {
  fc.assert(
    fc.property(aRandomQuestion, ({ snapshot, asOf }) => {
      const counting = {
        ...snapshot,
        measures: snapshot.measures.filter((measure) => !measure.dropped),
        items: snapshot.items.filter((item) => item.state === 'approved'),
      };
      expect(buildDashboard(snapshot, { asOf, ...rest })).toEqual(buildDashboard(counting, { asOf, ...rest }));
    }),
  );
});

test('the last burn-up point that is delivered, the trend and the figures agree', () => {
  fc.assert(
    fc.property(aRandomQuestion, ({ snapshot, asOf }) => {
      const { burnUp, figures, priorities } = buildDashboard(snapshot, { asOf, ...rest });
      const now = burnUp.find(({ on }) => on === asOf);
      if (now) expect(now).toEqual({ on: asOf, planned: figures.planned, delivered: figures.delivered });
      for (const { trend, planned, delivered } of priorities) expect(trend.at(-1)).toEqual({ on: asOf, planned, delivered });
    }),
  );
});

test('the order in which rows come changes nothing', () => {
  fc.assert(
    fc.property(aRandomQuestion, ({ snapshot, asOf }) => {
      const turned = {
        ...snapshot,
        priorities: snapshot.priorities.toReversed(),
        measures: snapshot.measures.toReversed(),
        items: snapshot.items.toReversed(),
        events: snapshot.events.toReversed(),
      };
      expect(buildDashboard(turned, { asOf, ...rest })).toEqual(buildDashboard(snapshot, { asOf, ...rest }));
    }),
  );
});
