/** Adds a priority, or changes one. */
import { Button, Group, MultiSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { priorityRoutes, type Priority } from '#contract/priority';
import type { User } from '#contract/user';
import type { ApiProblem } from '../../api-problem.ts';
import { useChairmanship } from '../../chairmanship.tsx';
import { useChange } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useApplyProblem, useKeptDraft, type FormOf } from '../../ui/form.ts';
import { KeptDraftNotice } from '../../ui/kept-draft-notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { ColourField } from './colour-field.tsx';
import { bodyOfPriority, newPriority, valuesOfPriority, type PriorityValues } from './priority-values.ts';
import { Revealed } from '../../progress/revealed.tsx';
import { useRefusalFocus } from '../../progress/use-refusal-focus.ts';
import { TranslationsFields } from './translations-fields.tsx';
import { usePriorityDifferences } from './use-differences.ts';

interface PriorityFormProps {
  /** Null for a new one. */
  priority: Priority | null;
  /** The others, whose numbers are taken. */
  priorities: readonly Priority[];
  users: readonly User[];
  onDone: (saved: Priority) => void;
}

function usePriorityForm({ priority, priorities, onDone }: PriorityFormProps) {
  const t = useText();
  const tell = useTell();
  const { id: chairmanshipId } = useChairmanship();
  const form = useForm<PriorityValues>({ initialValues: priority === null ? newPriority(priorities) : valuesOfPriority(priority) });
  const draft = useKeptDraft(`priority.${priority?.id ?? `new.${chairmanshipId}`}`, form);
  const create = useChange(priorityRoutes.create);
  const update = useChange(priorityRoutes.update);
  const applyProblem = useApplyProblem();
  const refused = useRefusalFocus();
  const [failure, setFailure] = useState<string | null>(null);
  const answer = {
    onSuccess: (saved: Priority) => {
      draft.clear();
      tell.done(t(priority === null ? 'priorities.added' : 'priorities.saved'));
      onDone(saved);
    },
    onError: (problem: ApiProblem) => {
      setFailure(problem.status === 412 ? null : applyProblem(form, problem));
      refused();
    },
  };
  const send = (version?: number) => {
    setFailure(null);
    const body = bodyOfPriority(form.values, priority?.translations ?? {});
    if (priority === null) create.mutate({ body: { ...body, chairmanshipId, title: form.values.title } }, answer);
    else update.mutate({ params: { id: priority.id }, body, ifMatch: version ?? form.values.version ?? priority.version }, answer);
  };
  const takeTheirs = (theirs: Priority) => {
    form.setValues(valuesOfPriority(theirs));
    draft.clear();
    update.reset();
  };
  return { form, draft, failure, send, takeTheirs, conflict: update.conflict, isSaving: create.isPending || update.isPending };
}

export function PriorityForm(props: PriorityFormProps) {
  const t = useText();
  const { form, draft, failure, send, takeTheirs, conflict, isSaving } = usePriorityForm(props);
  const differences = usePriorityDifferences();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="md">
        <KeptDraftNotice draft={draft} />
        <PriorityFields form={form} users={props.users} />
        {conflict !== null && (
          <Revealed>
            <ConflictNotice
              fields={differences(form.values, conflict.theirs)}
              changedAt={conflict.theirs.updatedAt}
              onKeepMine={() => send(conflict.theirs.version)}
              onTakeTheirs={() => takeTheirs(conflict.theirs)}
            />
          </Revealed>
        )}
        <Failure>{failure}</Failure>
        <Group justify="flex-end">
          <Button type="submit" loading={isSaving}>
            {t(props.priority === null ? 'priorities.add' : 'ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function PriorityFields({ form, users }: { form: FormOf<PriorityValues>; users: readonly User[] }) {
  const t = useText();
  const present = users.filter((user) => !user.disabled || form.values.ownerIds.includes(user.id));
  return (
    <>
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <NumberInput w={96} label={t('priorities.number')} min={1} allowDecimal={false} {...form.getInputProps('number')} />
        <TextInput
          style={{ flex: 1 }}
          label={t('priorities.titleField')}
          withAsterisk
          autoFocus
          data-autofocus
          {...form.getInputProps('title')}
        />
      </Group>
      <Textarea label={t('priorities.summary')} autosize minRows={2} maxRows={8} {...form.getInputProps('summary')} />
      <ColourField value={form.values.colour} onChange={(colour) => form.setFieldValue('colour', colour)} error={form.errors['colour']} />
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <NumberInput w={96} label={t('priorities.weight')} min={0} {...form.getInputProps('weight')} />
        <MultiSelect
          style={{ flex: 1, minWidth: 0 }}
          label={t('priorities.owners')}
          data={present.map((user) => ({ value: user.id, label: user.name }))}
          searchable
          hidePickedOptions
          {...form.getInputProps('ownerIds')}
        />
      </Group>
      <TranslationsFields
        fields={[
          ['title', t('priorities.titleField')],
          ['summary', t('priorities.summary')],
        ]}
        inputProps={(path) => form.getInputProps(path)}
        error={(path) => form.errors[path]}
      />
    </>
  );
}
