/** Planned and earned percents over many days at once: each measure's steps are walked through a single time. */
import type { BurnUpPoint } from '#contract/dashboard';
import { earnedSteps, plannedLine, plannedOn, roundPercent, weightedMean } from '../earned-value.ts';
import type { CountingMeasure } from './counting.ts';

/** Percents before rounding, one a day of those asked for. */
export interface Curve {
  planned: number[];
  earned: number[];
}

/** The curve of one measure; `days` in ascending order, `numbers` the same by `dayNumber`. */
export function curveOfMeasure({ measure, items }: CountingMeasure, days: readonly string[], numbers: readonly number[]): Curve {
  const steps = earnedSteps(items, measure.indicator);
  let next = 0;
  let standing = 0;
  const earned = days.map((day) => {
    for (let step = steps[next]; step && step.on <= day; step = steps[++next]) standing = step.percent;
    return standing;
  });
  const line = plannedLine(measure);
  return { earned, planned: numbers.map((number) => plannedOn(line, number)) };
}

/** The mean of curves by weight, day by day. */
export function meanCurve(parts: readonly { weight: number; curve: Curve }[], days: readonly string[]): Curve {
  const mean = (values: 'planned' | 'earned') =>
    days.map((_, index) => weightedMean(parts.map(({ weight, curve }) => ({ weight, value: curve[values][index] ?? 0 }))));
  return { planned: mean('planned'), earned: mean('earned') };
}

/** The points of a curve on some of its days; what is delivered is not known after `asOf`. */
export function pointsOf(curve: Curve, days: readonly string[], on: readonly string[], asOf: string): BurnUpPoint[] {
  const wanted = new Set(on);
  return days.flatMap((day, index) => {
    if (!wanted.has(day)) return [];
    const delivered = day <= asOf ? roundPercent(curve.earned[index] ?? 0) : null;
    return [{ on: day, planned: roundPercent(curve.planned[index] ?? 0), delivered }];
  });
}
