/** What the form of a measure holds, and what is sent of it. */
import type { Measure, measureRoutes } from '#contract/measure';
import type { SentBodyOf } from '#contract/route';
import { sentTranslations, typedTranslations, type TypedTranslations } from './translated-texts.ts';

const fields = ['text'] as const;

export interface MilestoneValues {
  on: string;
  percent: number | string;
  title: string;
}

export interface IndicatorValues {
  unit: string;
  baseline: number | string;
  target: number | string;
}

export interface MeasureValues {
  priorityId: string;
  number: number | string;
  text: string;
  startsOn: string;
  dueOn: string;
  weight: number | string;
  responsibleBodyId: string | null;
  indicator: IndicatorValues | null;
  milestones: MilestoneValues[];
  translations: TypedTranslations<(typeof fields)[number]>;
  /** The version that the input started from, kept with it. */
  version: number | null;
}

export function newMeasure(
  priorityId: string,
  period: { startsOn: string; endsOn: string },
  present: readonly { number: number }[],
): MeasureValues {
  const number = Math.max(0, ...present.map((one) => one.number)) + 1;
  return {
    ...{ priorityId, number, text: '', startsOn: period.startsOn, dueOn: period.endsOn, weight: 1, responsibleBodyId: null },
    ...{ indicator: null, milestones: [], version: null },
    translations: typedTranslations({}, fields),
  };
}

export function valuesOfMeasure(measure: Measure): MeasureValues {
  const { priorityId, number, text, startsOn, dueOn, weight, responsibleBodyId, indicator, milestones, version, translations } = measure;
  return {
    ...{ priorityId, number, text, startsOn, dueOn, weight, responsibleBodyId, indicator, milestones, version },
    translations: typedTranslations(translations, fields),
  };
}

/** Numbers that are none are sent as NaN, which is JSON's null: the server refuses it by its field. */
function sentNumber(typed: number | string): number {
  return typeof typed === 'number' ? typed : Number.NaN;
}

export function bodyOfMeasure(values: MeasureValues, stored: Measure['translations']): SentBodyOf<typeof measureRoutes.update> {
  const { priorityId, text, startsOn, dueOn, responsibleBodyId, indicator, milestones } = values;
  return {
    ...{ priorityId, text, startsOn, dueOn, responsibleBodyId },
    number: sentNumber(values.number),
    weight: sentNumber(values.weight),
    indicator:
      indicator === null ? null : { unit: indicator.unit, baseline: sentNumber(indicator.baseline), target: sentNumber(indicator.target) },
    milestones: milestones.map(({ on, percent, title }) => ({ on, percent: sentNumber(percent), title })),
    translations: sentTranslations(values.translations, stored),
  };
}
