/** The form of an activity, one column: where, when, what, how far, and what shows it. */
import { Collapse, Stack, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { measureRoutes, type Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import { progressItemRoutes, type ProgressItem } from '#contract/progress-item';
import { lastStepOf } from '#domain/measure-course';
import { savesOf, type Save } from '#domain/progress-moves';
import { useChairmanship } from '../chairmanship.tsx';
import { addDays, isDay } from '../days.ts';
import { useAll, useAnswer } from '../queries.ts';
import { useVisitor } from '../session.tsx';
import { useText } from '../text.tsx';
import { ConflictNotice } from '../ui/conflict-notice.tsx';
import { DayInput } from '../ui/day-input.tsx';
import { KeptDraftNotice } from '../ui/kept-draft-notice.tsx';
import { useConflictFields } from './activity-conflict.tsx';
import { bodyOfActivity, fileEvidence } from './activity-values.ts';
import { EventSelect } from './event-select.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { FormButtons } from './form-buttons.tsx';
import { KindControl } from './kind-control.tsx';
import { MeasureSelect, PrioritySelect } from './measure-select.tsx';
import { Revealed } from './revealed.tsx';
import { StepField, type LastStep } from './step-field.tsx';
import { useActivityForm, useRemembered, type ActivityForm as FormState, type ActivitySource } from './use-activity-form.ts';
import { useSavedActivity } from './use-saved-activity.tsx';
import { useUploads } from './use-uploads.ts';
import classes from './activity-form.module.css';

interface ActivityFormProps {
  source: ActivitySource;
  priorities: Priority[];
  /** Of the whole chairmanship, as of some day: the names to choose from. */
  measures: Measure[];
  onClose: () => void;
}

/** What was remembered or kept may have been deleted since. */
function known(items: { id: string }[], id: string | null | undefined): boolean {
  return id !== null && id !== undefined && items.some((one) => one.id === id);
}

/** The chosen measure and its last step before the activity, both as of its day. */
function useMeasureThen({ form }: FormState, item: ProgressItem | null): { measure: Measure | undefined; last: LastStep | null } {
  const { id: chairmanship } = useChairmanship();
  const { measureId, occurredOn } = form.values;
  const day = isDay(occurredOn) ? occurredOn : null;
  const measures = useAll(measureRoutes.list, { chairmanship, asOf: day }, { enabled: measureId !== null, keep: true });
  const measure = measures.data?.find((one) => one.id === measureId);
  const query = { measure: measureId, state: 'approved', limit: 50, ...(day === null ? {} : { to: addDays(day, 1) }) } as const;
  const items = useAnswer(progressItemRoutes.list, { query }, { enabled: measureId !== null });
  const others = (items.data?.items ?? []).filter((one) => one.id !== item?.id);
  return { measure, last: measure === undefined ? null : lastStepOf(others, measure.indicator) };
}

export function ActivityForm({ source, priorities, measures, onClose }: ActivityFormProps) {
  const { item } = source;
  const user = useVisitor()?.user ?? null;
  const [remembered, remember] = useRemembered();
  const tellSaved = useSavedActivity();
  const start = known(priorities, remembered?.priorityId)
    ? {
        priorityId: remembered?.priorityId ?? null,
        measureId: known(measures, remembered?.measureId) ? (remembered?.measureId ?? null) : null,
      }
    : null;
  const state = useActivityForm(source, start, (saved) => {
    remember({ priorityId: saved.priorityId, measureId: saved.measureId });
    onClose();
    const priorityNumber = priorities.find((one) => one.id === saved.priorityId)?.number ?? 1;
    tellSaved({ item: saved, priorityNumber, isNew: item === null });
  });
  const { form } = state;
  const { measure, last } = useMeasureThen(state, item);
  const uploads = useUploads((file) => form.setFieldValue('evidence', (before) => [...before, fileEvidence(file)]));
  if (user === null) return null;
  const saves = savesOf(user, item);
  const hasIndicator = measure !== undefined && measure.indicator !== null;
  const send = (save: Save, version?: number) => {
    if (!uploads.busy && !state.isSaving) state.send(save, hasIndicator, version);
  };
  /** Enter on the slider saves too; in running text it takes Ctrl or Cmd. */
  const saveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    const isSlider = target instanceof HTMLElement && target.role === 'slider';
    const isText = target instanceof HTMLTextAreaElement && (event.ctrlKey || event.metaKey);
    if (event.key === 'Enter' && (isSlider || isText)) event.currentTarget.closest('form')?.requestSubmit();
  };
  return (
    <form
      noValidate
      onKeyDown={saveByKey}
      onSubmit={(event) => {
        event.preventDefault();
        send(saves[0]);
      }}
    >
      <Stack gap="md">
        <KeptDraftNotice draft={state.draft} />
        <PrioritySelect form={form} priorities={priorities} measures={measures} autoFocus={form.values.priorityId === null} />
        <MeasureSelect form={form} priorities={priorities} measures={measures} />
        <What state={state} />
        {measure !== undefined && <StepField form={form} measure={measure} last={last} />}
        <EvidenceField form={form} uploads={uploads} />
        <EventSelect form={form} />
        <Conflict state={state} measures={measures} onKeepMine={(version) => send(saves[0], version)} hasIndicator={hasIndicator} />
        <FormButtons saves={saves} failure={state.failure} isSaving={state.isSaving} isUploading={uploads.busy} onSave={send} />
      </Stack>
    </form>
  );
}

function What({ state: { form } }: { state: FormState }) {
  const t = useText();
  const [wide, setWide] = useState(form.values.detail !== '');
  const knowsWhere = form.values.priorityId !== null;
  const [focusHere] = useState(knowsWhere);
  const opened = wide || form.errors['detail'] !== undefined;
  return (
    <>
      <div className={classes.pair}>
        <DayInput label={t('progress.date')} withAsterisk {...form.getInputProps('occurredOn')} />
        <KindControl value={form.values.kind} onChange={(kind) => form.setFieldValue('kind', kind)} />
      </div>
      <div>
        <TextInput
          label={t('progress.summary')}
          withAsterisk
          maxLength={500}
          autoFocus={focusHere}
          {...(focusHere ? { 'data-autofocus': true } : {})}
          {...form.getInputProps('summary')}
        />
        <UnstyledButton className={classes.more} aria-expanded={opened} onClick={() => setWide(!opened)}>
          <IconChevronRight size={14} stroke={1.75} aria-hidden className={classes.chevron} data-opened={opened || undefined} />
          {t('progress.detailMore')}
        </UnstyledButton>
        <Collapse expanded={opened}>
          <Textarea
            aria-label={t('progress.detail')}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={20_000}
            {...form.getInputProps('detail')}
          />
        </Collapse>
      </div>
    </>
  );
}

interface ConflictProps {
  state: FormState;
  measures: Measure[];
  hasIndicator: boolean;
  onKeepMine: (version: number) => void;
}

function Conflict({ state: { form, conflict, takeTheirs }, measures, hasIndicator, onKeepMine }: ConflictProps) {
  const fieldsOf = useConflictFields(measures);
  if (conflict === null) return null;
  const { theirs } = conflict;
  return (
    <Revealed>
      <ConflictNotice
        fields={fieldsOf(bodyOfActivity(form.values, hasIndicator), theirs)}
        changedAt={theirs.updatedAt}
        onKeepMine={() => onKeepMine(theirs.version)}
        onTakeTheirs={() => takeTheirs(theirs)}
      />
    </Revealed>
  );
}
