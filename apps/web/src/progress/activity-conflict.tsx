/** The fields of an activity in which what was typed differs from what somebody else saved meanwhile. */
import type { ProgressItem } from '#contract/progress-item';
import { useText } from '../text.tsx';
import type { ConflictField } from '../ui/conflict-notice.tsx';
import { useWording } from '../ui/date-text.tsx';
import { dayWords } from '../ui/date-words.ts';
import type { ActivityBody } from './activity-values.ts';

export interface Named {
  id: string;
  number: number;
}

export function useConflictFields(measures: readonly Named[]): (mine: ActivityBody, theirs: ProgressItem) => ConflictField[] {
  const t = useText();
  const wording = useWording();
  const shown = (item: ActivityBody): [label: string, words: string][] => {
    const measure = measures.find((one) => one.id === item.measureId);
    return [
      [t('progress.measure'), measure === undefined ? t('ui.none') : String(measure.number)],
      [t('progress.date'), item.occurredOn === undefined ? '' : dayWords(item.occurredOn, wording, 'numeric')],
      [t('progress.kind'), item.kind === undefined ? '' : t(`words.progress.${item.kind}`)],
      [t('progress.summary'), item.summary ?? ''],
      [t('progress.detail'), item.detail === undefined || item.detail === '' ? t('ui.none') : item.detail],
      [t('progress.percent'), String(item.percent ?? item.value ?? t('progress.noChange'))],
      [t('progress.evidence'), (item.evidence ?? []).map(({ title }) => title).join('; ')],
    ];
  };
  return (mine, theirs) => {
    const saved = shown(theirs);
    return shown(mine).flatMap(([label, words], index) => {
      const [, other] = saved[index] ?? [label, ''];
      return other === words ? [] : [{ label, mine: words, theirs: other }];
    });
  };
}
