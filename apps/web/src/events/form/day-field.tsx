/** A field for a day that reads what people type ("10.4.", "10 April", "2024-04-10") and shows the weekday. */
import type { DateInputProps } from '@mantine/dates';
import { DayInput } from '../../ui/day-input.tsx';
import { useWording } from '../../ui/date-text.tsx';
import { useText } from '../../text.tsx';
import { dayWords } from '../../ui/date-words.ts';
import { readDay } from './read-moment.ts';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  value?: string | null;
  onChange: (day: string | null) => void;
}

export function DayField({ value = null, onChange, ...others }: DayFieldProps) {
  const t = useText();
  const { locale, year: shownYear } = useWording();
  const year = value === null ? (shownYear ?? new Date().getFullYear()) : Number(value.slice(0, 4));
  return (
    <DayInput
      value={value}
      onChange={onChange}
      valueFormat={(day) => dayWords(day, { locale, year: null })}
      dateParser={(typed) => readDay(typed, year, locale)}
      clearButtonProps={{ 'aria-label': t('events.form.clear') }}
      {...others}
    />
  );
}
