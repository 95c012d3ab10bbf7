/** The opened event beside the calendar, or over it on a phone: the whole of it, with what can be done with it. */
import { ActionIcon, Button, Drawer, Group, Menu } from '@mantine/core';
import { IconArrowsMove, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { AppLink } from '../address.tsx';
import { EventActions } from '../events/event-actions.tsx';
import { EventDetails } from '../events/event-details.tsx';
import { useRemoveEvent } from '../events/remove-event.ts';
import { usePhone } from '../layout/shell.tsx';
import { useEntity } from '../queries.ts';
import { usePermission } from '../session.tsx';
import { useText } from '../text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { MoveItems } from './move-menu.tsx';
import type { NewTimes } from './reschedule.ts';
import classes from './event-panel.module.css';

interface EventPanelProps {
  id: string;
  /** The event, where the calendar holds it already. */
  known: CalendarEvent | undefined;
  onMove: (event: CalendarEvent, times: NewTimes) => void;
  onDialog: (event: CalendarEvent) => void;
  onClose: () => void;
  onRestored: (id: string) => void;
}

function MoveButton({ event, onMove, onDialog }: { event: CalendarEvent } & Pick<EventPanelProps, 'onMove' | 'onDialog'>) {
  const t = useText();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconArrowsMove size={16} stroke={1.75} aria-hidden />}>
          {t('calendar.move')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MoveItems event={event} onMove={(times) => onMove(event, times)} onDialog={() => onDialog(event)} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Opened({ event, onMove, onDialog, onClose, onRestored }: Omit<EventPanelProps, 'id' | 'known'> & { event: CalendarEvent }) {
  const t = useText();
  const mayWrite = usePermission('event:write');
  const { remove } = useRemoveEvent({ onRemoved: onClose, onRestored });
  return (
    <>
      <Group gap="xs" className={classes.actions}>
        {mayWrite && <MoveButton event={event} onMove={onMove} onDialog={onDialog} />}
        <EventActions event={event} onRemove={() => void remove(event)} />
      </Group>
      <EventDetails event={event} compact />
      <AppLink path={`/events/${event.id}`}>{t('calendar.openPage')}</AppLink>
    </>
  );
}

/** The event, what stands while it is on its way, or why it is not there. */
function useOpened({ id, known }: Pick<EventPanelProps, 'id' | 'known'>): { event: CalendarEvent | undefined; instead: ReactNode } {
  const t = useText();
  const answer = useEntity(eventRoutes.read, id, { enabled: known === undefined });
  const event = known ?? answer.data;
  if (event !== undefined) return { event, instead: null };
  const isGone = answer.error !== null && (answer.error.status === 404 || answer.error.status === 400);
  if (isGone) return { event, instead: <EmptyState compact title={t('calendar.panelGone')} /> };
  if (answer.error !== null) return { event, instead: <ErrorState compact error={answer.error} onRetry={() => void answer.refetch()} /> };
  return { event, instead: <LoadingState rows={8} /> };
}

/** The space is given back by closing: with the button, or with Escape from anywhere in the panel. */
function SidePanel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <aside className={classes.panel} aria-label={t('calendar.panel')} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <h2 className={classes.title} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('ui.close')} onClick={onClose}>
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      {children}
    </aside>
  );
}

export function EventPanel(props: EventPanelProps) {
  const t = useText();
  const isPhone = usePhone();
  const { event, instead } = useOpened(props);
  const title = event?.title ?? t('calendar.panel');
  const content = <div className={classes.content}>{event === undefined ? instead : <Opened {...props} event={event} />}</div>;
  if (!isPhone)
    return (
      <SidePanel title={title} onClose={props.onClose}>
        {content}
      </SidePanel>
    );
  return (
    <Drawer
      opened
      onClose={props.onClose}
      position="right"
      size="100%"
      title={<span className={classes.title}>{title}</span>}
      classNames={{ title: classes.drawerTitle ?? '' }}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {content}
    </Drawer>
  );
}
