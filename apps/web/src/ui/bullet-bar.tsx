/** Delivered as a filled bar, planned as a thin tick, both from 0 to 100. */
import { useIntl } from 'react-intl';
import { useText } from '../text.tsx';
import { percentWords } from './figure.tsx';
import { usePriorityColour, type Coloured } from './priority-colours.ts';
import classes from './bullet-bar.module.css';

interface BulletBarProps {
  delivered: number;
  planned?: number | null;
  /** Takes its colour; the accent without one. */
  priority?: Coloured;
  /** What it is about, for screen readers. */
  label?: string;
}

function within(percent: number): string {
  return `${Math.min(100, Math.max(0, percent))}%`;
}

export function BulletBar({ delivered, planned = null, priority, label }: BulletBarProps) {
  const t = useText();
  const { locale } = useIntl();
  const colourOf = usePriorityColour();
  const said =
    planned === null
      ? t('ui.bulletNoPlan', { delivered: percentWords(delivered, locale) })
      : t('ui.bullet', { delivered: percentWords(delivered, locale), planned: percentWords(planned, locale) });
  return (
    <div className={classes.bar} role="img" aria-label={label === undefined ? said : `${label}: ${said}`} title={said}>
      <div
        className={classes.delivered}
        style={{ width: within(delivered), ...(priority === undefined ? {} : { background: colourOf(priority).fill }) }}
      />
      {planned !== null && <div className={classes.planned} style={{ left: within(planned) }} />}
    </div>
  );
}
