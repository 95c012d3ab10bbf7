/** Says that an activity was saved, with the ways to take it back and to see it. */
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { progressItemRoutes, type ProgressItem } from '#contract/progress-item';
import { useAddress } from '../address.tsx';
import { useChange } from '../queries.ts';
import { useText } from '../text.tsx';
import { useTell } from '../ui/tell.tsx';

export interface SavedActivity {
  item: ProgressItem;
  /** The number of its priority, whose page shows it. */
  priorityNumber: number;
  /** Only what is new can be taken back as a whole. */
  isNew: boolean;
}

export function useSavedActivity(): (saved: SavedActivity) => void {
  const t = useText();
  const tell = useTell();
  const to = useAddress();
  const navigate = useNavigate();
  const { mutateAsync: remove } = useChange(progressItemRoutes.remove);
  return useCallback(
    ({ item, priorityNumber, isNew }) => {
      const leave = (then: () => void) => () => {
        notifications.hide(id);
        then();
      };
      const undo = () => {
        remove({ params: { id: item.id }, ifMatch: item.version }).then(() => tell.done(t('progress.undone')), tell.failed);
      };
      const open = () => void navigate(to(`/priorities/${priorityNumber}`, { item: item.id }));
      const message = (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <span>{t(`progress.saved.${isNew ? item.state : 'changed'}`)}</span>
          <Group gap={0} wrap="nowrap">
            {isNew && <Button size="compact-sm" variant="subtle" onClick={leave(undo)} children={t('ui.undo')} />}
            <Button size="compact-sm" variant="subtle" onClick={leave(open)} children={t('progress.open')} />
          </Group>
        </Group>
      );
      const id = notifications.show({ message, autoClose: 10_000, closeButtonProps: { 'aria-label': t('ui.dismiss') }, role: 'status' });
    },
    [t, tell, to, navigate, remove],
  );
}
