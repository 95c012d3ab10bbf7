/** The figures before rounding again, from a plan and its items, for saying why a health is what it is. */
import type { Measure } from '#contract/measure';
import { earnedPercent, plannedPercent, roundPercent, weightedMean, type EarningItem, type PlannedCourse } from './earned-value.ts';
import type { Standing } from './measure-health.ts';

export type StandingMeasure = PlannedCourse & Pick<Measure, 'id' | 'indicator' | 'percent' | 'dropped' | 'weight'>;
export type StandingItem = EarningItem & { measureId: string | null };

/** A measure's figures at the end of a day. Where the items at hand are not all of them, its earned percent is the one shown. */
export function standingOfMeasure(measure: StandingMeasure, items: readonly StandingItem[], asOf: string): Standing {
  const own = items.filter((item) => item.measureId === measure.id);
  const earned = earnedPercent(own, measure.indicator, asOf);
  return {
    earned: roundPercent(earned) === measure.percent ? earned : measure.percent,
    planned: plannedPercent(measure, asOf),
    dueOn: measure.dueOn,
    asOf,
  };
}

/** A priority's figures: the means of those of its measures, dropped ones left out. It is never past due. */
export function standingOfPriority(measures: readonly StandingMeasure[], items: readonly StandingItem[], asOf: string): Standing {
  const parts = measures
    .filter((measure) => !measure.dropped)
    .map((measure) => ({ weight: measure.weight, ...standingOfMeasure(measure, items, asOf) }));
  return {
    earned: weightedMean(parts.map(({ weight, earned }) => ({ weight, value: earned }))),
    planned: weightedMean(parts.map(({ weight, planned }) => ({ weight, value: planned }))),
    dueOn: null,
    asOf,
  };
}
