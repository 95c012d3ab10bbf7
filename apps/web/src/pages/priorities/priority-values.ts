/** What the form of a priority holds, and what is sent of it. */
import type { Priority, priorityRoutes } from '#contract/priority';
import type { SentBodyOf } from '#contract/route';
import { priorityColour } from '../../ui/priority-colours.ts';
import { sentTranslations, typedTranslations, type TypedTranslations } from './translated-texts.ts';

const fields = ['title', 'summary'] as const;

export interface PriorityValues {
  number: number | string;
  title: string;
  summary: string;
  colour: string;
  weight: number | string;
  ownerIds: string[];
  translations: TypedTranslations<(typeof fields)[number]>;
  /** The version that the input started from, kept with it. */
  version: number | null;
}

/** The seven that stay apart for every kind of sight, by number. */
export const palette = [1, 2, 3, 4, 5, 6, 7].map((number) => priorityColour(number, 'light'));

export function newPriority(taken: readonly { number: number }[]): PriorityValues {
  const number = Math.max(0, ...taken.map((one) => one.number)) + 1;
  return {
    ...{ number, title: '', summary: '', colour: priorityColour(number, 'light'), weight: 1, ownerIds: [], version: null },
    translations: typedTranslations({}, fields),
  };
}

export function valuesOfPriority({ number, title, summary, colour, weight, ownerIds, version, translations }: Priority): PriorityValues {
  return { number, title, summary, colour, weight, ownerIds, version, translations: typedTranslations(translations, fields) };
}

/** Numbers that are none are sent as they were typed: the server refuses them by their field. */
function sentNumber(typed: number | string): number {
  return typeof typed === 'number' ? typed : Number.NaN;
}

export function bodyOfPriority(values: PriorityValues, stored: Priority['translations']): SentBodyOf<typeof priorityRoutes.update> {
  const { title, summary, colour, ownerIds } = values;
  return {
    ...{ title, summary, colour, ownerIds },
    number: sentNumber(values.number),
    weight: sentNumber(values.weight),
    translations: sentTranslations(values.translations, stored),
  };
}
