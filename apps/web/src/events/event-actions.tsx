/** What can be done with an event: change it, log an activity for it, take it along, delete it. */
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCalendarDown, IconDots, IconLink, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { CalendarEvent } from '#contract/event';
import { eventFileRoutes } from '#contract/event-file';
import { AppLink, useAddress } from '../address.tsx';
import { addressOf } from '../api.ts';
import { useLogActivity } from '../log-activity.tsx';
import { usePermission } from '../session.tsx';
import { useText } from '../text.tsx';
import { useTell } from '../ui/tell.tsx';
import { copyText } from './copy-text.ts';

interface EventActionsProps {
  event: CalendarEvent;
  /** Deletes it: `useRemoveEvent`. */
  onRemove: () => void;
}

function useCopyLink(event: CalendarEvent): () => Promise<void> {
  const t = useText();
  const tell = useTell();
  const to = useAddress();
  return async () => {
    const address = new URL(to(`/events/${event.id}`), window.location.href).href;
    const copied = await copyText(address);
    tell.done(copied ? t('events.linkCopied') : t('events.linkNotCopied', { address }));
  };
}

export function EventActions({ event, onRemove }: EventActionsProps) {
  const t = useText();
  const mayWrite = usePermission('event:write');
  const { allowed: mayLog, open: log } = useLogActivity();
  const copyLink = useCopyLink(event);
  return (
    <>
      {mayLog && (
        <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={() => log({ eventId: event.id })}>
          {t('events.logActivity')}
        </Button>
      )}
      {mayWrite && (
        <Button
          component={AppLink}
          path={`/events/${event.id}/edit`}
          underline="never"
          variant="default"
          leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
        >
          {t('ui.edit')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('events.more')}>
            <IconDots size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={addressOf(eventFileRoutes.read, { id: event.id })}
            download
            leftSection={<IconCalendarDown size={16} stroke={1.5} aria-hidden />}
          >
            {t('events.downloadIcs')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLink size={16} stroke={1.5} aria-hidden />} onClick={() => void copyLink()}>
            {t('events.copyLink')}
          </Menu.Item>
          {mayWrite && (
            <Menu.Item c="var(--mantine-color-error)" leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />} onClick={onRemove}>
              {t('events.delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
