/** Lets in whoever may read; shows the sign-in form at the same address to the others, and over the page when a session ends. */
import { Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { SignInForm } from '../pages/sign-in/sign-in-form.tsx';
import { SignInPage } from '../pages/sign-in/sign-in-page.tsx';
import { sessionExpiry, useSessionExpired } from '../session-expiry.ts';
import { useVisitor } from '../session.tsx';
import { useText } from '../text.tsx';

export function SessionGate({ children }: { children: ReactNode }) {
  const visitor = useVisitor();
  if (visitor === null) return <SignInPage />;
  return (
    <>
      {children}
      <SignInAgain />
    </>
  );
}

/** The page stays as it is below, with everything that was typed. */
function SignInAgain() {
  const t = useText();
  const expired = useSessionExpired();
  return (
    <Modal
      opened={expired}
      zIndex={350}
      onClose={() => sessionExpiry.set(false)}
      title={t('sign-in.expiredTitle')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="md">
        <Text c="dimmed">{t('sign-in.expiredText')}</Text>
        <SignInForm />
      </Stack>
    </Modal>
  );
}
