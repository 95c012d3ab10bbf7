/** The course of one measure: which points of its plan were reached and when, and the steps of what was delivered. */
import type { Indicator, Measure } from '#contract/measure';
import { earnedSteps, type EarnedStep, type EarningItem } from './earned-value.ts';

export type PointState = 'reached' | 'reached_late' | 'missed' | 'ahead';

export interface CoursePoint {
  on: string;
  percent: number;
  /** Null for the due date, on which all should be delivered. */
  title: string | null;
  state: PointState;
  /** The first day on which that much was delivered; null where it was not yet. */
  reachedOn: string | null;
}

export interface Course {
  /** The milestones by date, then the due date. */
  points: CoursePoint[];
  /** What was delivered, up to the day asked for. */
  steps: EarnedStep[];
}

/** A measure's course at the end of the day `asOf`, from its own items of any state (only approved ones count). */
export function courseOf(
  measure: Pick<Measure, 'milestones' | 'dueOn' | 'indicator'>,
  items: readonly EarningItem[],
  asOf: string,
): Course {
  const steps = earnedSteps(items, measure.indicator).filter((step) => step.on <= asOf);
  const planned = [...measure.milestones, { on: measure.dueOn, percent: 100, title: null }];
  const points = planned.map(({ on, percent, title }) => {
    const reachedOn = steps.find((step) => step.percent >= percent)?.on ?? null;
    return { on, percent, title, reachedOn, state: stateOf(on, reachedOn, asOf) };
  });
  return { points, steps };
}

function stateOf(on: string, reachedOn: string | null, asOf: string): PointState {
  if (reachedOn !== null) return reachedOn <= on ? 'reached' : 'reached_late';
  // The day itself is still time enough.
  return on < asOf ? 'missed' : 'ahead';
}

/** The percent (0 to 100) at which a measure stands after an item, whatever the item's state; null where it says nothing of that. */
export function standingAfter(item: EarningItem, indicator: Indicator | null): number | null {
  return earnedSteps([{ ...item, state: 'approved' }], indicator)[0]?.percent ?? null;
}

/** What an indicator's value means in percent (0 to 100). */
export function percentOfValue(value: number, indicator: Indicator): number {
  const item: EarningItem = { id: '', occurredOn: '', createdAt: '', state: 'approved', percent: null, value };
  return standingAfter(item, indicator) ?? 0;
}

/** The latest item that says where the measure stands, and where that is; the items latest first, as the list of them answers. */
export function lastStepOf<I extends EarningItem>(
  latestFirst: readonly I[],
  indicator: Indicator | null,
): { item: I; percent: number } | null {
  for (const item of latestFirst) {
    const percent = standingAfter(item, indicator);
    if (percent !== null) return { item, percent };
  }
  return null;
}
