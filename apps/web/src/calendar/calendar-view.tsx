/** The middle of the calendar: the chosen view, or what stands there while nothing can be shown. */
import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import { useId, useMemo } from 'react';
import { useLocaleTag, useText, type MessageId } from '../text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { NoticeBar } from '../ui/notice-bar.tsx';
import { problemWords } from '../ui/problem-words.ts';
import { dayWords } from '../ui/date-words.ts';
import { countByDay } from './agenda.ts';
import { CalendarGrid } from './calendar-grid.tsx';
import { DayList } from './day-list.tsx';
import { isFiltering } from './filters.ts';
import { addMonths, monthWords, type CalendarView as View } from './period.ts';
import type { CalendarActions } from './use-calendar-actions.ts';
import type { Calendar } from './use-calendar.ts';
import { YearPlanner } from './year-planner.tsx';
import classes from './calendar-view.module.css';

interface CalendarViewProps {
  calendar: Calendar;
  actions: CalendarActions;
}

function Empty({ calendar, actions }: CalendarViewProps) {
  const t = useText();
  const { address, title } = calendar;
  const isList = address.view === 'list';
  const toDo = actions.create === null ? 'calendar.emptyText' : isList ? 'calendar.emptyCreateList' : 'calendar.emptyCreate';
  const text = isFiltering(address.filters) ? 'calendar.emptyFiltered' : toDo;
  const { create } = actions;
  return (
    <div className={isList ? undefined : classes.empty}>
      <EmptyState
        compact
        icon={IconCalendarOff}
        title={t('calendar.emptyTitle', { period: title })}
        text={t(text)}
        action={create !== null && <Button variant="default" onClick={() => create(address.on)} children={t('calendar.newEvent')} />}
      />
    </div>
  );
}

function List({ calendar, actions }: CalendarViewProps) {
  const t = useText();
  const locale = useLocaleTag();
  const { address, events, range, lookups, now } = calendar;
  return (
    <DayList
      events={events}
      range={range}
      on={address.on}
      today={now.slice(0, 10)}
      lookups={lookups}
      onOpen={actions.open}
      onMenu={actions.openMenu}
      onStep={actions.step}
      onCreate={actions.create}
      onEarlier={actions.earlier}
      onLater={actions.later}
      earlier={t('calendar.earlier', { month: monthWords(addMonths(range.from, -1), locale, true) })}
      later={t('calendar.later', { month: monthWords(range.to, locale, true) })}
    />
  );
}

/** `Wednesday 10 April 2024, 3 events`: what is said of a day in a grid. */
function useSayDay({ events, address: { zone }, range }: Calendar): (day: string) => string {
  const t = useText();
  const locale = useLocaleTag();
  return useMemo(() => {
    const counts = countByDay(events, zone, range);
    return (day) => t('calendar.sayDay', { day: dayWords(day, { locale, year: null }, 'full'), count: counts.get(day) ?? 0 });
  }, [t, locale, events, zone, range]);
}

function Grid({ calendar, actions, hint }: CalendarViewProps & { hint: string }) {
  const t = useText();
  const { address, events, title } = calendar;
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const sayDay = useSayDay(calendar);
  const keys = {
    hint,
    showDay: actions.showDay,
    step: actions.step,
    create: (day: string) => actions.create?.(day),
    menu: actions.openMenu,
  };
  if (address.view === 'list') return null;
  if (address.view === 'year' && isWide) {
    const label = t('calendar.gridLabel', { period: title });
    const today = calendar.now.slice(0, 10);
    return (
      <YearPlanner
        on={address.on}
        today={today}
        events={events}
        zone={address.zone}
        label={label}
        onOpen={actions.open}
        sayDay={sayDay}
        {...keys}
      />
    );
  }
  return (
    <CalendarGrid
      view={address.view}
      on={address.on}
      events={calendar.events}
      zone={address.zone}
      now={calendar.now}
      isNow={calendar.isNow}
      hours={calendar.hours}
      editable={actions.create !== null}
      onOpen={actions.open}
      onMove={actions.drop}
      onSelect={actions.select}
      {...keys}
    />
  );
}

function hintOf(view: View, mayWrite: boolean): MessageId {
  if (view === 'list') return mayWrite ? 'calendar.listHintWrite' : 'calendar.listHint';
  return mayWrite ? 'calendar.gridHintWrite' : 'calendar.gridHint';
}

export function CalendarView({ calendar, actions }: CalendarViewProps) {
  const t = useText();
  const hint = useId();
  const { answer, address, events, isBefore, isPending, title } = calendar;
  if (isPending && answer.error !== null) {
    return <ErrorState error={answer.error} title={t('calendar.failedTitle')} onRetry={() => void answer.refetch()} />;
  }
  const isEmpty = !isBefore && events.length === 0;
  return (
    <section className={classes.view} aria-label={t('calendar.gridLabel', { period: title })} aria-busy={isBefore} data-view={address.view}>
      {answer.error !== null && (
        <NoticeBar>
          {t('calendar.failedTitle')}. {problemWords(answer.error, t)} {t('calendar.failedKept')}{' '}
          <Anchor component="button" type="button" inherit underline="always" onClick={() => void answer.refetch()}>
            {t('ui.retry')}
          </Anchor>
        </NoticeBar>
      )}
      {isPending && address.view === 'list' && <Skeleton height={480} />}
      {isEmpty && <Empty calendar={calendar} actions={actions} />}
      {address.view === 'list' ? (
        <List calendar={calendar} actions={actions} />
      ) : (
        <Grid calendar={calendar} actions={actions} hint={hint} />
      )}
      <p id={hint} className={classes.hint}>
        {t(hintOf(address.view, actions.create !== null))}
      </p>
    </section>
  );
}
