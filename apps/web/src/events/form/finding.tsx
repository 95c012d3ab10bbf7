/** Something odd that is told beside an input and forbids nothing. */
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './event-form.module.css';

export function Finding({ children }: { children: ReactNode }) {
  return (
    <div className={classes.finding}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
