/** How many measures stand in each health: icon and number, in words for screen readers and on hover. */
import { VisuallyHidden } from '@mantine/core';
import { healths, type Health } from '#contract/measure';
import { useText } from '../../text.tsx';
import { healthColours } from '../../ui/health-colours.ts';
import { healthIcons } from '../../ui/health-badge.tsx';
import { useScheme } from '../../ui/priority-colours.ts';
import classes from './health-counts.module.css';

export function HealthCounts({ counts }: { counts: Record<Health, number> }) {
  const t = useText();
  const scheme = useScheme();
  const shown = healths.filter((health) => counts[health] > 0);
  if (shown.length === 0) return <span className={classes.none}>{t('priorities.noMeasures')}</span>;
  return (
    <span className={classes.counts}>
      {shown.map((health) => {
        const Sign = healthIcons[health];
        const words = t('priorities.countOfHealth', { count: counts[health], health: t(`words.health.${health}`) });
        return (
          <span key={health} className={classes.count} style={{ color: healthColours[health][scheme].text }} title={words}>
            <Sign size={16} stroke={1.75} aria-hidden />
            <span aria-hidden>{counts[health]}</span>
            <VisuallyHidden>{words}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
}
