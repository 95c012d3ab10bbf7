/** The event at which an activity happened: those near its date, the priority's first; further ones are found by typing. */
import { Select, type ComboboxItem, type ComboboxItemGroup } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { useChairmanship } from '../chairmanship.tsx';
import { addDays, isDay } from '../days.ts';
import { useAll, useEntity, useAnswer } from '../queries.ts';
import { useText } from '../text.tsx';
import type { FormOf } from '../ui/form.ts';
import { dayWords } from '../ui/date-words.ts';
import { useWording } from '../ui/date-text.tsx';
import type { ActivityValues } from './activity-values.ts';
import classes from './measure-select.module.css';

/** Days before and after the activity in which its event is looked for without typing. */
const before = 31;
const after = 8;

/** All events that may be meant: near the date, found by what is typed, and the chosen one wherever it lies. */
function useCandidates({ occurredOn, eventId }: Pick<ActivityValues, 'occurredOn' | 'eventId'>, typed: string): CalendarEvent[] {
  const chairmanship = useChairmanship().id;
  const [q] = useDebouncedValue(typed.trim(), 200);
  const day = isDay(occurredOn) ? occurredOn : null;
  const range = day === null ? {} : { from: addDays(day, -before), to: addDays(day, after) };
  const near = useAll(eventRoutes.list, { chairmanship, ...range }, { enabled: day !== null, keep: true });
  const found = useAnswer(eventRoutes.list, { query: { chairmanship, q, limit: 20 } }, { enabled: q.length >= 2, keep: true });
  const chosen = useEntity(eventRoutes.read, eventId ?? '', { enabled: eventId !== null });
  const all = [
    ...(near.data ?? []),
    ...(q.length >= 2 ? (found.data?.items ?? []) : []),
    ...(chosen.data === undefined ? [] : [chosen.data]),
  ];
  return [...new Map(all.filter((one) => one.status !== 'cancelled' || one.id === eventId).map((one) => [one.id, one])).values()];
}

export function EventSelect({ form }: { form: FormOf<ActivityValues> }) {
  const t = useText();
  const wording = useWording();
  const [typed, setTyped] = useState('');
  const { values } = form;
  const candidates = useCandidates(values, typed);
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const option = (one: CalendarEvent): ComboboxItem => ({ value: one.id, label: one.title });
  const latestFirst = candidates.toSorted((a, b) => (a.startUtc < b.startUtc ? 1 : -1));
  const serves = (one: CalendarEvent) => values.priorityId !== null && one.priorityIds.includes(values.priorityId);
  const groups: ComboboxItemGroup<ComboboxItem>[] = [
    { group: t('progress.eventsOfPriority'), items: latestFirst.filter(serves).map(option) },
    { group: t('progress.eventsOther'), items: latestFirst.filter((one) => !serves(one)).map(option) },
  ].filter(({ items }) => items.length > 0);
  const render = ({ option: { value } }: { option: ComboboxItem }) => {
    const one = byId.get(value);
    if (one === undefined) return null;
    return (
      <span className={classes.option}>
        <span className={classes.date}>{dayWords(one.start, wording, 'numeric')}</span>
        <span className={classes.text}>{one.title}</span>
      </span>
    );
  };
  return (
    <Select
      label={t('progress.event')}
      placeholder={t('progress.eventPlaceholder')}
      data={groups}
      renderOption={render}
      searchable
      selectFirstOptionOnChange
      clearable
      clearButtonProps={{ 'aria-label': t('progress.eventClear') }}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t('progress.nothingFound')}
      {...form.getInputProps('eventId')}
    />
  );
}
