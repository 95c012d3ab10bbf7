/** When an event is: days and times by typing, all-day or not, and the zone whose clocks they are. */
import { Select, Stack, Switch } from '@mantine/core';
import { useMemo } from 'react';
import { isTimeZone } from '#contract/scalars';
import { useText } from '../../text.tsx';
import { DayField } from './day-field.tsx';
import type { SectionProps } from './event-form-api.ts';
import { withStart } from './move-start.ts';
import { TimeInput } from './time-input.tsx';
import { zoneOffset } from './zone-offset.ts';
import classes from './event-form.module.css';

/** Every zone of the IANA database that this browser knows, and the event's own. */
function useZones(current: string) {
  return useMemo(() => {
    const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', current].filter(isTimeZone));
    return [...known].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
  }, [current]);
}

function ZoneField({ form }: SectionProps) {
  const t = useText();
  const { timeZone, startDay, startTime } = form.values;
  const offset = startDay === null ? null : zoneOffset(`${startDay}T${startTime}:00`, timeZone);
  return (
    <Select
      label={t('events.form.zone')}
      description={offset === null ? t('events.form.zoneExplain') : t('events.form.zoneOffset', { offset })}
      data={useZones(timeZone)}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('events.form.nothingFound')}
      {...form.getInputProps('timeZone')}
    />
  );
}

export function WhenFields({ form }: SectionProps) {
  const t = useText();
  const { allDay } = form.values;
  const moveStart = (start: Parameters<typeof withStart>[1]) => {
    const { startDay, startTime, endDay, endTime } = form.values;
    const moved = withStart({ startDay, startTime, endDay, endTime }, start);
    Object.entries(moved).forEach(([name, value]) => form.setFieldValue(name, value));
  };
  const startDay = form.getInputProps('startDay');
  const startTime = form.getInputProps('startTime');
  return (
    <Stack gap="md">
      <Switch label={t('events.form.allDay')} {...form.getInputProps('allDay', { type: 'checkbox' })} />
      <div className={classes.times} data-all-day={allDay}>
        <DayField
          label={t(allDay ? 'events.form.firstDay' : 'events.form.startDay')}
          {...startDay}
          onChange={(day) => moveStart({ startDay: day })}
        />
        {!allDay && <TimeInput label={t('events.form.startTime')} {...startTime} onChange={(time) => moveStart({ startTime: time })} />}
        <DayField label={t(allDay ? 'events.form.lastDay' : 'events.form.endDay')} {...form.getInputProps('endDay')} />
        {!allDay && <TimeInput label={t('events.form.endTime')} {...form.getInputProps('endTime')} />}
      </div>
      <ZoneField form={form} />
    </Stack>
  );
}
