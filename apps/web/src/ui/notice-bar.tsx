/** A quiet line on what a reader must know of the data; dismissed for this browser. */
import { CloseButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text.tsx';
import classes from './notice-bar.module.css';

interface NoticeBarProps {
  children: ReactNode;
  /** Shows a button that takes the notice away; without it the notice stays. */
  onDismiss?: () => void;
}

/** Whether a notice was dismissed in this browser, and how to dismiss it: `useDismissed('notice.' + id)`. */
export function useDismissed(name: string): [boolean, () => void] {
  const [dismissed, setDismissed] = useLocalStorage({
    key: `chairboard.dismissed.${name}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return [dismissed, () => setDismissed(true)];
}

export function NoticeBar({ children, onDismiss }: NoticeBarProps) {
  const t = useText();
  return (
    <div className={classes.bar} role="note">
      <IconInfoCircle size={16} stroke={1.5} className={classes.icon} aria-hidden />
      <div className={classes.text}>{children}</div>
      {onDismiss !== undefined && <CloseButton size="xs" aria-label={t('ui.dismiss')} onClick={onDismiss} />}
    </div>
  );
}
