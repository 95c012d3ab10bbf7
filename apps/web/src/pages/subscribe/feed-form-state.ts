/** The state of the form that makes or changes a feed. */
import { useForm } from '@mantine/form';
import { useState, type SyntheticEvent } from 'react';
import type { Chairmanship } from '#contract/chairmanship';
import { eventRoutes, type CalendarEvent, type EventKind } from '#contract/event';
import type { FeedScope } from '#contract/feed';
import type { ApiProblem } from '../../api-problem.ts';
import { useAll } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { useApplyProblem, useKeptDraft, type FormOf, type KeptDraft } from '../../ui/form.ts';
import type { ChoiceRow } from './choice-group.tsx';
import { countInScope, proposeName, toggled, type Choice } from './feed-scope.ts';
import type { Subjects } from './feed-subjects.ts';
import { useScopeWords } from './scope-words.ts';

const none: CalendarEvent[] = [];

export interface FeedValues extends FeedScope {
  /** Null: as proposed. */
  name: string | null;
}

export interface FeedFormState {
  form: FormOf<FeedValues>;
  draft: KeptDraft;
  events: CalendarEvent[];
  /** Null where it was deleted. */
  chairmanship: Chairmanship | null;
  /** Null until the events are there. */
  count: number | null;
  name: string;
  failure: string | null;
  isPending: boolean;
  toggle: (list: keyof Choice, value: string, rows: ChoiceRow[]) => void;
  submit: (event?: SyntheticEvent<HTMLFormElement>) => void;
}

export interface FeedBody {
  name: string;
  scope: FeedScope;
}

export interface Then {
  /** Forgets the draft. */
  clear: () => void;
  onError: (problem: ApiProblem) => void;
}

interface Sending {
  initialValues: FeedValues;
  /** Under which what was typed is kept. */
  draftKey: string;
  isPending: boolean;
  /** A feed can be renamed after its chairmanship was deleted. */
  mayLackChairmanship?: boolean;
  send: (body: FeedBody, then: Then) => void;
}

export function useFeedForm(subjects: Subjects, sending: Sending): FeedFormState {
  const { initialValues, draftKey, isPending, mayLackChairmanship = false, send } = sending;
  const t = useText();
  const words = useScopeWords(subjects);
  const applyProblem = useApplyProblem();
  const [failure, setFailure] = useState<string | null>(null);
  const form = useForm<FeedValues>({ initialValues });
  const draft = useKeptDraft(draftKey, form);
  const { name: written, ...scope } = form.values;
  const chairmanship = subjects.chairmanships.find(({ id }) => id === scope.chairmanship) ?? null;
  const { data } = useAll(eventRoutes.list, { chairmanship: scope.chairmanship }, { enabled: chairmanship !== null });
  const name = written ?? (chairmanship === null ? '' : proposeName(chairmanship, words.short(scope)));
  const submit = form.onSubmit(() => {
    setFailure(null);
    if (chairmanship === null && !mayLackChairmanship) form.setErrors({ chairmanship: t('subscribe.chairmanshipMissing') });
    else if (name.trim() === '') form.setErrors({ name: t('subscribe.nameMissing') });
    else send({ name: name.trim(), scope }, { clear: draft.clear, onError: (problem) => setFailure(applyProblem(form, problem)) });
  });
  const toggle = (list: keyof Choice, value: string, rows: ChoiceRow[]) => {
    const order = rows.map((row) => row.value);
    if (list === 'kinds') form.setFieldValue('kinds', toggled<EventKind>(scope.kinds, value as EventKind, order as EventKind[]));
    else form.setFieldValue(list, toggled(scope[list], value, order));
  };
  const count = data === undefined ? null : countInScope(data, scope);
  return { form, draft, events: data ?? none, chairmanship, count, name, failure, isPending, toggle, submit };
}
