/** A new event in one step: title, priority, kind, when; everything else is on the event's own form. */
import { Button, Group, Modal, Select, Stack, Text, TextInput, type ComboboxItem } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { eventKinds, eventRoutes, type CalendarEvent, type EventKind } from '#contract/event';
import type { Chairmanship } from '#contract/chairmanship';
import { useAddress } from '../address.tsx';
import type { Lookups } from '../lookups.ts';
import { useChange } from '../queries.ts';
import { useText } from '../text.tsx';
import { Failure } from '../ui/failure.tsx';
import { useApplyProblem, useKeptDraft } from '../ui/form.ts';
import { KeptDraftNotice } from '../ui/kept-draft-notice.tsx';
import { PriorityChip } from '../ui/priority-badge.tsx';
import { ClashNotice, type ClashDraft } from './clash-notice.tsx';
import type { NewTimes } from './reschedule.ts';
import { fieldsOf, timesOfFields } from './when-fields.ts';
import { WhenInputs } from './when-inputs.tsx';

export interface NewEvent {
  times: NewTimes;
  timeZone: string;
}

interface CreateDialogProps {
  /** The stretch that was chosen, on the clocks that are shown. */
  draft: NewEvent;
  chairmanship: Chairmanship;
  lookups: Lookups;
  onCreated: (event: CalendarEvent) => void;
  onClose: () => void;
}

interface Values {
  title: string;
  priorityId: string | null;
  kind: EventKind;
  bodyId: string | null;
  location: string;
}

const empty: Values = { title: '', priorityId: null, kind: 'working_meeting', bodyId: null, location: '' };

/** A new event as far as its clashes can be told. */
function unborn({ kind, bodyId, location }: Values, timeZone: string): ClashDraft {
  return { id: '', kind, timeZone, format: 'in_person', status: 'confirmed', bodyId, location, participations: [] };
}

function useCreate({ draft, chairmanship, onCreated, onClose }: CreateDialogProps) {
  const t = useText();
  const to = useAddress();
  const navigate = useNavigate();
  const create = useChange(eventRoutes.create);
  const applyProblem = useApplyProblem();
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: empty,
    validate: { title: (value) => (value.trim() === '' ? t('calendar.titleMissing') : null) },
  });
  const kept = useKeptDraft('event.quick', form);
  const [when, setWhen] = useState(() => fieldsOf(draft.times));
  const [failure, setFailure] = useState<string | null>(null);
  const times = useMemo(() => timesOfFields(when), [when]);
  const submit = form.onSubmit(async ({ priorityId, location, ...values }) => {
    if (times === null) return;
    setFailure(null);
    try {
      const lists = { priorityIds: priorityId === null ? [] : [priorityId], location: location.trim() === '' ? null : location };
      const body = { chairmanshipId: chairmanship.id, ...values, ...lists, ...times, timeZone: draft.timeZone };
      const created = await create.mutateAsync({ body });
      kept.clear();
      onCreated(created);
      onClose();
    } catch (error) {
      setFailure(applyProblem(form, error));
    }
  });
  const more = () => {
    const { title, priorityId, kind, bodyId, location } = form.values;
    const about = { title, priority: priorityId, kind, body: bodyId, location };
    kept.clear();
    void navigate(
      to('/events/new', { ...about, allDay: String(when.allDay), start: times?.start, end: times?.end, timeZone: draft.timeZone }),
    );
  };
  return { form, kept, when, setWhen, times, failure, submit, more, isPending: create.isPending };
}

function AboutFields({ form, lookups }: { form: ReturnType<typeof useCreate>['form']; lookups: Lookups }) {
  const t = useText();
  const { priorities, bodies } = lookups;
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t('calendar.clearField') } };
  const optionOf = ({ option }: { option: ComboboxItem }) => {
    const priority = priorities.byId.get(option.value);
    return priority === undefined ? option.label : <PriorityChip priority={priority} />;
  };
  return (
    <>
      <TextInput label={t('calendar.fieldTitle')} required data-autofocus {...form.getInputProps('title')} />
      <Select
        label={t('calendar.fieldPriority')}
        data={priorities.items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        {...clear}
        renderOption={optionOf}
        {...form.getInputProps('priorityId')}
      />
      <Select
        label={t('calendar.fieldKind')}
        data={eventKinds.map((kind) => ({ value: kind, label: t(`words.kind.${kind}`) }))}
        allowDeselect={false}
        {...form.getInputProps('kind')}
      />
      <Group gap="xs" grow align="flex-start">
        <Select
          label={t('calendar.fieldBody')}
          data={bodies.items.map(({ id, name, acronym }) => ({ value: id, label: acronym === null ? name : `${name} (${acronym})` }))}
          searchable
          {...clear}
          {...form.getInputProps('bodyId')}
        />
        <TextInput label={t('calendar.fieldPlace')} {...form.getInputProps('location')} />
      </Group>
    </>
  );
}

export function CreateDialog(props: CreateDialogProps) {
  const { draft, chairmanship, lookups, onClose } = props;
  const t = useText();
  const { form, kept, when, setWhen, times, failure, submit, more, isPending } = useCreate(props);
  const about = useMemo(() => unborn(form.values, draft.timeZone), [form.values, draft.timeZone]);
  const wrong = times === null ? t('calendar.endBeforeStart') : null;
  return (
    <Modal opened onClose={onClose} title={t('calendar.createTitle')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <KeptDraftNotice draft={kept} />
          <AboutFields form={form} lookups={lookups} />
          <WhenInputs value={when} onChange={setWhen} error={wrong} />
          {!when.allDay && (
            <Text size="xs" c="dimmed">
              {t('calendar.inZone', { zone: draft.timeZone })}
            </Text>
          )}
          <ClashNotice draft={about} chairmanshipId={chairmanship.id} times={times} />
          <Failure>{failure ?? wrong}</Failure>
          <Group justify="space-between" gap="xs">
            <Button variant="subtle" onClick={more} children={t('calendar.createMore')} />
            <Group gap="xs">
              <Button variant="default" onClick={onClose} children={t('ui.cancel')} />
              <Button type="submit" loading={isPending} disabled={times === null} children={t('calendar.create')} />
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
