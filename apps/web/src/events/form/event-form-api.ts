/** The form's state and rules: what the inputs of every section hang on. */
import { useForm } from '@mantine/form';
import { useText, type Translate } from '../../text.tsx';
import { spanOfDraft, type EventDraft } from './event-draft.ts';

export type EventFormApi = ReturnType<typeof useEventForm>;

export interface SectionProps {
  form: EventFormApi;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.?\S*$/i.test(text.trim());
}

type Errors = Record<string, string>;

function timeErrors(draft: EventDraft, t: Translate): Errors {
  if (draft.startDay === null) return { startDay: t('events.form.dayMissing') };
  if (draft.endDay === null) return { endDay: t('events.form.dayMissing') };
  const { start, end } = spanOfDraft(draft);
  if (draft.allDay) return end <= start ? { endDay: t('events.form.endsBefore') } : {};
  return end < start ? { [draft.endDay < draft.startDay ? 'endDay' : 'endTime']: t('events.form.endsBefore') } : {};
}

function addressErrors(draft: EventDraft, t: Translate): Errors {
  const given = { onlineUrl: draft.onlineUrl, sourceUrl: draft.sourceUrl };
  const wrong = Object.entries(given).filter(([, url]) => url.trim() !== '' && !isWebAddress(url));
  return Object.fromEntries(wrong.map(([name]) => [name, t('events.form.notAddress')]));
}

function listErrors(draft: EventDraft, t: Translate): Errors {
  const { participations, agenda, documents, decisions, followUps } = draft;
  const missing = t('events.form.missing');
  const found = [
    ...participations.map((row, index) => [`participations.${index}.who`, row.organisationId === null && row.personId === null]),
    ...agenda.map((row, index) => [`agenda.${index}.title`, row.title.trim() === '']),
    ...documents.map((row, index) => [`documents.${index}.title`, row.title.trim() === '']),
    ...decisions.map((row, index) => [`decisions.${index}.text`, row.text.trim() === '']),
    ...followUps.map((row, index) => [`followUps.${index}.text`, row.text.trim() === '']),
  ] as [string, boolean][];
  const links = documents
    .map((row, index) => [`documents.${index}.url`, row] as const)
    .filter(([, row]) => row.fileId === null && !isWebAddress(row.url));
  return {
    ...Object.fromEntries(found.filter(([, wrong]) => wrong).map(([path]) => [path, missing])),
    ...Object.fromEntries(links.map(([path, row]) => [path, row.url.trim() === '' ? missing : t('events.form.notAddress')])),
  };
}

/** What can be told without asking the server, by the path of its input. */
function draftErrors(draft: EventDraft, t: Translate): Errors {
  return {
    ...(draft.title.trim() === '' ? { title: t('events.form.titleMissing') } : {}),
    ...timeErrors(draft, t),
    ...addressErrors(draft, t),
    ...listErrors(draft, t),
  };
}

export function useEventForm(initialValues: EventDraft) {
  const t = useText();
  return useForm<EventDraft>({ initialValues, validate: (values) => draftErrors(values, t) });
}
