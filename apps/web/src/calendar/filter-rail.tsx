/** Beside the calendar: a small month to jump, by what events are coloured, and the filters with their counts. */
import { Button, SegmentedControl, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { CalendarEvent, EventKind } from '#contract/event';
import { addDays } from '../days.ts';
import type { Lookups } from '../lookups.ts';
import { useText } from '../text.tsx';
import { DayPicker } from '../ui/day-input.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import { useScheme } from '../ui/priority-colours.ts';
import { colourModes, type AddressChange, type CalendarAddress } from './calendar-address.ts';
import { useFacetRows, type FacetRow } from './facet-rows.ts';
import { facets, isFiltering, type Facet } from './filters.ts';
import { kindLooks } from './kind-colours.ts';
import type { DayRange } from './period.ts';
import classes from './filter-rail.module.css';

interface FilterRailProps {
  address: CalendarAddress;
  /** All events of the days in sight, before the filters. */
  events: CalendarEvent[];
  /** True until there are any: no count is said then. */
  isPending: boolean;
  lookups: Lookups;
  period: DayRange;
}

const openAtFirst: Facet[] = ['priority', 'kind'];

function KindSign({ kind }: { kind: EventKind }) {
  const scheme = useScheme();
  const look = kindLooks[kind];
  return <look.icon size={16} stroke={1.75} color={look[scheme]} aria-hidden />;
}

interface RowProps {
  row: FacetRow;
  facet: Facet;
  isPending: boolean;
  onToggle: () => void;
}

function Row({ row, facet, isPending, onToggle }: RowProps) {
  const t = useText();
  return (
    <UnstyledButton
      className={classes.row}
      aria-pressed={row.chosen}
      title={row.name}
      data-empty={row.count === 0 && !isPending}
      onClick={onToggle}
    >
      {row.priority !== undefined && <PriorityBadge priority={{ number: row.priority.number, colour: row.priority.colour }} />}
      {facet === 'kind' && <KindSign kind={row.value as EventKind} />}
      <span className={classes.name}>{row.name}</span>
      {!isPending && (
        <span className={classes.count}>
          {row.count}
          <VisuallyHidden> {t('calendar.eventsWord', { count: row.count })}</VisuallyHidden>
        </span>
      )}
    </UnstyledButton>
  );
}

function FacetGroup({ facet, address, events, isPending, lookups }: Omit<FilterRailProps, 'period'> & { facet: Facet }) {
  const t = useText();
  const id = useId();
  const { filters, change } = address;
  const rows = useFacetRows(facet, events, filters, lookups);
  const [opened, setOpened] = useState(openAtFirst.includes(facet) || filters[facet].length > 0);
  const toggle = (value: string) => {
    const before = filters[facet];
    const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
    change({ [facet]: after.length === 0 ? null : after.join(',') });
  };
  return (
    <section aria-labelledby={id}>
      <h3 className={classes.heading} id={id}>
        <UnstyledButton className={classes.fold} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t(`calendar.facet.${facet}`)}
          {filters[facet].length > 0 && <span className={classes.chosen}>{filters[facet].length}</span>}
          <IconChevronDown size={14} stroke={1.75} aria-hidden data-opened={opened} />
        </UnstyledButton>
      </h3>
      {opened && (
        <div className={classes.rows}>
          {rows.map((row) => (
            <Row key={row.value} row={row} facet={facet} isPending={isPending} onToggle={() => toggle(row.value)} />
          ))}
        </div>
      )}
    </section>
  );
}

/** The filters alone: in the rail, and in the drawer of narrow screens. */
export function FilterGroups(props: Omit<FilterRailProps, 'period'>) {
  const { address } = props;
  const t = useText();
  const none = Object.fromEntries(facets.map((facet) => [facet, null])) as AddressChange;
  return (
    <div className={classes.groups}>
      <div>
        <div className={classes.heading}>{t('calendar.colourBy')}</div>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('calendar.colourBy')}
          data={colourModes.map((mode) => ({ value: mode, label: t(`calendar.colour.${mode}`) }))}
          value={address.colour}
          onChange={(mode) => address.change({ colour: mode === 'priority' ? null : mode })}
        />
      </div>
      {facets.map((facet) => (
        <FacetGroup key={facet} facet={facet} {...props} />
      ))}
      {isFiltering(address.filters) && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          justify="flex-start"
          leftSection={<IconX size={14} stroke={1.75} aria-hidden />}
          onClick={() => address.change(none)}
        >
          {t('calendar.clearFilters')}
        </Button>
      )}
    </div>
  );
}

/** The month that holds the day; it turns along with the calendar, and by itself. */
function MiniMonth({ address, period }: Pick<FilterRailProps, 'address' | 'period'>) {
  const [turned, setTurned] = useState<{ from: string; month: string } | null>(null);
  const month = turned !== null && turned.from === address.on ? turned.month : address.on;
  const last = addDays(period.to, -1);
  return (
    <DayPicker
      size="xs"
      value={address.on}
      date={month}
      onDateChange={(shown) => setTurned({ from: address.on, month: shown })}
      onChange={(day) => day !== null && address.change({ on: day }, true)}
      getDayProps={(day) => (address.view === 'week' && day >= period.from && day <= last ? { 'data-in-range': true } : {})}
    />
  );
}

export function FilterRail(props: FilterRailProps) {
  return (
    <div className={classes.rail}>
      <MiniMonth address={props.address} period={props.period} />
      <FilterGroups {...props} />
    </div>
  );
}
