/** Short messages at the corner of the page: what was done, with a way back, or why it was not. */
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useText } from '../text.tsx';
import { problemWords } from './problem-words.ts';

interface Tell {
  /** "The meeting was moved to Thu 11 April", with a button that undoes it. */
  done: (text: string, undo?: () => void) => void;
  /** Why something failed; what was typed stays where it is. Before it, what that means: "The meeting stays where it was." */
  failed: (error: unknown, what?: string) => void;
}

export function useTell(): Tell {
  const t = useText();
  return useMemo(() => {
    const close = { 'aria-label': t('ui.dismiss') };
    return {
      done: (text, undo) => {
        const takeBack = () => {
          notifications.hide(id);
          undo?.();
        };
        const message =
          undo === undefined ? (
            text
          ) : (
            <Group justify="space-between" wrap="nowrap" gap="sm">
              <span>{text}</span>
              <Button size="compact-sm" variant="subtle" flex="none" onClick={takeBack} children={t('ui.undo')} />
            </Group>
          );
        const id = notifications.show({ message, autoClose: undo === undefined ? 5000 : 10_000, closeButtonProps: close, role: 'status' });
      },
      failed: (error, what) => {
        const why = problemWords(error, t);
        notifications.show({
          message: what === undefined ? why : `${what} ${why}`,
          color: 'red',
          autoClose: 10_000,
          closeButtonProps: close,
          role: 'alert',
        });
      },
    };
  }, [t]);
}
