/** What forms share: the server's refusals go to their fields, and what was typed survives a closed page. */
import type { useForm } from '@mantine/form';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api-problem.ts';
import { useUserId } from '../session.tsx';
import { useText } from '../text.tsx';
import { problemWords } from './problem-words.ts';

/** A form's type, which Mantine's own declarations do not give out to modules: `FormOf<Values>`. */
export type FormOf<V extends object> = ReturnType<typeof useForm<V>>;

/** The part of Mantine's form that is needed here. */
interface AnyForm<V> {
  values: V;
  setValues: (values: Partial<V>) => void;
  setErrors: (errors: Record<string, string>) => void;
  reset: () => void;
}

/** `milestones[0].on` and `/milestones/0/on` as Mantine's forms name it: `milestones.0.on`. */
export function fieldPath(path: string): string {
  return path
    .replace(/\[(\w+)\]/g, '.$1')
    .replaceAll('/', '.')
    .replace(/^\./, '');
}

function hasField(values: object, path: string): boolean {
  return Object.hasOwn(values, path.split('.')[0] ?? '');
}

/**
 * Puts a problem's errors on the fields they name. Gives what belongs to no field as words for above the button,
 * or null: `const applyProblem = useApplyProblem(); onError: (problem) => setFailure(applyProblem(form, problem))`.
 */
export function useApplyProblem(): <V extends object>(form: AnyForm<V>, error: unknown) => string | null {
  const t = useText();
  return useCallback(
    (form, error) => {
      if (!(error instanceof ApiProblem) || error.errors.length === 0) return problemWords(error, t);
      const placed = error.errors.filter(({ path }) => hasField(form.values, fieldPath(path)));
      const others = error.errors.filter((one) => !placed.includes(one));
      form.setErrors(Object.fromEntries(placed.map(({ path, message }) => [fieldPath(path), message])));
      if (others.length === 0) return null;
      return problemWords(
        new ApiProblem(error.status, { title: error.title, errors: others, ...(error.detail === null ? {} : { detail: error.detail }) }),
        t,
      );
    },
    [t],
  );
}

export interface KeptDraft {
  /** True while the form shows what was typed before the page was closed. */
  restored: boolean;
  /** Forgets the draft: after saving. */
  clear: () => void;
  /** Forgets the draft and empties the form. */
  discard: () => void;
}

function read<V extends object>(place: string): Partial<V> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return typeof kept === 'object' ? kept : null;
  } catch {
    return null;
  }
}

function placeOf(userId: string | null, key: string): string {
  return `chairboard.draft.${userId ?? 'nobody'}.${key}`;
}

/** Whether a draft is kept under a key, for offering the way back to it. */
export function useHasKeptDraft(key: string): boolean {
  return localStorage.getItem(placeOf(useUserId(), key)) !== null;
}

/**
 * Keeps a (controlled) form's input in this browser under a key until it is saved: `useKeptDraft('event.new', form)`.
 * The key must not change while the component lives.
 */
export function useKeptDraft<V extends object>(key: string, form: AnyForm<V>): KeptDraft {
  const place = placeOf(useUserId(), key);
  const { values, setValues, reset } = form;
  const [kept] = useState(() => read<V>(place));
  const [restored, setRestored] = useState(kept !== null);
  const [initial] = useState(() => JSON.stringify(values));
  const written = useRef(initial);

  useEffect(() => {
    if (kept !== null) setValues(kept);
  }, [kept, setValues]);
  useEffect(() => {
    const text = JSON.stringify(values);
    if (text === written.current) return;
    written.current = text;
    if (text === initial) localStorage.removeItem(place);
    else localStorage.setItem(place, text);
  }, [values, initial, place]);

  const clear = useCallback(() => {
    localStorage.removeItem(place);
    setRestored(false);
  }, [place]);
  const discard = useCallback(() => {
    reset();
    clear();
  }, [reset, clear]);
  return { restored, clear, discard };
}
