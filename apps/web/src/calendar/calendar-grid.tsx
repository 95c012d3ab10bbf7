/** Month, week, day and year: FullCalendar, with our chips, our keyboard, and nothing changed that the server has not taken. */
import { Calendar, type CalendarRef, type DateSelectInfo, type EventApi } from '@fullcalendar/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CalendarEvent } from '#contract/event';
import { useLocaleTag, useText } from '../text.tsx';
import { droppedOf, eventOf, gridInputOf } from './grid-events.ts';
import type { GridActions } from './grid-keyboard.ts';
import { gridOptions, viewNames, type GridView } from './grid-options.tsx';
import type { Dropped } from './reschedule.ts';
import type { ShownZone } from './shown-span.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import { useHeldFocus } from './use-held-focus.ts';
import classes from './calendar-grid.module.css';

interface CalendarGridProps extends GridActions {
  view: GridView;
  on: string;
  events: CalendarEvent[];
  zone: ShownZone;
  /** What the clocks that are shown say now; the day is marked. */
  now: string;
  /** False: the marked day is not today, so no line says what time it is. */
  isNow: boolean;
  hours: { from: string; to: string };
  editable: boolean;
  onOpen: (event: CalendarEvent, from: HTMLElement) => void;
  /** An event was put elsewhere; `revert` puts it back on the screen. */
  onMove: (event: CalendarEvent, dropped: Dropped, revert: () => void) => void;
  /** A stretch was chosen with the mouse. */
  onSelect: (span: Dropped) => void;
  /** The id of the words on its keys. */
  hint: string;
}

export function CalendarGrid(props: CalendarGridProps) {
  const { view, on, events, zone, now, isNow, hours, editable, onOpen, onMove, onSelect } = props;
  const t = useText();
  const locale = useLocaleTag();
  const calendar = useRef<CalendarRef>(null);
  const root = useRef<HTMLDivElement>(null);
  const [datesSet, setDatesSet] = useState('');
  const inputs = useMemo(() => events.map((event) => gridInputOf(event, zone, editable)), [events, zone, editable]);
  const layout = view === 'week' || view === 'day' ? 'hours' : 'weeks';
  const shown = useMemo(() => ({ inputs, datesSet }), [inputs, datesSet]);
  const keyboard = useGridKeyboard(root, on, { ...props, layout }, shown);
  useHeldFocus(root, shown);

  useEffect(() => {
    // FullCalendar flushes its state synchronously, which React forbids within its own effects.
    queueMicrotask(() => calendar.current?.getApi().changeView(viewNames[view], on));
  }, [view, on]);

  const move = ({ event, revert }: { event: EventApi; revert: () => void }) => onMove(eventOf(event), droppedOf(event), revert);
  const select = (info: DateSelectInfo) => {
    onSelect(droppedOf(info));
    info.view.calendar.unselect();
  };

  return (
    <div ref={root} className={classes.grid} data-view={view} onKeyDown={keyboard.onKeyDown} onFocus={keyboard.onFocus}>
      <Calendar
        ref={calendar}
        {...gridOptions}
        locale={locale}
        initialView={viewNames[view]}
        initialDate={on}
        now={now}
        nowIndicator={isNow}
        events={inputs}
        editable={editable}
        selectable={editable}
        slotMinTime={hours.from}
        slotMaxTime={hours.to}
        showNonCurrentDates={view === 'month'}
        aspectRatio={view === 'year' ? 0.72 : 1.6}
        allDayText={t('calendar.allDay')}
        moreLinkText={(count) => t('calendar.more', { count })}
        moreLinkHint={(count) => t('calendar.moreHint', { count })}
        closeHint={t('ui.close')}
        datesSet={({ startStr, view: { type } }) => setDatesSet(`${type} ${startStr}`)}
        eventClick={({ event, el, jsEvent }) => {
          jsEvent.preventDefault();
          onOpen(eventOf(event), el);
        }}
        eventDrop={move}
        eventResize={move}
        select={select}
      />
    </div>
  );
}
