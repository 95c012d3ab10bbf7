/** The milestones of a measure as rows: date, percent, title; each refusal of the server stands on its row. */
import { ActionIcon, Button, Input, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useText } from '../../text.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import type { FormOf } from '../../ui/form.ts';
import type { MeasureValues, MilestoneValues } from './measure-values.ts';
import classes from './milestones-field.module.css';

export function MilestonesField({ form }: { form: FormOf<MeasureValues> }) {
  const t = useText();
  const { milestones } = form.values;
  const add = () => {
    const last = milestones.at(-1);
    const next: MilestoneValues = { on: last?.on ?? form.values.startsOn, percent: last?.percent ?? 0, title: '' };
    form.setFieldValue('milestones', (before) => [...before, next]);
  };
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t('priorities.milestones')}</legend>
      <div className={classes.hint}>{t('priorities.milestonesHint')}</div>
      <ol className={classes.rows}>
        {milestones.map((_, index) => (
          <MilestoneRow key={index} form={form} index={index} />
        ))}
      </ol>
      {form.errors['milestones'] !== undefined && <Input.Error>{form.errors['milestones']}</Input.Error>}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
        onClick={add}
        children={t('priorities.milestoneAdd')}
      />
    </fieldset>
  );
}

function MilestoneRow({ form, index }: { form: FormOf<MeasureValues>; index: number }) {
  const t = useText();
  const number = index + 1;
  return (
    <li className={classes.row}>
      <DayInput
        aria-label={t('priorities.milestoneOn', { number })}
        valueFormat="D MMM YYYY"
        {...form.getInputProps(`milestones.${index}.on`)}
      />
      <NumberInput
        aria-label={t('priorities.milestonePercent', { number })}
        suffix="%"
        hideControls
        clampBehavior="none"
        {...form.getInputProps(`milestones.${index}.percent`)}
      />
      <TextInput
        className={classes.title}
        aria-label={t('priorities.milestoneTitle', { number })}
        placeholder={t('priorities.milestonePlaceholder')}
        {...form.getInputProps(`milestones.${index}.title`)}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('priorities.milestoneRemove', { number })}
        onClick={() => form.removeListItem('milestones', index)}
      >
        <IconTrash size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
    </li>
  );
}
