/** The calendar of all events: month, week, day, list and year, with its filters, its clocks and the event that is opened. */
import { Button, Drawer, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { CalendarToolbar } from '../../calendar/calendar-toolbar.tsx';
import { CalendarView } from '../../calendar/calendar-view.tsx';
import { ChipContext } from '../../calendar/chip-context.ts';
import { CreateDialog } from '../../calendar/create-dialog.tsx';
import { EventPanel } from '../../calendar/event-panel.tsx';
import { FilterGroups, FilterRail } from '../../calendar/filter-rail.tsx';
import { MoveDialog } from '../../calendar/move-dialog.tsx';
import { MoveMenu } from '../../calendar/move-menu.tsx';
import { useCalendar } from '../../calendar/use-calendar.ts';
import { useCalendarActions } from '../../calendar/use-calendar-actions.ts';
import { usePhone } from '../../layout/shell.tsx';
import { useText } from '../../text.tsx';
import { SampleNotice } from '../../ui/as-of-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './calendar-page.module.css';

export function CalendarPage() {
  const t = useText();
  const calendar = useCalendar();
  const actions = useCalendarActions(calendar);
  const [filtersOpened, filters] = useDisclosure();
  const isPhone = usePhone();
  const { address, lookups, all, opened } = calendar;
  const create = actions.create === null ? null : () => actions.create?.(address.on);
  return (
    <ChipContext value={calendar.surroundings}>
      <div className={classes.page}>
        <PageHeader
          title={t('calendar.title')}
          actions={
            create !== null &&
            !isPhone && (
              <Button className={classes.onScreen} leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={create}>
                {t('calendar.newEvent')}
              </Button>
            )
          }
        />
        <div className={classes.notice}>
          <SampleNotice />
        </div>
        <CalendarToolbar
          address={address}
          title={calendar.title}
          withoutRail={opened !== null}
          onFilters={filters.open}
          onCreate={isPhone ? create : null}
        />
        <VisuallyHidden role="status" aria-live="polite">
          {calendar.announcement}
        </VisuallyHidden>
        <div className={classes.columns} data-panel={opened !== null}>
          <aside className={classes.rail} aria-label={t('calendar.filters')}>
            <FilterRail address={address} events={all} isPending={calendar.isPending} lookups={lookups} period={calendar.period} />
          </aside>
          <div className={classes.main}>
            <CalendarView calendar={calendar} actions={actions} />
          </div>
          {opened !== null && (
            <EventPanel
              key={opened}
              id={opened}
              known={all.find(({ id }) => id === opened)}
              onMove={actions.move}
              onDialog={actions.openDialog}
              onClose={actions.close}
              onRestored={actions.reopen}
            />
          )}
        </div>
        <Drawer
          opened={filtersOpened}
          onClose={filters.close}
          title={t('calendar.filters')}
          size="sm"
          closeButtonProps={{ 'aria-label': t('ui.close') }}
        >
          <FilterGroups address={address} events={all} isPending={calendar.isPending} lookups={lookups} />
        </Drawer>
        {actions.menu !== null && <MoveMenu key={actions.menu.event.id} {...actions.menu} />}
        {actions.dialog !== null && <MoveDialog {...actions.dialog} />}
        {actions.draft !== null && <CreateDialog {...actions.draft} chairmanship={calendar.chairmanship} lookups={lookups} />}
      </div>
    </ChipContext>
  );
}
