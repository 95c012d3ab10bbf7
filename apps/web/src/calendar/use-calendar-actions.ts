/** What can be done in the calendar: open, move, create, turn the page. */
import { useCallback, useRef, useState } from 'react';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { useChange } from '../queries.ts';
import { usePermission } from '../session.tsx';
import { useText } from '../text.tsx';
import { useTell } from '../ui/tell.tsx';
import type { NewEvent } from './create-dialog.tsx';
import { addMonths, stepPeriod } from './period.ts';
import { rescheduled, type Dropped, type NewTimes } from './reschedule.ts';
import { ownZone } from './shown-span.ts';
import type { Calendar } from './use-calendar.ts';
import { useReschedule } from './use-event-changes.ts';
import { addMinutes, shiftDays } from './wall-clock.ts';

/** Says that an event was created, and takes it away again on demand. */
function useCreated(): (event: CalendarEvent) => void {
  const t = useText();
  const tell = useTell();
  const remove = useChange(eventRoutes.remove);
  return ({ id, version, title }) => {
    const undo = async () => {
      try {
        await remove.mutateAsync({ params: { id }, ifMatch: version });
        tell.done(t('calendar.createdUndone', { title }));
      } catch (error) {
        tell.failed(error);
      }
    };
    tell.done(t('calendar.created', { title }), () => void undo());
  };
}

/** Opening and closing; the focus goes back to where it came from. */
function useOpening({ address }: Calendar) {
  const { change } = address;
  const from = useRef<HTMLElement | null>(null);
  const open = useCallback(
    (event: CalendarEvent, element: HTMLElement) => {
      from.current = element;
      change({ event: event.id });
    },
    [change],
  );
  const close = useCallback(() => {
    change({ event: null });
    if (from.current?.isConnected === true) from.current.focus();
  }, [change]);
  const reopen = useCallback((id: string) => change({ event: id }), [change]);
  return { open, close, reopen };
}

/** Gives the focus back after a dialog that stands there only while it is open. */
function useFocusBack(): { remember: (element?: HTMLElement) => void; giveBack: () => void } {
  const from = useRef<Element | null>(null);
  const remember = useCallback((element?: HTMLElement) => {
    from.current = element ?? document.activeElement;
  }, []);
  const giveBack = useCallback(() => {
    const element = from.current;
    // The dialog lets go of the focus only when it is gone.
    setTimeout(() => element instanceof HTMLElement && element.isConnected && element.focus(), 0);
  }, []);
  return { remember, giveBack };
}

/** A new event on the clocks that are shown; each event's own: the chairmanship's. */
function useDraft({ address, chairmanship }: Calendar) {
  const created = useCreated();
  const mayWrite = usePermission('event:write');
  const [draft, setDraft] = useState<NewEvent | null>(null);
  const timeZone = address.zone === ownZone ? chairmanship.timeZone : address.zone;
  const { remember, giveBack } = useFocusBack();
  const begin = useCallback(
    (times: NewTimes) => {
      remember();
      setDraft({ times, timeZone });
    },
    [timeZone, remember],
  );
  const onClose = () => {
    setDraft(null);
    giveBack();
  };
  const create = useCallback((day: string) => begin({ allDay: false, start: `${day}T10:00:00`, end: `${day}T11:00:00` }), [begin]);
  const select = useCallback(
    ({ allDay, start, end }: Dropped) => begin({ allDay, start, end: end ?? (allDay ? shiftDays(start, 1) : addMinutes(start, 60)) }),
    [begin],
  );
  return {
    create: mayWrite ? create : null,
    select,
    draft: draft === null ? null : { draft, onCreated: created, onClose },
  };
}

function useMoving({ address, chairmanship, all }: Calendar) {
  const mayWrite = usePermission('event:write');
  const reschedule = useReschedule(chairmanship.id, address.zone);
  const [menu, setMenu] = useState<{ event: CalendarEvent; anchor: HTMLElement } | null>(null);
  const [dialog, setDialog] = useState<CalendarEvent | null>(null);
  const { remember, giveBack } = useFocusBack();
  const move = (event: CalendarEvent, times: NewTimes) => void reschedule(event, times);
  const drop = (event: CalendarEvent, dropped: Dropped, revert: () => void) => {
    void reschedule(event, rescheduled(event, address.zone, dropped), revert);
  };
  const openMenu = (id: string, anchor: HTMLElement) => {
    const event = all.find((one) => one.id === id);
    if (mayWrite && event !== undefined) setMenu({ event, anchor });
  };
  const closeMenu = () => {
    menu?.anchor.focus();
    setMenu(null);
  };
  const openDialog = (event: CalendarEvent) => {
    remember(menu?.anchor);
    setDialog(event);
  };
  const closeDialog = () => {
    setDialog(null);
    giveBack();
  };
  const to = (event: CalendarEvent) => ({ onMove: (times: NewTimes) => move(event, times) });
  return {
    move,
    drop,
    openMenu,
    openDialog,
    menu: menu === null ? null : { ...menu, ...to(menu.event), onDialog: () => openDialog(menu.event), onClose: closeMenu },
    dialog: dialog === null ? null : { event: dialog, ...to(dialog), onClose: closeDialog },
  };
}

export function useCalendarActions(calendar: Calendar) {
  const { view, on, months, change } = calendar.address;
  const step = (by: number, from: string = on) => change({ on: stepPeriod(view, from, by) }, true);
  const showDay = (day: string) => change({ on: day }, true);
  const later = () => change({ months: String(months + 1) });
  const earlier = () => change({ on: addMonths(on, -1), months: String(months + 1) });
  return { ...useOpening(calendar), ...useDraft(calendar), ...useMoving(calendar), step, showDay, later, earlier };
}

export type CalendarActions = ReturnType<typeof useCalendarActions>;
