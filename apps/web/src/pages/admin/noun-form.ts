/** The state of a noun's form: its values and draft, what is sent, and what becomes of the answer. */
import { useForm } from '@mantine/form';
import { useMemo, useState, type SyntheticEvent } from 'react';
import type { Entity } from '#contract/page';
import { useText } from '../../text.tsx';
import { useApplyProblem, useKeptDraft, type FormOf, type KeptDraft } from '../../ui/form.ts';
import { useSave } from './noun-calls.ts';
import { sayConflict } from './noun-refusal.ts';
import type { NounFormProps } from './noun-dialog.tsx';
import { bodyOf, errorsIn, valuesOf, withoutSecrets } from './noun-values.ts';
import type { Field, Values } from './noun.ts';

export type NounFormState = FormOf<Values>;

/** The answer to a conflict: both states, and the two ways out. */
export interface Settling {
  stale: (Entity & object) | null;
  isPending: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

interface NounForm {
  form: NounFormState;
  fields: Field[];
  draft: KeptDraft;
  failure: string | null;
  save: Settling;
  submit: (event?: SyntheticEvent<HTMLFormElement>) => void;
}

function useFields(all: Field[], isNew: boolean): Field[] {
  return useMemo(() => all.filter(({ only }) => only === undefined || (only === 'new') === isNew), [all, isNew]);
}

/** A draft without passwords. */
function useSafeDraft(key: string, form: NounFormState, fields: Field[]): KeptDraft {
  const values = useMemo(() => withoutSecrets(fields, form.values), [fields, form.values]);
  return useKeptDraft(key, { ...form, values });
}

export function useNounForm<T extends Entity>({ noun, row, onSaved }: NounFormProps<T>): NounForm {
  const t = useText();
  const fields = useFields(noun.fields, row === null);
  const [base, setBase] = useState<T | null>(row);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useForm<Values>({ initialValues: valuesOf(fields, row) });
  const draft = useSafeDraft(`admin.${noun.name}.${row?.id ?? 'new'}`, form, fields);
  const applyProblem = useApplyProblem();
  const save = useSave<T>(noun.routes, row);

  const done = (answer: T) => {
    draft.clear();
    onSaved(answer, row === null);
  };
  const send = (values: Values, onto: T | null) => {
    const body = bodyOf(fields, values, onto === null ? null : valuesOf(fields, onto));
    if (onto !== null && Object.keys(body).length === 0) {
      done(onto);
      return;
    }
    save.send(onto === null ? { body } : { params: { id: onto.id }, body, ifMatch: onto.version }, {
      onSuccess: done,
      onError: (problem) => setFailure(problem.status === 412 ? null : applyProblem(form, sayConflict(problem, noun, t))),
    });
  };
  const submit = form.onSubmit((values) => {
    const errors = Object.entries(errorsIn(fields, values));
    setFailure(null);
    if (errors.length > 0) form.setErrors(Object.fromEntries(errors.map(([name, message]) => [name, t(message)])));
    else send(values, base);
  });
  const settle = (take: boolean) => {
    const theirs = save.stale;
    if (theirs === null) return;
    setBase(theirs);
    save.reset();
    if (take) form.setValues(valuesOf(fields, theirs));
    else send(form.values, theirs);
  };
  const settling = { stale: save.stale, isPending: save.isPending, onKeepMine: () => settle(false), onTakeTheirs: () => settle(true) };
  return { form, fields, draft, failure, save: settling, submit };
}
