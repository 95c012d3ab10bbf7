/** The fields of an event's times: whole days, or from a time to a time. */
import { Group, Switch } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useText } from '../text.tsx';
import { DayInput } from '../ui/day-input.tsx';
import { withStart, type WhenFields } from './when-fields.ts';

interface WhenInputsProps {
  value: WhenFields;
  onChange: (value: WhenFields) => void;
  error: string | null;
}

export function WhenInputs({ value, onChange, error }: WhenInputsProps) {
  const t = useText();
  const { allDay, firstDay, lastDay, fromTime, toTime } = value;
  return (
    <>
      <Switch
        label={t('calendar.fieldAllDay')}
        checked={allDay}
        onChange={({ currentTarget }) => onChange({ ...value, allDay: currentTarget.checked })}
      />
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <DayInput
          flex={1}
          label={t(allDay ? 'calendar.fieldFirst' : 'calendar.fieldFrom')}
          value={firstDay}
          onChange={(day) => onChange(withStart(value, day ?? '', fromTime))}
        />
        {!allDay && (
          <TimeInput
            w={110}
            aria-label={t('calendar.fieldFromTime')}
            value={fromTime}
            onChange={({ currentTarget }) => onChange(withStart(value, firstDay, currentTarget.value))}
          />
        )}
      </Group>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <DayInput
          flex={1}
          label={t(allDay ? 'calendar.fieldLast' : 'calendar.fieldTo')}
          value={lastDay}
          onChange={(day) => onChange({ ...value, lastDay: day ?? '' })}
          {...(error === null ? {} : { error: true })}
        />
        {!allDay && (
          <TimeInput
            w={110}
            aria-label={t('calendar.fieldToTime')}
            value={toTime}
            onChange={({ currentTarget }) => onChange({ ...value, toTime: currentTarget.value })}
            {...(error === null ? {} : { error: true })}
          />
        )}
      </Group>
    </>
  );
}
