/** The state of a noun's form: its values and draft, what is sent, and what becomes of the answer. */
import { useForm } from '@mantine/form';
import { useMemo, useState, type SyntheticEvent } from 'react';
import type { Entity } from '#contract/page';
import type { ApiProblem } from '../api-problem.ts';
import { useText } from '../text.tsx';
import { useApplyProblem, useKeptDraft, type FormOf, type KeptDraft } from '../ui/form.ts';
import { useSave } from './noun-calls.ts';
import { sayConflict } from './noun-refusal.ts';
import { bodyOf, errorsIn, mergeOf, valuesOf, withoutSecrets } from './noun-values.ts';
import type { Field, Noun, Values } from './noun.ts';

export interface NounFormProps<T extends Entity> {
  noun: Noun<T>;
  /** Null adds one. */
  row: T | null;
  onClose: () => void;
  onSaved: (answer: T, isNew: boolean) => void;
}

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

interface Sending {
  failure: string | null;
  save: Settling;
  send: (values: Values) => void;
}

/** Sends onto the state that was read last. A change made elsewhere meanwhile is taken in, unless it is to the same field. */
function useSending<T extends Entity>(props: NounFormProps<T>, form: NounFormState, fields: Field[], done: (answer: T) => void): Sending {
  const t = useText();
  const applyProblem = useApplyProblem();
  const { noun, row } = props;
  const { send: write, stale, isPending, reset } = useSave<T>(noun.routes, row);
  const [base, setBase] = useState<T | null>(row);
  const [failure, setFailure] = useState<string | null>(null);
  const send = (values: Values, onto: T | null) => {
    const before = onto === null ? null : valuesOf(fields, onto);
    const body = bodyOf(fields, values, before);
    setFailure(null);
    if (onto !== null && Object.keys(body).length === 0) {
      done(onto);
      return;
    }
    const onError = (problem: ApiProblem) => {
      if (problem.status === 412 && before !== null) takeIn(problem.current as T, before, values);
      else setFailure(applyProblem(form, sayConflict(problem, noun, t)));
    };
    write(onto === null ? { body } : { params: { id: onto.id }, body, ifMatch: onto.version }, { onSuccess: done, onError });
  };
  const takeIn = (theirs: T, before: Values, values: Values) => {
    const { merged, clashes } = mergeOf(fields, values, before, valuesOf(fields, theirs));
    form.setValues(merged);
    setBase(theirs);
    if (clashes.length === 0) send(merged, theirs);
  };
  const settling = {
    stale,
    isPending,
    onKeepMine: () => send(form.values, base),
    onTakeTheirs: () => {
      form.setValues(valuesOf(fields, base));
      reset();
    },
  };
  return { failure, save: settling, send: (values) => send(values, base) };
}

export function useNounForm<T extends Entity>(props: NounFormProps<T>): NounForm {
  const t = useText();
  const { noun, row, onSaved } = props;
  const fields = useFields(noun.fields, row === null);
  const form = useForm<Values>({ initialValues: valuesOf(fields, row) });
  const draft = useSafeDraft(`admin.${noun.name}.${row?.id ?? 'new'}`, form, fields);
  const { failure, save, send } = useSending(props, form, fields, (answer) => {
    draft.clear();
    onSaved(answer, row === null);
  });
  const submit = form.onSubmit((values) => {
    const errors = Object.entries(errorsIn(fields, values));
    if (errors.length > 0) form.setErrors(Object.fromEntries(errors.map(([name, message]) => [name, t(message)])));
    else send(values);
  });
  return { form, fields, draft, failure, save, submit };
}
