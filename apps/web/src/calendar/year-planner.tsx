/** A year at a glance: a row a month, a column a day; events lie over their days, side by side in lanes. */
import { memo, useMemo, useRef } from 'react';
import type { CalendarEvent } from '#contract/event';
import { useLocaleTag, useText } from '../text.tsx';
import { useChipSurroundings } from './chip-context.ts';
import { EventChip } from './event-chip.tsx';
import type { GridActions } from './grid-keyboard.ts';
import { monthName } from './period.ts';
import type { ShownZone } from './shown-span.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import { useHeldFocus } from './use-held-focus.ts';
import { yearLanes, type LanePiece, type MonthLanes } from './year-lanes.ts';
import classes from './year-planner.module.css';

interface YearPlannerProps extends GridActions {
  on: string;
  today: string;
  events: CalendarEvent[];
  zone: ShownZone;
  label: string;
  hint: string;
  /** What is said of a day that has the focus. */
  sayDay: (day: string) => string;
  onOpen: (event: CalendarEvent, from: HTMLElement) => void;
}

/** Pieces of fewer days leave no room for words. */
const roomForWords = 5;
/** What a number takes, in columns. */
const roomForSign = 0.75;

function Piece({ piece, onOpen }: { piece: LanePiece } & Pick<YearPlannerProps, 'onOpen'>) {
  const { event, days, lane, isStart, leansBack } = piece;
  return (
    <button
      type="button"
      className={classes.piece}
      tabIndex={-1}
      data-event-id={event.id}
      data-back={leansBack}
      style={{ top: `calc(1.25rem + ${lane} * 1.375rem)`, width: `calc(${days * 100}% + ${days - 1}px)` }}
      onClick={({ currentTarget }) => onOpen(event, currentTarget)}
    >
      <EventChip event={event} shape={days < roomForWords ? 'sign' : 'line'} isStart={isStart} />
    </button>
  );
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

const Month = memo(function Month({
  month,
  today,
  sayDay,
  onOpen,
}: { month: MonthLanes } & Pick<YearPlannerProps, 'today' | 'sayDay' | 'onOpen'>) {
  const locale = useLocaleTag();
  return (
    <div role="row" className={classes.row} style={{ minHeight: `calc(1.625rem + ${Math.max(1, month.lanes)} * 1.375rem)` }}>
      <div role="rowheader" className={classes.month}>
        {monthName(month.from, locale)}
      </div>
      {month.days.map((day) => (
        <div
          key={day}
          role="gridcell"
          className={classes.day}
          data-date={day}
          data-weekend={isWeekend(day)}
          aria-current={day === today ? 'date' : undefined}
          tabIndex={-1}
        >
          <span className={classes.said}>{sayDay(day)}</span>
          <span className={classes.number} aria-hidden>
            {Number(day.slice(8))}
          </span>
          {month.pieces
            .filter((piece) => piece.day === day)
            .map((piece) => (
              <Piece key={piece.event.id} piece={piece} onOpen={onOpen} />
            ))}
        </div>
      ))}
    </div>
  );
});

export function YearPlanner(props: YearPlannerProps) {
  const { on, today, events, zone, label, hint, onOpen } = props;
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const year = on.slice(0, 4);
  const { clashes, colour } = useChipSurroundings();
  const months = useMemo(() => {
    const signs = ({ id, priorityIds }: CalendarEvent) => priorityIds.length + (clashes.has(id) ? 1 : 0) + (colour === 'kind' ? 1 : 0);
    return yearLanes(events, zone, `${year}-01-01`, (event) => Math.max(1, Math.ceil(signs(event) * roomForSign)));
  }, [events, zone, year, clashes, colour]);
  const keyboard = useGridKeyboard(root, on, { ...props, layout: 'months' }, months);
  useHeldFocus(root, months);
  return (
    <div ref={root} onKeyDown={keyboard.onKeyDown} onFocus={keyboard.onFocus}>
      <div role="grid" className={classes.planner} aria-label={label} aria-describedby={hint} aria-roledescription={t('calendar.planner')}>
        {months.map((month) => (
          <Month key={month.from} month={month} today={today} sayDay={props.sayDay} onOpen={onOpen} />
        ))}
      </div>
    </div>
  );
}
