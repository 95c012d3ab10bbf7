/** What a plan must hold to: a measure's dates, milestones and indicator, and the period of a chairmanship. */
import type { Chairmanship } from '#contract/chairmanship';
import type { MeasurePlan } from '#contract/measure';
import { Problem, fieldProblem, type FieldError } from '#contract/problem';
import { addDays } from './schedule.ts';

export type Plan = Pick<MeasurePlan, 'startsOn' | 'dueOn' | 'indicator' | 'milestones'>;

/** Ten years, leap days included: the burn-up has a point a week, and no chairmanship lasts nearly as long. */
const longestTerm = 3653;

/**
 * Refuses a plan that the arithmetic cannot read: due before it starts, milestones outside of it, out of order or falling, an indicator whose
 * target is its baseline (it may lie below). Throws `invalid_input` with every error, by paths such as `milestones.1.on`.
 */
export function checkPlan(plan: Plan): void {
  const errors: FieldError[] = [];
  const { startsOn, dueOn, indicator } = plan;
  if (dueOn < startsOn) errors.push({ path: 'dueOn', message: `must not be before startsOn (${startsOn})` });
  errors.push(...milestoneErrors(plan));
  if (indicator && indicator.target === indicator.baseline) {
    errors.push({ path: 'indicator.target', message: `must differ from the baseline (${indicator.baseline})` });
  }
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
}

function milestoneErrors({ startsOn, dueOn, milestones }: Plan): FieldError[] {
  return milestones.flatMap((milestone, index) => {
    const errors: FieldError[] = [];
    const before = milestones[index - 1];
    // Where the plan itself ends before it starts, no date lies between, and saying so of each milestone would only hide the cause.
    if (dueOn >= startsOn && (milestone.on < startsOn || milestone.on > dueOn)) {
      errors.push({ path: `milestones.${index}.on`, message: `must lie between startsOn (${startsOn}) and dueOn (${dueOn})` });
    }
    if (before && milestone.on < before.on) {
      errors.push({ path: `milestones.${index}.on`, message: `must not be before the milestone ahead of it (${before.on})` });
    }
    if (before && milestone.percent < before.percent) {
      errors.push({ path: `milestones.${index}.percent`, message: `must not fall below the milestone ahead of it (${before.percent})` });
    }
    return errors;
  });
}

/** Refuses a chairmanship that ends before it starts or lasts more than ten years. Throws `invalid_input`. */
export function checkChairmanshipPeriod({ startsOn, endsOn }: Pick<Chairmanship, 'startsOn' | 'endsOn'>): void {
  if (endsOn < startsOn) throw fieldProblem('endsOn', `must not be before startsOn (${startsOn})`);
  const last = addDays(startsOn, longestTerm);
  if (endsOn > last) throw fieldProblem('endsOn', `must be within ten years of startsOn (at most ${last})`);
}
