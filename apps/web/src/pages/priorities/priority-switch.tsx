/** The way back to all priorities, and straight across to another one. */
import { AppLink } from '../../address.tsx';
import type { Priority } from '#contract/priority';
import { useText } from '../../text.tsx';
import { PriorityBadge } from '../../ui/priority-badge.tsx';
import classes from './priority-switch.module.css';

export function PrioritySwitch({ priorities, current }: { priorities: readonly Priority[]; current: number }) {
  const t = useText();
  return (
    <nav className={classes.nav} aria-label={t('priorities.title')}>
      <AppLink path="/priorities" inherit>
        {t('priorities.title')}
      </AppLink>
      <span className={classes.others}>
        {priorities.map(({ id, number, colour, title }) => (
          <AppLink
            key={id}
            path={`/priorities/${number}`}
            className={classes.other}
            underline="never"
            aria-current={number === current ? 'page' : undefined}
          >
            <PriorityBadge priority={{ number, colour, title }} />
          </AppLink>
        ))}
      </span>
    </nav>
  );
}
