/** What an event is: title, kind, format, status, description, and the priorities it serves. */
import { Checkbox, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { eventFormats, eventKinds, eventStatuses } from '#contract/event';
import type { Priority } from '#contract/priority';
import { useText } from '../../text.tsx';
import { PriorityBadge } from '../../ui/priority-badge.tsx';
import type { SectionProps } from './event-form-api.ts';
import classes from './event-form.module.css';

export function MainFields({ form }: SectionProps) {
  const t = useText();
  const format = useId();
  return (
    <Stack gap="md">
      <TextInput label={t('events.form.title')} required data-autofocus {...form.getInputProps('title')} />
      <div className={classes.pair}>
        <Select
          label={t('events.form.kind')}
          data={eventKinds.map((kind) => ({ value: kind, label: t(`words.kind.${kind}`) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <Select
          label={t('events.form.status')}
          data={eventStatuses.map((status) => ({ value: status, label: t(`words.status.${status}`) }))}
          allowDeselect={false}
          {...form.getInputProps('status')}
        />
      </div>
      <div>
        <div className={classes.label} id={format}>
          {t('events.form.format')}
        </div>
        <SegmentedControl
          aria-labelledby={format}
          data={eventFormats.map((one) => ({ value: one, label: t(`words.format.${one}`) }))}
          {...form.getInputProps('format')}
        />
      </div>
      <Textarea label={t('events.description')} autosize minRows={3} maxRows={16} {...form.getInputProps('description')} />
    </Stack>
  );
}

export function PriorityFields({ form, priorities }: SectionProps & { priorities: Priority[] }) {
  const t = useText();
  return (
    <Checkbox.Group aria-label={t('events.form.priorities')} {...form.getInputProps('priorityIds')}>
      <Stack gap="sm">
        {priorities.map((priority) => (
          <Checkbox
            key={priority.id}
            value={priority.id}
            label={
              <span className={classes.priority}>
                <PriorityBadge priority={{ number: priority.number, colour: priority.colour }} />
                <span>{priority.title}</span>
              </span>
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
