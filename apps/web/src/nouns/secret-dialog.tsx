/** Shows something once: an invitation, a token. A click beside it does not close it. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useText } from '../text.tsx';
import { CopyField } from '../ui/copy-field.tsx';

interface SecretDialogProps {
  title: string;
  /** What it is for, and that it is shown only now. */
  text: string;
  label: string;
  /** Null: nothing to show. */
  secret: string | null;
  onClose: () => void;
}

export function SecretDialog({ title, text, label, secret, onClose }: SecretDialogProps) {
  const t = useText();
  return (
    <Modal
      opened={secret !== null}
      onClose={onClose}
      title={title}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      transitionProps={{ duration: 0 }}
    >
      <Stack gap="lg">
        <Text>{text}</Text>
        <CopyField label={label} value={secret ?? ''} isFirst />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('admin.doneCopying')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
