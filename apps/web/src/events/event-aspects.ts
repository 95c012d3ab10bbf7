/** What can differ between two states of an event, each aspect as lines that people read: for conflicts and for the history. */
import type { CalendarEvent } from '#contract/event';
import type { Lookups } from '../lookups.ts';
import type { MessageId } from '../text.tsx';
import { dayWords, spanWords, type Wording } from '../ui/date-words.ts';
import { participantOf } from './participants.ts';

type State = Omit<
  CalendarEvent,
  'id' | 'version' | 'createdAt' | 'updatedAt' | 'uid' | 'sequence' | 'startUtc' | 'endUtc' | 'illustrative'
>;

export interface AspectWords {
  wording: Wording;
  names: Pick<Lookups, 'priorities' | 'bodies' | 'organisations' | 'people'>;
}

interface Row {
  label: MessageId;
  lines: (state: State, words: AspectWords) => string[];
}

function given(...texts: (string | null | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== null && text !== undefined && text !== '');
}

function whenLines(state: State, { wording }: AspectWords): string[] {
  return [wording.t('dates.zoned', { when: spanWords(state, { ...wording, year: null }), zone: state.timeZone })];
}

function participantLines({ participations }: State, { wording, names }: AspectWords): string[] {
  return participations.map((one) => {
    const { name, about } = participantOf(one, names) ?? { name: wording.t('events.unknown'), about: null };
    return `${wording.t(`words.participation.${one.role}`)}: ${given(name, about).join(', ')}`;
  });
}

function followUpLines({ followUps }: State, { wording }: AspectWords): string[] {
  return followUps.map(({ text, dueOn, responsible, done }) =>
    given(
      text,
      responsible,
      dueOn === null ? null : wording.t('events.due', { day: dayWords(dueOn, wording, 'numeric') }),
      wording.t(done ? 'events.done' : 'events.open'),
    ).join(' · '),
  );
}

function translationLines({ translations }: State, { wording }: AspectWords): string[] {
  const languages = new Intl.DisplayNames([wording.locale], { type: 'language' });
  return Object.entries(translations).flatMap(([language, { title, location, description }]) =>
    given(title, location, description).map((text) => `${languages.of(language) ?? language}: ${text}`),
  );
}

/** A further field of events is a row here. */
const aspects: Row[] = [
  { label: 'events.form.title', lines: ({ title }) => [title] },
  { label: 'events.when', lines: whenLines },
  { label: 'events.form.kind', lines: ({ kind }, { wording }) => [wording.t(`words.kind.${kind}`)] },
  { label: 'events.form.status', lines: ({ status }, { wording }) => [wording.t(`words.status.${status}`)] },
  { label: 'events.form.format', lines: ({ format }, { wording }) => [wording.t(`words.format.${format}`)] },
  { label: 'events.place', lines: ({ location }) => given(location) },
  { label: 'events.form.onlineUrl', lines: ({ onlineUrl }) => given(onlineUrl) },
  { label: 'events.form.sourceUrl', lines: ({ sourceUrl }) => given(sourceUrl) },
  {
    label: 'events.body',
    lines: ({ bodyId }, { wording, names }) => {
      if (bodyId === null) return [];
      const body = names.bodies.byId.get(bodyId);
      return [body?.name ?? wording.t('events.unknown')];
    },
  },
  {
    label: 'events.form.session',
    lines: ({ sessionNumber }, { wording }) => (sessionNumber === null ? [] : [wording.t('events.session', { number: sessionNumber })]),
  },
  {
    label: 'events.priorities',
    lines: ({ priorityIds }, { names }) =>
      names.priorities.items.filter(({ id }) => priorityIds.includes(id)).map(({ number, title }) => `${number} ${title}`),
  },
  { label: 'events.description', lines: ({ description }) => given(...description.split('\n')) },
  { label: 'events.participants', lines: participantLines },
  {
    label: 'events.agenda',
    lines: ({ agenda }) => agenda.map(({ startsAt, title, speaker }) => given(startsAt, title, speaker).join(' · ')),
  },
  {
    label: 'events.documents',
    lines: ({ documents }) => documents.map(({ title, url }) => given(title, url).join(' · ')),
  },
  { label: 'events.decisions', lines: ({ decisions }) => decisions.map(({ text }) => text) },
  { label: 'events.followUps', lines: followUpLines },
  { label: 'events.form.translations', lines: translationLines },
];

export interface Difference {
  label: MessageId;
  before: string[];
  after: string[];
}

/** The aspects in which two states differ, each with all of its lines in both. */
export function differencesOf(before: State, after: State, words: AspectWords): Difference[] {
  return aspects
    .map(({ label, lines }) => ({ label, before: lines(before, words), after: lines(after, words) }))
    .filter((one) => one.before.join('\n') !== one.after.join('\n'));
}

/** What the second list has lost and won against the first; a line that stands twice counts twice. */
export function lineChanges(before: string[], after: string[]): { removed: string[]; added: string[] } {
  return { removed: without(before, after), added: without(after, before) };
}

function without(lines: string[], others: string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}
