/** The form of an activity: its fields, its kept draft, and sending it as a new item or as a change. */
import { useLocalStorage } from '@mantine/hooks';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { progressItemRoutes, type ProgressItem } from '#contract/progress-item';
import type { Save } from '#domain/progress-moves';
import type { ApiProblem } from '../api-problem.ts';
import { useChairmanship } from '../chairmanship.tsx';
import type { ActivityOrigin } from './activity-origin.ts';
import { useChange, type Conflict } from '../queries.ts';
import { useText } from '../text.tsx';
import { useApplyProblem, useKeptDraft, type FormOf, type KeptDraft } from '../ui/form.ts';
import { useRefusalFocus } from './use-refusal-focus.ts';
import {
  bodyOfActivity,
  errorsOfActivity,
  newActivity,
  valuesOfItem,
  type ActivityBody,
  type ActivityValues,
  type Remembered,
} from './activity-values.ts';

export interface ActivitySource {
  /** Null for a new one. */
  item: ProgressItem | null;
  origin: ActivityOrigin;
  /** The day that a new one starts with. */
  day: string;
}

export interface ActivityForm {
  form: FormOf<ActivityValues>;
  draft: KeptDraft;
  failure: string | null;
  isSaving: boolean;
  conflict: Conflict<typeof progressItemRoutes.update> | null;
  /** Sends it; `version` is told where the other's state was seen and is to be overwritten. */
  send: (save: Save, hasIndicator: boolean, version?: number) => void;
  takeTheirs: (theirs: ProgressItem) => void;
}

/** Where somebody logged last, for one chairmanship. */
export function useRemembered(): [Remembered | null, (where: Remembered) => void] {
  const { id } = useChairmanship();
  const [remembered, remember] = useLocalStorage<Remembered | null>({
    key: `chairboard.logged.${id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  return [remembered, remember];
}

function useFields(source: ActivitySource, remembered: Remembered | null) {
  return useForm<ActivityValues>({
    initialValues: source.item === null ? newActivity(source.origin, remembered, source.day) : valuesOfItem(source.item),
  });
}

/** Creates the item or changes it; what is refused goes to its fields. */
function useSaving(item: ProgressItem | null, form: FormOf<ActivityValues>, onSaved: (saved: ProgressItem) => void) {
  const create = useChange(progressItemRoutes.create);
  const update = useChange(progressItemRoutes.update);
  const applyProblem = useApplyProblem();
  const refused = useRefusalFocus();
  const [failure, setFailure] = useState<string | null>(null);
  const answer = {
    onSuccess: onSaved,
    onError: (problem: ApiProblem) => {
      setFailure(problem.status === 412 ? null : applyProblem(form, problem));
      refused();
    },
  };
  const save = (body: ActivityBody, version: number | null) => {
    setFailure(null);
    if (item === null) create.mutate({ body: { ...body, summary: form.values.summary.trim() } }, answer);
    else update.mutate({ params: { id: item.id }, body, ifMatch: version ?? item.version }, answer);
  };
  const isSaving = create.isPending || update.isPending;
  return { save, refused, failure, isSaving, conflict: update.conflict, forget: update.reset };
}

export function useActivityForm(
  source: ActivitySource,
  remembered: Remembered | null,
  onSaved: (saved: ProgressItem) => void,
): ActivityForm {
  const t = useText();
  const { item, origin } = source;
  const form = useFields(source, remembered);
  const place = item?.id ?? origin.measureId ?? origin.eventId ?? origin.priorityId ?? 'new';
  const draft = useKeptDraft(`progress.${place}`, form);
  const { save, refused, forget, ...saving } = useSaving(item, form, (saved) => {
    draft.clear();
    onSaved(saved);
  });
  const send: ActivityForm['send'] = ({ state }, hasIndicator, version) => {
    const errors = errorsOfActivity(form.values, t);
    form.setErrors(errors);
    if (Object.keys(errors).length > 0) refused();
    else save({ ...bodyOfActivity(form.values, hasIndicator), state }, version ?? form.values.version);
  };
  const takeTheirs = (theirs: ProgressItem) => {
    form.setValues(valuesOfItem(theirs));
    draft.clear();
    forget();
  };
  return { form, draft, send, takeTheirs, ...saving };
}
