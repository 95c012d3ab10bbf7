/** A health with its word and its icon, and the flag for what was neglected. */
import { Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconClockExclamation,
  IconFlag2Filled,
  IconProgressCheck,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Health } from '#contract/measure';
import { useText } from '../text.tsx';
import { healthColours } from './health-colours.ts';
import { useScheme } from './priority-colours.ts';
import classes from './health-badge.module.css';

export const healthIcons: Record<Health, Icon> = {
  done: IconCircleCheckFilled,
  on_track: IconProgressCheck,
  at_risk: IconAlertTriangle,
  off_track: IconFlag2Filled,
  not_started: IconCircleDashed,
};

export function HealthBadge({ health }: { health: Health }) {
  const t = useText();
  const Sign = healthIcons[health];
  const colour = healthColours[health][useScheme()].text;
  return (
    <span className={classes.badge} style={{ color: colour }}>
      <Sign size={16} stroke={1.75} aria-hidden />
      {t(`words.health.${health}`)}
    </span>
  );
}

/** A flag that nothing happened for 30 days; says why on hover and focus. */
export function NeglectedBadge() {
  const t = useText();
  return (
    <Explained text={t('words.neglectedExplain')}>
      <span className={classes.badge} style={{ color: healthColours.at_risk[useScheme()].text }}>
        <IconClockExclamation size={16} stroke={1.75} aria-hidden />
        {t('words.neglected')}
      </span>
    </Explained>
  );
}

/** A word with its one-line explanation, for hover, focus and screen readers. */
export function Explained({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Tooltip label={text}>
      <span className={classes.explained} tabIndex={0} role="note" aria-description={text}>
        {children}
      </span>
    </Tooltip>
  );
}
