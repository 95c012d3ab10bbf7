/** A quiet line on what a reader must know of the data; dismissed for this browser. */
import { CloseButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text.tsx';
import classes from './notice-bar.module.css';

interface NoticeBarProps {
  children: ReactNode;
  /** The name under which this browser remembers that it was dismissed; without one it stays. */
  dismissKey?: string;
}

export function NoticeBar({ children, dismissKey }: NoticeBarProps) {
  const t = useText();
  const [dismissed, setDismissed] = useLocalStorage({
    key: `chairboard.dismissed.${dismissKey ?? ''}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  if (dismissKey !== undefined && dismissed) return null;
  return (
    <div className={classes.bar} role="note">
      <IconInfoCircle size={16} stroke={1.5} className={classes.icon} aria-hidden />
      <div className={classes.text}>{children}</div>
      {dismissKey !== undefined && <CloseButton size="xs" aria-label={t('ui.dismiss')} onClick={() => setDismissed(true)} />}
    </div>
  );
}
