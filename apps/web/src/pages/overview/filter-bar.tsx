/** Which priorities, which body, which months: the filters of the overview, out of the way until they are wanted. */
import { Button, MultiSelect, Select } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { IconFilter } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ViewFilterControls } from '../../charts/view-filters.ts';
import { useChairmanship } from '../../chairmanship.tsx';
import { useLookups } from '../../lookups.ts';
import { useText } from '../../text.tsx';
import { useCalendarLabels } from '../../ui/day-input.tsx';
import classes from './filter-bar.module.css';

interface Bar {
  id: string;
  opened: boolean;
  toggle: () => void;
  count: number;
}

/** Open from the start where the address has filters: nobody should wonder why something is missing. */
export function useFilterBar({ filters, isNarrowed }: ViewFilterControls): Bar {
  const id = useId();
  const [opened, setOpened] = useState(isNarrowed);
  const count = [filters.priorityIds.length > 0, filters.bodyId !== null, filters.fromMonth !== null].filter(Boolean).length;
  return { id, opened, toggle: () => setOpened((before) => !before), count };
}

export function FilterToggle({ bar }: { bar: Bar }) {
  const t = useText();
  return (
    <Button
      variant="default"
      leftSection={<IconFilter size={16} stroke={1.5} aria-hidden />}
      onClick={bar.toggle}
      aria-expanded={bar.opened}
      aria-controls={bar.id}
    >
      {t('overview.filters', { count: bar.count })}
    </Button>
  );
}

export function FilterBar({ bar, controls }: { bar: Bar; controls: ViewFilterControls }) {
  const t = useText();
  const { id: chairmanshipId } = useChairmanship();
  const { priorities, bodies } = useLookups(chairmanshipId);
  const { filters, isNarrowed, setPriorities, setBody, clear } = controls;
  if (!bar.opened) return <div id={bar.id} hidden />;
  return (
    <div id={bar.id} className={classes.bar} role="group" aria-label={t('overview.filters', { count: 0 })}>
      <MultiSelect
        label={t('shell.priorities')}
        {...(filters.priorityIds.length === 0 ? { placeholder: t('overview.allPriorities') } : {})}
        data={priorities.items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        value={[...filters.priorityIds]}
        onChange={setPriorities}
        clearButtonProps={{ 'aria-label': t('overview.clear') }}
        classNames={{ pill: classes.pill ?? '' }}
      />
      <Select
        label={t('words.entity.body')}
        placeholder={t('overview.allBodies')}
        data={bodies.items.map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.bodyId}
        onChange={setBody}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('overview.clear') }}
      />
      <Period controls={controls} />
      {isNarrowed && (
        <Button variant="subtle" onClick={clear} className={classes.clear}>
          {t('overview.clearAll')}
        </Button>
      )}
      {filters.bodyId !== null && <p className={classes.note}>{t('overview.bodyNote')}</p>}
      {filters.fromMonth !== null && <p className={classes.note}>{t('overview.periodNote')}</p>}
    </div>
  );
}

function Period({ controls }: { controls: ViewFilterControls }) {
  const t = useText();
  const { startsOn, endsOn } = useChairmanship();
  const { filters, setPeriod } = controls;
  const { fromMonth, toMonth } = filters;
  /** While only the first month is chosen, nothing is filtered yet. */
  const [half, setHalf] = useState<string | null>(null);
  const first = (month: string | null) => (month === null ? null : `${month}-01`);
  const change = ([from, to]: [string | null, string | null]) => {
    setHalf(to === null ? from : null);
    if (from === null) setPeriod(null);
    else if (to !== null) setPeriod([from.slice(0, 7), to.slice(0, 7)]);
  };
  return (
    <MonthPickerInput
      type="range"
      label={t('overview.period')}
      placeholder={t('overview.wholeTerm')}
      valueFormat="MMM YYYY"
      value={half === null ? [first(fromMonth), first(toMonth)] : [half, null]}
      onChange={change}
      defaultDate={startsOn}
      minDate={startsOn}
      maxDate={endsOn}
      allowSingleDateInRange
      clearable
      clearButtonProps={{ 'aria-label': t('overview.clear') }}
      ariaLabels={useCalendarLabels()}
    />
  );
}
