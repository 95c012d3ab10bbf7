/** Sends what was typed: a new event whole, a changed one by its changed fields alone; both states where somebody was faster. */
import { useState, type SyntheticEvent } from 'react';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { ApiProblem } from '../../api-problem.ts';
import { useChange } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { fieldPath, useApplyProblem, type KeptDraft } from '../../ui/form.ts';
import { useTell } from '../../ui/tell.tsx';
import { withoutBlankRows } from './blank-rows.ts';
import { changedFields, changesBetween, rebase } from './event-changes.ts';
import { bodyOf, draftOf, type EventDraft } from './event-draft.ts';
import type { EventFormApi } from './event-form-api.ts';
import { inputPath } from './input-paths.ts';

export interface Clashed {
  mine: EventDraft;
  theirs: CalendarEvent;
}

interface SaveOptions {
  form: EventFormApi;
  draft: KeptDraft;
  chairmanshipId: string;
  /** Null for a new one. */
  eventId: string | null;
  onSaved: (event: CalendarEvent | null) => void;
  /** Some input was refused: the first of them should have the focus. */
  onRefused: () => void;
}

/** The writes themselves; null where there is nothing to send. */
function useSend(chairmanshipId: string, eventId: string | null) {
  const create = useChange(eventRoutes.create);
  const update = useChange(eventRoutes.update);
  const send = async (values: EventDraft): Promise<CalendarEvent | null> => {
    const body = bodyOf(values);
    if (eventId === null || values.base === null) return create.mutateAsync({ body: { ...body, chairmanshipId } });
    const changes = changesBetween(values.base.body, body);
    if (Object.keys(changes).length === 0) return null;
    return update.mutateAsync({ params: { id: eventId }, body: changes, ifMatch: values.base.version });
  };
  return { send, isPending: create.isPending || update.isPending };
}

/** True where what was typed is what somebody else has saved meanwhile. */
function isAlreadySaved(mine: EventDraft, theirs: CalendarEvent): boolean {
  const now = bodyOf(draftOf(theirs));
  return touchedIn(mine).every((field) => !changedFields(now, bodyOf(mine)).includes(field));
}

function touchedIn(mine: EventDraft) {
  return mine.base === null ? [] : changedFields(mine.base.body, bodyOf(mine));
}

/** The same problem, with every error on an input of this form. */
function onInputs(error: unknown): unknown {
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return error;
  const { status, title, detail, current } = error;
  const errors = error.errors.map(({ path, message }) => ({ path: inputPath(fieldPath(path)), message }));
  return new ApiProblem(status, { title, errors, current, ...(detail === null ? {} : { detail }) });
}

/** What came of the last attempt: saved, refused, or somebody was faster. */
function useOutcome({ form, draft, onSaved, onRefused }: Omit<SaveOptions, 'chairmanshipId' | 'eventId'>) {
  const applyProblem = useApplyProblem();
  const [failure, setFailure] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Clashed | null>(null);
  const [isSaved, setSaved] = useState(false);
  const forget = () => {
    setFailure(null);
    setConflict(null);
  };
  const finish = (saved: CalendarEvent | null) => {
    setSaved(true);
    draft.clear();
    onSaved(saved);
  };
  const refuse = (values: EventDraft, error: unknown) => {
    if (error instanceof ApiProblem && error.status === 412) {
      const theirs = error.current as CalendarEvent;
      if (isAlreadySaved(values, theirs)) finish(theirs);
      else setConflict({ mine: values, theirs });
      return;
    }
    setFailure(applyProblem(form, onInputs(error)));
    onRefused();
  };
  return { failure, conflict, isSaved, forget, finish, refuse };
}

export function useSaveEvent({ chairmanshipId, eventId, ...options }: SaveOptions) {
  const { form, onRefused } = options;
  const t = useText();
  const tell = useTell();
  const { send, isPending } = useSend(chairmanshipId, eventId);
  const { failure, conflict, isSaved, forget, finish, refuse } = useOutcome(options);
  const save = async (values: EventDraft) => {
    forget();
    try {
      finish(await send(values));
    } catch (error) {
      refuse(values, error);
    }
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = withoutBlankRows(form.values);
    form.setValues(values);
    if (form.validate().hasErrors) onRefused();
    else void save(values);
  };
  /** My changes over theirs, and nothing else of what they saved. */
  const keepMine = ({ mine, theirs }: Clashed) => {
    const rebased = rebase(mine, touchedIn(mine), theirs);
    form.setValues(rebased);
    void save(rebased);
  };
  const takeTheirs = ({ mine, theirs }: Clashed) => {
    form.setValues(draftOf(theirs));
    forget();
    tell.done(t('events.form.tookTheirs'), () => form.setValues(mine));
  };
  return { submit, isPending, isSaved, failure, conflict, keepMine, takeTheirs };
}
