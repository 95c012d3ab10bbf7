/** The sentence that says why a health is what it is. */
import type { HealthReason } from '#domain/health-reason';
import { atRiskBelow, offTrackBelow, type Standing } from '#domain/measure-health';
import type { Translate } from '../../text.tsx';
import { dayWords, type Wording } from '../../ui/date-words.ts';

interface Reasoned extends Pick<HealthReason, 'cause' | 'spi' | 'digits'> {
  standing: Standing;
}

function ratioWords(value: number, locale: string, digits: number): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: Math.min(digits, 2), maximumFractionDigits: digits }).format(value);
}

function percentWords(percent: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100);
}

function behindWords({ cause, spi, digits, standing }: Reasoned, locale: string, t: Translate): string {
  const limit = cause === 'far_behind' ? offTrackBelow : atRiskBelow;
  const bound = ratioWords(limit, locale, 1);
  const words = ratioWords(spi ?? 0, locale, digits);
  if (digits > 2) return t('priorities.why.rounded', { spi: words, shown: ratioWords(spi ?? 0, locale, 2), bound });
  const percents = { earned: percentWords(standing.earned, locale), planned: percentWords(standing.planned, locale) };
  return t('priorities.why.behind', { ...percents, spi: words, bound });
}

export function healthSentence(reasoned: Reasoned, { t, locale, year }: Wording): string {
  const { cause, spi, digits, standing } = reasoned;
  switch (cause) {
    case 'past_due':
      return t('priorities.why.past_due', { due: dayWords(standing.dueOn ?? standing.asOf, { locale, year }, 'long') });
    case 'far_behind':
    case 'behind':
      return behindWords(reasoned, locale, t);
    case 'on_plan':
      return t('priorities.why.on_plan', { spi: ratioWords(spi ?? 0, locale, digits), bound: ratioWords(atRiskBelow, locale, 1) });
    default:
      return t(`priorities.why.${cause}`);
  }
}
