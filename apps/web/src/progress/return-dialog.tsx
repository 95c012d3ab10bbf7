/** Returns an activity to its author with a word on what is missing. */
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ProgressItem } from '#contract/progress-item';
import { useText } from '../text.tsx';
import { useItemMoves } from './use-item-moves.ts';

interface ReturnDialogProps {
  item: ProgressItem;
  opened: boolean;
  onClose: () => void;
}

export function ReturnDialog({ item, opened, onClose }: ReturnDialogProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={t('progress.returnTitle')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <ReturnForm item={item} onClose={onClose} />
    </Modal>
  );
}

function ReturnForm({ item, onClose }: Omit<ReturnDialogProps, 'opened'>) {
  const t = useText();
  const { move, isPending } = useItemMoves();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const send = async () => {
    if (note.trim() === '') setMissing(true);
    else if (await move(item, 'return', note.trim())) onClose();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="md">
        <Text c="dimmed">{item.summary}</Text>
        <Textarea
          label={t('progress.returnNote')}
          autosize
          minRows={3}
          maxLength={4000}
          data-autofocus
          value={note}
          onChange={({ currentTarget: { value } }) => {
            setNote(value);
            setMissing(false);
          }}
          error={missing ? t('progress.returnNoteMissing') : undefined}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending} children={t('progress.move.return')} />
        </Group>
      </Stack>
    </form>
  );
}
