/** Why a form could not be sent: a line above its button. */
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './failure.module.css';

/** Nothing while there is nothing to say: `<Failure>{failure}</Failure>`. */
export function Failure({ children }: { children: ReactNode }) {
  if (children === null || children === undefined) return null;
  return (
    <div className={classes.failure} role="alert">
      <IconAlertCircle size={18} stroke={1.75} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
