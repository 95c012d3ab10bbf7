/** How a chart is drawn in the reader's language: the config for Chart.js by the chart's form. */
import { useMemo } from 'react';
import { useText } from '../text.tsx';
import type { DrawingWords } from './chart-defaults.ts';
import { useIntl } from 'react-intl';

export interface DrawingLanguage {
  locale: string;
  words: DrawingWords;
}

export function useDrawingLanguage(): DrawingLanguage {
  const t = useText();
  const { locale } = useIntl();
  return useMemo(
    () => ({
      locale,
      words: {
        total: t('charts.total'),
        meanOf: t('charts.meanOf'),
        ofPlan: (delivered, planned) => t('charts.ofPlan', { delivered, planned }),
      },
    }),
    [t, locale],
  );
}
