/** Month, week, day and year: FullCalendar, with our chips, our keyboard, and nothing changed that the server has not taken. */
import { Calendar, type CalendarRef, type DateSelectInfo, type EventApi, type EventDisplayInfo, type MountInfo } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import multiMonthPlugin from '@fullcalendar/react/multimonth';
import '@fullcalendar/react/skeleton.css';
import themePlugin from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/themes/classic/palette.css';
import '@fullcalendar/react/themes/classic/theme.css';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CalendarEvent } from '#contract/event';
import { useLocaleTag, useText } from '../text.tsx';
import { EventChip } from './event-chip.tsx';
import { droppedOf, eventOf, gridInputOf } from './grid-events.ts';
import type { GridActions } from './grid-keyboard.ts';
import type { CalendarView } from './period.ts';
import type { Dropped } from './reschedule.ts';
import type { ShownZone } from './shown-span.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import { useHeldFocus } from './use-held-focus.ts';
import classes from './calendar-grid.module.css';

export type GridView = Exclude<CalendarView, 'list'>;

const viewNames: Record<GridView, string> = { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay', year: 'multiMonthYear' };
const plugins = [dayGridPlugin, timeGridPlugin, multiMonthPlugin, interactionPlugin, themePlugin];

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

/** Narrow columns leave room for numbers alone, low blocks for one line. */
function shapeOf({ isNarrow, isShort, view, event }: EventDisplayInfo) {
  if (isNarrow) return 'mark';
  if (!view.type.startsWith('timeGrid') || event.allDay) return 'row';
  return isShort ? 'line' : 'block';
}

function chipContent(info: EventDisplayInfo) {
  return <EventChip event={eventOf(info.event)} shape={shapeOf(info)} isStart={info.isStart} />;
}

function nameElement({ el, event }: MountInfo<EventDisplayInfo>) {
  el.dataset['eventId'] = event.id;
  // Within the window of a day's hidden events the events stand in the order of tabs, as FullCalendar puts them.
  if (el.closest('[role="dialog"]') === null) el.tabIndex = -1;
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
        plugins={plugins}
        timeZone="UTC"
        locale={locale}
        firstDay={1}
        headerToolbar={false}
        initialView={viewNames[view]}
        initialDate={on}
        now={now}
        nowIndicator={isNow}
        height="auto"
        events={inputs}
        eventContent={chipContent}
        eventDidMount={nameElement}
        eventDisplay="block"
        eventOrder="start,-duration,allDay,title"
        editable={editable}
        selectable={editable}
        selectMinDistance={5}
        eventResizableFromStart
        eventLongPressDelay={400}
        selectLongPressDelay={400}
        snapDuration="00:15:00"
        slotDuration="00:30:00"
        defaultTimedEventDuration="00:30:00"
        slotMinTime={hours.from}
        slotMaxTime={hours.to}
        eventMinHeight={20}
        eventShortHeight={34}
        expandRows
        dayMaxEvents={6}
        eventSlicing={false}
        dayNarrowWidth={64}
        multiMonthMaxColumns={4}
        singleMonthMinWidth={230}
        showNonCurrentDates={view === 'month'}
        fixedWeekCount={false}
        navLinks={false}
        aspectRatio={view === 'year' ? 0.72 : 1.6}
        dayHeaderInnerClass={classes.head}
        slotHeaderInnerClass={classes.hour}
        allDayHeaderInnerClass={classes.hour}
        dayCellTopInnerClass={classes.number}
        singleMonthHeaderInnerClass={classes.month}
        moreLinkClass={classes.more}
        popoverClass={classes.popover}
        allDayText={t('calendar.allDay')}
        moreLinkText={(count) => t('calendar.more', { count })}
        moreLinkHint={(count) => t('calendar.moreHint', { count })}
        closeHint={t('ui.close')}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
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
