/** Nothing here yet: what would be, and what to do. */
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface EmptyStateProps {
  title: string;
  text?: string;
  icon?: Icon;
  /** The button or link that ends the emptiness. */
  action?: ReactNode;
  /** Less room around it, inside a card. */
  compact?: boolean;
}

export function EmptyState({ title, text, icon: Sign, action, compact = false }: EmptyStateProps) {
  return (
    <div className={compact ? `${classes.state} ${classes.compact}` : classes.state}>
      {Sign !== undefined && <Sign size={28} stroke={1.25} className={classes.icon} aria-hidden />}
      <div className={classes.title}>{title}</div>
      {text !== undefined && <div className={classes.text}>{text}</div>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
