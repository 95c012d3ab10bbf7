/** Above the calendar: which period, which view, on whose clocks. */
import { ActionIcon, Button, Checkbox, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconFilter, IconPlus } from '@tabler/icons-react';
import { useText } from '../text.tsx';
import { useWording } from '../ui/date-text.tsx';
import { dayWords } from '../ui/date-words.ts';
import { useAsOf } from '../as-of.ts';
import type { CalendarAddress } from './calendar-address.ts';
import { facets } from './filters.ts';
import { calendarViews, stepPeriod } from './period.ts';
import { ZonePicker } from './zone-picker.tsx';
import classes from './calendar-toolbar.module.css';

interface CalendarToolbarProps {
  address: CalendarAddress;
  /** The period's name. */
  title: string;
  /** True while the rail with the filters gives way: a button opens them instead. */
  withoutRail: boolean;
  onFilters: () => void;
  /** Begins an event, on a phone, whose header has no room for the button; null where the reader may not. */
  onCreate: (() => void) | null;
}

function PeriodButtons({ address, title }: Pick<CalendarToolbarProps, 'address' | 'title'>) {
  const t = useText();
  const wording = useWording();
  const { today } = useAsOf();
  const { view, on, opensOn, change } = address;
  const go = (by: number) => change({ on: stepPeriod(view, on, by) }, true);
  const home = opensOn === today ? t('calendar.today') : dayWords(opensOn, { ...wording, year: null }, 'numeric');
  return (
    <div className={classes.period}>
      <Button
        variant="default"
        onClick={() => change({ on: null }, true)}
        aria-label={opensOn === today ? undefined : t('calendar.backTo', { day: home })}
      >
        {home}
      </Button>
      <div className={classes.steps}>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t(`calendar.previous.${view}`)} onClick={() => go(-1)}>
          <IconChevronLeft size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t(`calendar.next.${view}`)} onClick={() => go(1)}>
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <h2 className={classes.title}>{title}</h2>
    </div>
  );
}

export function CalendarToolbar({ address, title, withoutRail, onFilters, onCreate }: CalendarToolbarProps) {
  const t = useText();
  const { view, filters, change } = address;
  const filtering = facets.reduce((sum, facet) => sum + filters[facet].length, 0);
  return (
    <div className={classes.toolbar}>
      <PeriodButtons address={address} title={title} />
      <div className={classes.settings}>
        {(view === 'week' || view === 'day') && (
          <Checkbox
            className={classes.hours}
            label={t('calendar.allHours')}
            checked={address.allHours}
            onChange={({ currentTarget }) => change({ hours: currentTarget.checked ? 'all' : null })}
          />
        )}
        <Button
          className={classes.filters}
          data-shown={withoutRail}
          variant="default"
          leftSection={<IconFilter size={16} stroke={1.5} aria-hidden />}
          onClick={onFilters}
        >
          {t('calendar.filtersCount', { count: filtering })}
        </Button>
        <div className={classes.zone}>
          <ZonePicker choice={address.zoneChoice} onChoose={(zone) => change({ zone: zone === 'chairmanship' ? null : zone })} />
        </div>
        {onCreate !== null && (
          <ActionIcon variant="filled" size={36} aria-label={t('calendar.newEvent')} onClick={onCreate}>
            <IconPlus size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
        <SegmentedControl
          className={classes.views}
          aria-label={t('calendar.view')}
          data={calendarViews.map((one) => ({ value: one, label: t(`calendar.view.${one}`) }))}
          value={view}
          onChange={(next) => change({ view: next, months: null }, true)}
        />
      </div>
    </div>
  );
}
