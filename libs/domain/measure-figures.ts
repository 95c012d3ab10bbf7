/** The figures of one measure at the end of a day: what nobody can type. */
import type { Chairmanship } from '#contract/chairmanship';
import type { Measure, MeasurePlan, measureFigures } from '#contract/measure';
import type { ProgressItem } from '#contract/progress-item';
import { earnedPercent, plannedPercent, roundPercent, roundSpi, spiOf, type EarningItem } from './earned-value.ts';
import { healthOf } from './measure-health.ts';
import { addDays } from './schedule.ts';

export type MeasureFigures = Pick<Measure, keyof typeof measureFigures>;
export type PlannedMeasure = Pick<MeasurePlan, 'startsOn' | 'dueOn' | 'indicator' | 'milestones' | 'dropped'>;
export type MeasureItem = EarningItem & Pick<ProgressItem, 'eventId'>;

export interface FiguresContext {
  asOf: string;
  chairmanship: Pick<Chairmanship, 'startsOn' | 'endsOn'>;
  /** The events held at the end of `asOf`, id to last day: `lastDaysOfHeld`. */
  held: ReadonlyMap<string, string>;
  /** After how many days without anything a measure is neglected; 30 unless told. */
  neglectedAfter?: number;
}

/** The figures as the contract shows them, and the percents before rounding, for means. */
export interface FiguresOfMeasure {
  figures: MeasureFigures;
  earned: number;
  planned: number;
}

export const neglectedAfterDays = 30;

/** The figures of a measure, from its own progress items (of any state and day; what does not count is left out here). */
export function figuresOf(measure: PlannedMeasure, items: readonly MeasureItem[], context: FiguresContext): FiguresOfMeasure {
  const { asOf } = context;
  const counting = items.filter((item) => item.state === 'approved' && item.occurredOn <= asOf);
  const earned = earnedPercent(counting, measure.indicator, asOf);
  const planned = plannedPercent(measure, asOf);
  const figures = {
    percent: roundPercent(earned),
    planned: roundPercent(planned),
    spi: roundSpi(spiOf(earned, planned)),
    health: healthOf({ earned, planned, dueOn: measure.dueOn, asOf }),
    neglected: !measure.dropped && isNeglected(counting, context),
    overdue: !measure.dropped && earned < 100 && asOf > measure.dueOn,
    lastActivityOn: latestDay(counting),
  };
  return { figures, earned, planned };
}

/** True on the days of the chairmanship, its first and last included. */
export function runsOn({ startsOn, endsOn }: Pick<Chairmanship, 'startsOn' | 'endsOn'>, asOf: string): boolean {
  return startsOn <= asOf && asOf <= endsOn;
}

/** The latest day on which one of the items happened; null where there is none. */
export function latestDay(items: readonly Pick<ProgressItem, 'occurredOn'>[]): string | null {
  return items.reduce<string | null>((latest, { occurredOn }) => (latest === null || occurredOn > latest ? occurredOn : latest), null);
}

/** A meeting serves a measure by way of the progress item that cites it. */
function isNeglected(
  counting: readonly MeasureItem[],
  { asOf, chairmanship, held, neglectedAfter = neglectedAfterDays }: FiguresContext,
): boolean {
  if (!runsOn(chairmanship, asOf)) return false;
  const since = addDays(asOf, 1 - neglectedAfter);
  return !counting.some(({ occurredOn, eventId }) => occurredOn >= since || (eventId !== null && (held.get(eventId) ?? '') >= since));
}
