/** The fields in which what was typed differs from what somebody else saved meanwhile, for the conflict notice. */
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import { useText } from '../../text.tsx';
import type { ConflictField } from '../../ui/conflict-notice.tsx';
import { valuesOfMeasure, type MeasureValues } from './measure-values.ts';
import { valuesOfPriority, type PriorityValues } from './priority-values.ts';

type Rows = [label: string, words: string][];

function differing(mine: Rows, theirs: Rows): ConflictField[] {
  return mine.flatMap(([label, words], index) => {
    const other = theirs[index]?.[1] ?? '';
    return words === other ? [] : [{ label, mine: words, theirs: other }];
  });
}

export function usePriorityDifferences(): (mine: PriorityValues, theirs: Priority) => ConflictField[] {
  const t = useText();
  const rows = (values: PriorityValues): Rows => [
    [t('priorities.number'), String(values.number)],
    [t('priorities.titleField'), values.title],
    [t('priorities.summary'), values.summary],
    [t('priorities.colour'), values.colour],
    [t('priorities.weight'), String(values.weight)],
    [t('priorities.owners'), t('priorities.peopleCount', { count: values.ownerIds.length })],
    ...translationRows(values.translations, (language, field) =>
      t(`priorities.in.${language}`, { field: t(field === 'title' ? 'priorities.titleField' : 'priorities.summary') }),
    ),
  ];
  return (mine, theirs) => differing(rows(mine), rows(valuesOfPriority(theirs)));
}

function translationRows<F extends string>(
  translations: Record<'ru' | 'kk', Record<F, string>>,
  label: (language: 'ru' | 'kk', field: F) => string,
): Rows {
  return (['ru', 'kk'] as const).flatMap((language) =>
    (Object.entries(translations[language]) as [F, string][]).map(([field, text]): [string, string] => [label(language, field), text]),
  );
}

export function useMeasureDifferences(): (mine: MeasureValues, theirs: Measure) => ConflictField[] {
  const t = useText();
  const rows = (values: MeasureValues): Rows => [
    [t('priorities.number'), String(values.number)],
    [t('priorities.measureText'), values.text],
    [t('priorities.startsOn'), values.startsOn],
    [t('priorities.dueOn'), values.dueOn],
    [t('priorities.weight'), String(values.weight)],
    [
      t('priorities.indicator'),
      values.indicator === null ? t('ui.none') : `${values.indicator.baseline} – ${values.indicator.target} ${values.indicator.unit}`,
    ],
    [t('priorities.milestones'), values.milestones.map(({ on, percent, title }) => `${on} ${percent}% ${title}`).join('; ')],
    ...translationRows(values.translations, (language) => t(`priorities.in.${language}`, { field: t('priorities.measureText') })),
  ];
  return (mine, theirs) => differing(rows(mine), rows(valuesOfMeasure(theirs)));
}
