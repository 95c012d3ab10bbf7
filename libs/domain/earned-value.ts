/** Earned-value management as the dashboard counts it: planned and earned percents, their means, and SPI. */
import type { Indicator, MeasurePlan } from '#contract/measure';
import type { ProgressItem } from '#contract/progress-item';
import { dayNumber } from './schedule.ts';

/** What of a plan its planned percent is read off. */
export type PlannedCourse = Pick<MeasurePlan, 'startsOn' | 'dueOn' | 'milestones'>;

/** What of a progress item its measure's earned percent is read off. */
export type EarningItem = Pick<ProgressItem, 'id' | 'occurredOn' | 'createdAt' | 'state' | 'percent' | 'value'>;

/** From this day on, a measure stands at this percent, until the next step. */
export interface EarnedStep {
  on: string;
  percent: number;
}

/**
 * The planned percent (0 to 100) at the end of a day: on the broken line through (day before `startsOn`, 0), each milestone, (`dueOn`, 100),
 * by whole days; 0 before, 100 after. Two milestones on one day: the later in the list stands.
 * Source: planned value of earned-value management (PMI, Practice Standard for Earned Value Management), in percent.
 */
export function plannedPercent(plan: PlannedCourse, on: string): number {
  return plannedOn(plannedLine(plan), dayNumber(on));
}

/** A corner of the broken line of a plan, its day by `dayNumber`. */
export interface LinePoint {
  day: number;
  percent: number;
}

/** The corners of a plan's line, for asking about many days: from 0 on the day before it starts to 100 on the day it is due. */
export function plannedLine({ startsOn, dueOn, milestones }: PlannedCourse): LinePoint[] {
  return [
    { day: dayNumber(startsOn) - 1, percent: 0 },
    ...milestones.map(({ on, percent }) => ({ day: dayNumber(on), percent })),
    { day: dayNumber(dueOn), percent: 100 },
  ];
}

/** Where the line stands at the end of a day: `plannedPercent` for a line that is at hand. */
export function plannedOn(line: readonly LinePoint[], day: number): number {
  // Of two corners on one day the later, so the last that is not after the day.
  const index = line.findLastIndex((point) => point.day <= day);
  const from = line[index];
  const to = line[index + 1];
  if (!from) return 0;
  if (!to) return 100;
  return from.percent + ((to.percent - from.percent) * (day - from.day)) / (to.day - from.day);
}

/**
 * What an indicator's value means in percent (0 to 100): `(value - baseline) / (target - baseline) * 100`. The target may lie below the
 * baseline; it must differ from it.
 */
function percentOfValue(value: number, { baseline, target }: Pick<Indicator, 'baseline' | 'target'>): number {
  return within0And100(((value - baseline) / (target - baseline)) * 100);
}

/**
 * The steps of a measure's earned percent in time, of its approved items (the measure's own; others must not be among them) that carry a
 * percent, or a value where the measure has an indicator. A percent goes before a value on the same item. Later steps stand last.
 */
export function earnedSteps(items: readonly EarningItem[], indicator: Indicator | null): EarnedStep[] {
  return items
    .filter((item) => item.state === 'approved' && (item.percent !== null || (item.value !== null && indicator !== null)))
    .sort(byOccurrence)
    .map((item) => ({ on: item.occurredOn, percent: standing(item, indicator) }));
}

/** The earned percent (0 to 100) at the end of a day: of the latest step by then; 0 where there is none. Not rounded. */
export function earnedPercent(items: readonly EarningItem[], indicator: Indicator | null, on: string): number {
  return earnedSteps(items, indicator).findLast((step) => step.on <= on)?.percent ?? 0;
}

function standing(item: EarningItem, indicator: Indicator | null): number {
  if (item.percent !== null) return within0And100(item.percent);
  return item.value !== null && indicator !== null ? percentOfValue(item.value, indicator) : 0;
}

/** By the day it happened, then by when it was recorded; ids (UUID v7, so by time) decide what is left. */
function byOccurrence(a: EarningItem, b: EarningItem): number {
  return compare(a.occurredOn, b.occurredOn) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function within0And100(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}

/**
 * The mean of values by weight, whatever the weights (numbers >= 0) add up to. Weights that are all 0 count alike; the mean of nothing is 0.
 */
export function weightedMean(parts: readonly { weight: number; value: number }[]): number {
  if (parts.length === 0) return 0;
  let heaviest = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const { weight, value } of parts) {
    if (weight > heaviest) heaviest = weight;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  let sum = 0;
  let total = 0;
  for (const { weight, value } of parts) {
    // Against the heaviest, so that neither huge nor tiny weights leave the range of doubles.
    const share = heaviest === 0 ? 1 : weight / heaviest;
    sum += share * value;
    total += share;
  }
  // Kept between the values: the mean of 100 and 100 is 100 and not 99.99999999999999, which would not be done.
  return Math.min(most, Math.max(least, sum / total));
}

/** The schedule performance index, earned / planned, not rounded; null where nothing is planned yet. */
export function spiOf(earned: number, planned: number): number | null {
  return planned === 0 ? null : earned / planned;
}

/** A percent as it is shown: one decimal, halves away from zero. */
export function roundPercent(percent: number): number {
  return roundTo(percent, 10);
}

/** An SPI as it is shown: two decimals, halves away from zero; null stays null. */
export function roundSpi(spi: number): number;
export function roundSpi(spi: number | null): number | null;
export function roundSpi(spi: number | null): number | null {
  return spi === null ? null : roundTo(spi, 100);
}

/** 1.005 is stored as 1.00499999999999989: what lies a billionth under a half was meant to be the half. */
function roundTo(value: number, parts: number): number {
  const rounded = Math.floor(Math.abs(value) * parts + 0.5 + 1e-9) / parts;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
