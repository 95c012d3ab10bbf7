/** Asks before something that cannot be taken back: `const confirm = useConfirm(); if (await confirm({ … })) …`. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useText } from '../text.tsx';

interface Question {
  /** The question itself: "Delete this event?" */
  title: string;
  /** What will happen. */
  text: string;
  /** The verb on the button: "Delete". */
  action: string;
  /** Red button for what destroys. */
  danger?: boolean;
}

type Confirm = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Confirm | null>(null);

interface Asked extends Question {
  answer: (yes: boolean) => void;
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [opened, setOpened] = useState(false);
  const confirm = useCallback<Confirm>(
    (question) =>
      new Promise((answer) => {
        setAsked({ ...question, answer });
        setOpened(true);
      }),
    [],
  );
  const close = (yes: boolean) => {
    asked?.answer(yes);
    setOpened(false);
  };
  return (
    <ConfirmContext value={confirm}>
      {children}
      <Modal opened={opened} onClose={() => close(false)} title={asked?.title} size="sm" closeButtonProps={{ 'aria-label': t('ui.close') }}>
        <Stack gap="lg">
          <Text>{asked?.text}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => close(false)} data-autofocus>
              {t('ui.cancel')}
            </Button>
            <Button {...(asked?.danger === true ? { color: 'red' } : {})} onClick={() => close(true)}>
              {asked?.action}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </ConfirmContext>
  );
}

export function useConfirm(): Confirm {
  const confirm = useContext(ConfirmContext);
  if (confirm === null) throw new Error('useConfirm stands outside ConfirmProvider');
  return confirm;
}
