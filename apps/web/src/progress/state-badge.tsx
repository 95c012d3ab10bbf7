/** The state of an activity on its way to approval, in a word and an icon. */
import { IconArrowBackUp, IconCheck, IconClock, IconPencil, type Icon } from '@tabler/icons-react';
import type { ProgressState } from '#contract/progress-item';
import { useText } from '../text.tsx';
import classes from './state-badge.module.css';

const icons: Record<ProgressState, Icon> = {
  draft: IconPencil,
  submitted: IconClock,
  returned: IconArrowBackUp,
  approved: IconCheck,
};

export function StateBadge({ state }: { state: ProgressState }) {
  const t = useText();
  const Sign = icons[state];
  return (
    <span className={classes.badge} data-state={state}>
      <Sign size={14} stroke={1.75} aria-hidden />
      {t(`words.state.${state}`)}
    </span>
  );
}
