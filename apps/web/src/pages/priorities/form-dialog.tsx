/** The dialog around a form: wide enough for it, the whole screen on a phone. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePhone } from '../../ui/use-phone.ts';
import { useText } from '../../text.tsx';

interface FormDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

export function FormDialog({ opened, onClose, title, children }: FormDialogProps) {
  const t = useText();
  const isPhone = usePhone();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={600}
      fullScreen={isPhone}
      {...(isPhone ? { radius: 0 } : {})}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {children}
    </Modal>
  );
}
