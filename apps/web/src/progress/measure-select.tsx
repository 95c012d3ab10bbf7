/** Choosing a priority and one of its measures: number, text, and where the measure stands. */
import { Select, type ComboboxItem } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import { useText } from '../text.tsx';
import type { FormOf } from '../ui/form.ts';
import { percentWords } from '../ui/figure.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import type { ActivityValues } from './activity-values.ts';
import classes from './measure-select.module.css';

interface Choice {
  form: FormOf<ActivityValues>;
  priorities: Priority[];
  measures: Measure[];
}

/** A percent or value was said of one measure: it does not go along to another. */
const unsaid = { percent: '', value: '', asPercent: false };

export function PrioritySelect({ form, priorities, measures, autoFocus }: Choice & { autoFocus: boolean }) {
  const t = useText();
  const byId = new Map(priorities.map((one) => [one.id, one]));
  const chosen = byId.get(form.values.priorityId ?? '');
  const choose = (priorityId: string | null) => {
    const stays = measures.some((one) => one.id === form.values.measureId && one.priorityId === priorityId);
    form.setValues(stays ? { priorityId } : { priorityId, measureId: null, ...unsaid });
    form.clearFieldError('priorityId');
  };
  return (
    <Select
      label={t('progress.priority')}
      data={priorities.map((one) => ({ value: one.id, label: one.title }))}
      leftSection={chosen === undefined ? undefined : <PriorityBadge priority={{ number: chosen.number, colour: chosen.colour }} />}
      renderOption={({ option }) => <PriorityOption priority={byId.get(option.value)} />}
      searchable
      selectFirstOptionOnChange
      filter={({ options, search }) => options.filter((one) => 'value' in one && finds(byId.get(one.value), search))}
      withAsterisk
      openOnFocus={false}
      autoFocus={autoFocus}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
      nothingFoundMessage={t('progress.nothingFound')}
      {...form.getInputProps('priorityId')}
      onChange={choose}
    />
  );
}

/** By its number as well as by words of its title. */
function finds(priority: Priority | undefined, search: string): boolean {
  const typed = search.trim().toLocaleLowerCase();
  if (priority === undefined) return false;
  return priority.title.toLocaleLowerCase().includes(typed) || String(priority.number) === typed;
}

function PriorityOption({ priority }: { priority: Priority | undefined }) {
  if (priority === undefined) return null;
  return (
    <span className={classes.option}>
      <PriorityBadge priority={{ number: priority.number, colour: priority.colour }} />
      <span className={classes.text}>{priority.title}</span>
    </span>
  );
}

/** Without a priority all measures are offered, under their priorities: choosing one chooses both. */
export function MeasureSelect({ form, priorities, measures }: Choice) {
  const t = useText();
  const { locale } = useIntl();
  const { priorityId, measureId } = form.values;
  const byId = new Map(measures.map((one) => [one.id, one]));
  const offered = measures.filter(
    (one) => (!one.dropped || one.id === measureId) && (priorityId === null || one.priorityId === priorityId),
  );
  const option = (one: Measure): ComboboxItem => ({ value: one.id, label: `${one.number}. ${one.text}` });
  const groups = priorities
    .map((one) => ({ group: `${one.number} ${one.title}`, items: offered.filter((measure) => measure.priorityId === one.id).map(option) }))
    .filter(({ items }) => items.length > 0);
  const choose = (chosen: string | null) => {
    const home = chosen === null ? undefined : byId.get(chosen)?.priorityId;
    form.setValues({ measureId: chosen, ...unsaid, ...(home === undefined ? {} : { priorityId: home }) });
    form.clearFieldError('measureId');
  };
  const render = ({ option: { value } }: { option: ComboboxItem }) => {
    const one = byId.get(value);
    if (one === undefined) return null;
    return (
      <span className={classes.option}>
        <span className={classes.number}>{one.number}</span>
        <span className={classes.text}>{one.text}</span>
        <span className={classes.percent}>{percentWords(one.percent, locale)}</span>
      </span>
    );
  };
  return (
    <Select
      label={t('progress.measure')}
      placeholder={t('progress.measureNone')}
      data={priorityId === null ? groups : offered.map(option)}
      renderOption={render}
      searchable
      selectFirstOptionOnChange
      clearable
      clearButtonProps={{ 'aria-label': t('progress.measureClear') }}
      nothingFoundMessage={t('progress.nothingFound')}
      {...form.getInputProps('measureId')}
      onChange={choose}
    />
  );
}
