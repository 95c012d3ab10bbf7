/** Adds a measure to a priority, or changes its plan. */
import { Button, Group, NumberInput, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { measureRoutes, type Measure } from '#contract/measure';
import type { ApiProblem } from '../../api-problem.ts';
import { useChairmanship } from '../../chairmanship.tsx';
import type { Lookups } from '../../lookups.ts';
import { useChange } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useApplyProblem, useKeptDraft, type FormOf } from '../../ui/form.ts';
import { KeptDraftNotice } from '../../ui/kept-draft-notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { IndicatorField } from './indicator-field.tsx';
import { bodyOfMeasure, newMeasure, valuesOfMeasure, type MeasureValues } from './measure-values.ts';
import { MilestonesField } from './milestones-field.tsx';
import { Revealed } from '../../progress/revealed.tsx';
import { useRefusalFocus } from '../../progress/use-refusal-focus.ts';
import { TranslationsFields } from './translations-fields.tsx';
import { useMeasureDifferences } from './use-differences.ts';

interface MeasureFormProps {
  /** Null for a new one. */
  measure: Measure | null;
  priorityId: string;
  /** The priority's others. */
  measures: readonly Measure[];
  lookups: Lookups;
  onDone: () => void;
}

function useMeasureForm({ measure, priorityId, measures, onDone }: MeasureFormProps) {
  const t = useText();
  const tell = useTell();
  const period = useChairmanship();
  const form = useForm<MeasureValues>({
    initialValues: measure === null ? newMeasure(priorityId, period, measures) : valuesOfMeasure(measure),
  });
  const draft = useKeptDraft(`measure.${measure?.id ?? `new.${priorityId}`}`, form);
  const create = useChange(measureRoutes.create);
  const update = useChange(measureRoutes.update);
  const applyProblem = useApplyProblem();
  const refused = useRefusalFocus();
  const [failure, setFailure] = useState<string | null>(null);
  const answer = {
    onSuccess: () => {
      draft.clear();
      tell.done(t(measure === null ? 'priorities.measureAdded' : 'priorities.measureSaved'));
      onDone();
    },
    onError: (problem: ApiProblem) => {
      setFailure(problem.status === 412 ? null : applyProblem(form, problem));
      refused();
    },
  };
  const send = (version?: number) => {
    setFailure(null);
    const body = bodyOfMeasure(form.values, measure?.translations ?? {});
    if (measure === null) create.mutate({ body: { ...body, priorityId: form.values.priorityId, text: form.values.text } }, answer);
    else update.mutate({ params: { id: measure.id }, body, ifMatch: version ?? form.values.version ?? measure.version }, answer);
  };
  const takeTheirs = (theirs: Measure) => {
    form.setValues(valuesOfMeasure(theirs));
    draft.clear();
    update.reset();
  };
  return { form, draft, failure, send, takeTheirs, conflict: update.conflict, isSaving: create.isPending || update.isPending };
}

export function MeasureForm(props: MeasureFormProps) {
  const t = useText();
  const { form, draft, failure, send, takeTheirs, conflict, isSaving } = useMeasureForm(props);
  const differences = useMeasureDifferences();
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
        <MeasureFields form={form} lookups={props.lookups} />
        <IndicatorField form={form} />
        <MilestonesField form={form} />
        <TranslationsFields
          fields={[['text', t('priorities.measureText')]]}
          inputProps={(path) => form.getInputProps(path)}
          error={(path) => form.errors[path]}
        />
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
            {t(props.measure === null ? 'priorities.measureAdd' : 'ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function MeasureFields({ form, lookups }: { form: FormOf<MeasureValues>; lookups: Lookups }) {
  const t = useText();
  const { priorities, bodies } = lookups;
  return (
    <>
      <Textarea
        label={t('priorities.measureText')}
        withAsterisk
        autosize
        minRows={2}
        maxRows={8}
        autoFocus
        data-autofocus
        {...form.getInputProps('text')}
      />
      <Group gap="sm" align="flex-start" grow>
        <DayInput label={t('priorities.startsOn')} {...form.getInputProps('startsOn')} />
        <DayInput label={t('priorities.dueOn')} {...form.getInputProps('dueOn')} />
      </Group>
      <Group gap="sm" align="flex-start">
        <NumberInput w={96} label={t('priorities.number')} min={1} allowDecimal={false} {...form.getInputProps('number')} />
        <NumberInput w={96} label={t('priorities.weight')} min={0} {...form.getInputProps('weight')} />
        <Select
          style={{ flex: '1 1 14rem', minWidth: 0 }}
          label={t('priorities.belongsTo')}
          data={priorities.items.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
          allowDeselect={false}
          {...form.getInputProps('priorityId')}
        />
      </Group>
      <Select
        label={t('priorities.body')}
        placeholder={t('ui.none')}
        data={bodies.items.map((one) => ({ value: one.id, label: one.name }))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('priorities.bodyClear') }}
        {...form.getInputProps('responsibleBodyId')}
      />
    </>
  );
}
