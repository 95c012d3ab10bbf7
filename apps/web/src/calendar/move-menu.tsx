/** Moving without dragging: a menu at an event that has the focus, or at a button. */
import { Menu } from '@mantine/core';
import {
  IconArrowNarrowLeft,
  IconArrowNarrowRight,
  IconCalendarEvent,
  IconChevronsLeft,
  IconChevronsRight,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CalendarEvent } from '#contract/event';
import { useText, type MessageId } from '../text.tsx';
import { movedByDays, stretched, type NewTimes } from './reschedule.ts';

interface MoveItemsProps {
  event: CalendarEvent;
  onMove: (times: NewTimes) => void;
  /** Opens the dialog that asks for day and time. */
  onDialog: () => void;
}

const clicks = ['mousedown', 'touchstart'];

const moves: { label: MessageId; icon: typeof IconPlus; days: number }[] = [
  { label: 'calendar.dayEarlier', icon: IconArrowNarrowLeft, days: -1 },
  { label: 'calendar.dayLater', icon: IconArrowNarrowRight, days: 1 },
  { label: 'calendar.weekEarlier', icon: IconChevronsLeft, days: -7 },
  { label: 'calendar.weekLater', icon: IconChevronsRight, days: 7 },
];

const stretches: { label: MessageId; icon: typeof IconPlus; steps: number }[] = [
  { label: 'calendar.longer', icon: IconPlus, steps: 1 },
  { label: 'calendar.shorter', icon: IconMinus, steps: -1 },
];

function sign(icon: typeof IconPlus): ReactNode {
  const Sign = icon;
  return <Sign size={16} stroke={1.5} aria-hidden />;
}

export function MoveItems({ event, onMove, onDialog }: MoveItemsProps) {
  const t = useText();
  return (
    <>
      {moves.map(({ label, icon, days }) => (
        <Menu.Item key={label} leftSection={sign(icon)} onClick={() => onMove(movedByDays(event, days))}>
          {t(label)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      {stretches.map(({ label, icon, steps }) => (
        <Menu.Item key={label} leftSection={sign(icon)} onClick={() => onMove(stretched(event, steps))}>
          {t(label, { allDay: String(event.allDay) })}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={sign(IconCalendarEvent)} onClick={onDialog}>
        {t('calendar.moveDialog')}
      </Menu.Item>
    </>
  );
}

interface MoveMenuProps extends MoveItemsProps {
  /** The element at which it opens, which has the focus again afterwards. */
  anchor: HTMLElement;
  onClose: () => void;
}

/** At an event in the calendar, opened by a key. */
export function MoveMenu({ anchor, onClose, ...items }: MoveMenuProps) {
  const t = useText();
  const box = anchor.getBoundingClientRect();
  const dropdown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => dropdown.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      // Not 'keydown', as is usual: the very key that opened it would close it again.
      clickOutsideEvents={clicks}
    >
      <Menu.Target>
        <span
          aria-hidden
          style={{ position: 'fixed', left: box.left, top: box.top, width: box.width, height: box.height, pointerEvents: 'none' }}
        />
      </Menu.Target>
      <Menu.Dropdown ref={dropdown} aria-label={t('calendar.menuOf', { title: items.event.title })}>
        <MoveItems {...items} />
      </Menu.Dropdown>
    </Menu>
  );
}
