/** On whose clocks the calendar is shown: the chairmanship's, the reader's, each event's own, or any zone of the IANA database. */
import { Select, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useChairmanship } from '../chairmanship.tsx';
import { readerZone } from '../events/reader-span.ts';
import { useText } from '../text.tsx';
import { zoneWords } from '../ui/date-words.ts';

interface ZonePickerProps {
  /** As it stands in the address. */
  choice: string;
  onChoose: (choice: string) => void;
}

const most = 60;

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('_', ' ');
}

/** By the city as people write it, or by the zone's name; names that begin with what was typed come first. */
const search: OptionsFilter = ({ options, search: typed, limit }) => {
  const wanted = plain(typed);
  const found = (items: ComboboxItem[]) => {
    const matches = items.filter(({ label, value }) => plain(`${label} ${value}`).includes(wanted));
    const begins = ({ label }: ComboboxItem) => (plain(label).startsWith(wanted) ? 0 : 1);
    return matches.sort((a, b) => begins(a) - begins(b)).slice(0, limit);
  };
  return options
    .map((option) => ('group' in option ? { ...option, items: found(option.items) } : option))
    .filter((option) => !('group' in option) || option.items.length > 0);
};

export function ZonePicker({ choice, onChoose }: ZonePickerProps) {
  const t = useText();
  const { timeZone } = useChairmanship();
  const data = useMemo(() => {
    const usual = [
      { value: 'chairmanship', label: t('calendar.zone.chairmanship', { zone: zoneWords(timeZone) }) },
      { value: 'reader', label: t('calendar.zone.reader', { zone: zoneWords(readerZone()) }) },
      { value: 'own', label: t('calendar.zone.own') },
    ];
    const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(choice.includes('/') ? [choice] : [])]);
    const all = [...names].sort().map((zone) => ({ value: zone, label: t('calendar.zone.named', { city: zoneWords(zone), zone }) }));
    return [
      { group: t('calendar.zone.common'), items: usual },
      { group: t('calendar.zone.all'), items: all },
    ];
  }, [t, timeZone, choice]);
  return (
    <Select
      aria-label={t('calendar.zone')}
      leftSection={<IconWorld size={16} stroke={1.5} aria-hidden />}
      data={data}
      value={choice}
      onChange={(value) => value !== null && onChoose(value)}
      filter={search}
      limit={most}
      searchable
      selectFirstOptionOnChange
      // What is typed takes the place of the zone that stands there.
      onFocus={({ currentTarget }) => currentTarget.select()}
      onClick={({ currentTarget }) => currentTarget.select()}
      allowDeselect={false}
      nothingFoundMessage={t('calendar.zone.nothing')}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
    />
  );
}
