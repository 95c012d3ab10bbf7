/** What never changes of FullCalendar's settings: its views, how events are drawn, how fine they are moved. */
import type { CalendarOptions, EventDisplayInfo, MountInfo } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import multiMonthPlugin from '@fullcalendar/react/multimonth';
import '@fullcalendar/react/skeleton.css';
import themePlugin from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/themes/classic/palette.css';
import '@fullcalendar/react/themes/classic/theme.css';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import { EventChip } from './event-chip.tsx';
import { eventOf } from './grid-events.ts';
import type { CalendarView } from './period.ts';
import classes from './calendar-grid.module.css';

export type GridView = Exclude<CalendarView, 'list'>;

export const viewNames: Record<GridView, string> = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  day: 'timeGridDay',
  year: 'multiMonthYear',
};

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

const plugins = [dayGridPlugin, timeGridPlugin, multiMonthPlugin, interactionPlugin, themePlugin];

/** The zone is UTC since it is told what the clocks show, whichever they are. */
export const gridOptions: CalendarOptions = {
  plugins,
  timeZone: 'UTC',
  firstDay: 1,
  headerToolbar: false,
  height: 'auto',
  eventContent: chipContent,
  eventDidMount: nameElement,
  eventDisplay: 'block',
  eventOrder: 'start,-duration,allDay,title',
  selectMinDistance: 5,
  eventResizableFromStart: true,
  eventLongPressDelay: 400,
  selectLongPressDelay: 400,
  snapDuration: '00:15:00',
  slotDuration: '00:30:00',
  defaultTimedEventDuration: '00:30:00',
  eventMinHeight: 20,
  eventShortHeight: 34,
  expandRows: true,
  dayMaxEvents: 6,
  eventSlicing: false,
  dayNarrowWidth: 64,
  multiMonthMaxColumns: 4,
  singleMonthMinWidth: 230,
  fixedWeekCount: false,
  navLinks: false,
  dayHeaderInnerClass: classes.head,
  slotHeaderInnerClass: classes.hour,
  allDayHeaderInnerClass: classes.hour,
  dayCellTopInnerClass: classes.number,
  singleMonthHeaderInnerClass: classes.month,
  moreLinkClass: classes.more,
  popoverClass: classes.popover,
  eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
  slotHeaderFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
};
