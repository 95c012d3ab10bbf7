/** Choosing a day: Mantine's fields with the names that screen readers need, as YYYY-MM-DD in and out. */
import { DateInput, DatePicker, type CalendarAriaLabels, type DateInputProps, type DatePickerProps } from '@mantine/dates';
import { useText } from '../text.tsx';

/** The names of a calendar's arrows (its other buttons show theirs), for every other field of Mantine's dates: `ariaLabels={useCalendarLabels()}`. */
export function useCalendarLabels(): CalendarAriaLabels {
  const t = useText();
  return {
    nextMonth: t('dates.nextMonth'),
    previousMonth: t('dates.previousMonth'),
    nextYear: t('dates.nextYear'),
    previousYear: t('dates.previousYear'),
    nextDecade: t('dates.nextDecade'),
    previousDecade: t('dates.previousDecade'),
  };
}

/** A field for a day: `<DayInput label={t('…')} {...form.getInputProps('dueOn')} />`. */
export function DayInput(props: DateInputProps) {
  return <DateInput ariaLabels={useCalendarLabels()} {...props} />;
}

/** A calendar that stands open. */
export function DayPicker(props: DatePickerProps) {
  return <DatePicker ariaLabels={useCalendarLabels()} {...props} />;
}
