/** Logs what happened for a priority or a measure: one column, one button. */
import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { measureRoutes } from '#contract/measure';
import { progressItemRoutes } from '#contract/progress-item';
import { useAsOf } from '../../as-of.ts';
import { useChairmanship } from '../../chairmanship.tsx';
import type { ActivityOrigin } from '../../log-activity.tsx';
import { useLookups } from '../../lookups.ts';
import { useAll, useChange } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useApplyProblem, useKeptDraft } from '../../ui/form.ts';
import { KeptDraftNotice } from '../../ui/kept-draft-notice.tsx';
import { useTell } from '../../ui/tell.tsx';

interface DialogProps {
  origin: ActivityOrigin;
  opened: boolean;
  onClose: () => void;
}

function useActivityForm(origin: ActivityOrigin) {
  const t = useText();
  const { day } = useAsOf();
  return useForm({
    initialValues: {
      priorityId: origin.priorityId ?? null,
      measureId: origin.measureId ?? null,
      eventId: origin.eventId ?? null,
      occurredOn: day,
      summary: '',
      percent: '' as number | '',
    },
    validate: {
      priorityId: (value) => (value === null ? t('progress.priorityMissing') : null),
      summary: (value) => (value.trim() === '' ? t('progress.summaryMissing') : null),
    },
  });
}

export function LogActivityDialog({ origin, opened, onClose }: DialogProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={t('progress.logTitle')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <LogActivityForm origin={origin} onDone={onClose} />
    </Modal>
  );
}

function LogActivityForm({ origin, onDone }: { origin: ActivityOrigin; onDone: () => void }) {
  const t = useText();
  const tell = useTell();
  const chairmanship = useChairmanship();
  const { priorities } = useLookups(chairmanship.id);
  const measures = useAll(measureRoutes.list, { chairmanship: chairmanship.id });
  const form = useActivityForm(origin);
  const draft = useKeptDraft('progress', form);
  const create = useChange(progressItemRoutes.create);
  const applyProblem = useApplyProblem();
  const [failure, setFailure] = useState<string | null>(null);
  const submit = form.onSubmit(({ priorityId, percent, ...others }) => {
    const body = { ...others, ...(priorityId === null ? {} : { priorityId }), percent: percent === '' ? null : percent };
    create.mutate(
      { body },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('progress.logged'));
          onDone();
        },
        onError: (problem) => setFailure(applyProblem(form, problem)),
      },
    );
  });
  const ofPriority = (measures.data ?? []).filter((one) => one.priorityId === form.values.priorityId);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <KeptDraftNotice draft={draft} />
        <Select
          label={t('progress.priority')}
          data={priorities.items.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
          searchable
          data-autofocus
          {...form.getInputProps('priorityId')}
        />
        <Select
          label={t('progress.measure')}
          data={ofPriority.map((one) => ({ value: one.id, label: one.text }))}
          searchable
          clearable
          {...form.getInputProps('measureId')}
        />
        <DayInput label={t('progress.date')} {...form.getInputProps('occurredOn')} />
        <TextInput label={t('progress.summary')} {...form.getInputProps('summary')} />
        <NumberInput label={t('progress.percent')} min={0} max={100} {...form.getInputProps('percent')} />
        <Failure>{failure}</Failure>
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending} children={t('progress.submit')} />
        </Group>
      </Stack>
    </form>
  );
}
