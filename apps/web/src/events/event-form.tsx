/** Everything that can be typed about an event, in one column; what is not saved yet is kept in this browser. */
import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import type { CalendarEvent } from '#contract/event';
import { measureRoutes } from '#contract/measure';
import { useLookups } from '../lookups.ts';
import { useAll } from '../queries.ts';
import { useText, type MessageId } from '../text.tsx';
import { Failure } from '../ui/failure.tsx';
import { useKeptDraft } from '../ui/form.ts';
import { KeptDraftNotice } from '../ui/kept-draft-notice.tsx';
import { Section } from '../ui/section.tsx';
import { BodyFields } from './form/body-fields.tsx';
import { ClashNotice, useClashes } from './form/clash-notice.tsx';
import { DocumentsEditor } from './form/documents-editor.tsx';
import { EventConflict } from './form/event-conflict.tsx';
import { changedFields } from './form/event-changes.ts';
import { bodyOf, type EventDraft } from './form/event-draft.ts';
import { useEventForm } from './form/event-form-api.ts';
import { useLeaveNotice } from './form/leave-notice.tsx';
import { MainFields, PriorityFields } from './form/main-fields.tsx';
import { AgendaEditor, DecisionsEditor, FollowUpsEditor } from './form/outcome-editors.tsx';
import { ParticipantsEditor } from './form/participants-editor.tsx';
import { PlaceFields } from './form/place-fields.tsx';
import { useSaveEvent } from './form/save-event.ts';
import { TranslationFields } from './form/translation-fields.tsx';
import { WhenFields } from './form/when-fields.tsx';
import classes from './form/event-form.module.css';

interface EventFormProps {
  chairmanshipId: string;
  /** Null for a new event. */
  eventId: string | null;
  /** What the form starts from: `draftOf(event)` or `newDraft(…)`. Read once. */
  initial: EventDraft;
  /** What a kept draft must not hide: the slot that was chosen in the calendar. */
  presets?: Partial<EventDraft>;
  /** Null where nothing was changed, so nothing was sent. */
  onSaved: (event: CalendarEvent | null) => void;
  onCancel: () => void;
}

/** The form, its kept draft, and the presets on top of that. */
function useDraftedForm({ initial, eventId, presets }: EventFormProps) {
  const form = useEventForm(initial);
  const draft = useKeptDraft(`event.${eventId ?? 'new'}`, form);
  const { setValues } = form;
  useEffect(() => {
    if (presets !== undefined) setValues(presets);
  }, [presets, setValues]);
  return { form, draft };
}

/** True while something was typed that is not saved. */
function isTouched(initial: EventDraft, values: EventDraft): boolean {
  return changedFields(bodyOf(initial), bodyOf(values)).length > 0;
}

/** The first refused input gets the focus, as soon as it is marked. */
function useFocusOnRefusal() {
  const element = useRef<HTMLFormElement>(null);
  const focus = () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>(':is(input, textarea)[aria-invalid="true"]')?.focus()),
    );
  return { element, focus };
}

export function EventForm(props: EventFormProps) {
  const { chairmanshipId, eventId, onSaved, onCancel } = props;
  const t = useText();
  const lookups = useLookups(chairmanshipId);
  const measures = useAll(measureRoutes.list, { chairmanship: chairmanshipId });
  const { form, draft } = useDraftedForm(props);
  const { element, focus } = useFocusOnRefusal();
  const saving = useSaveEvent({ form, draft, chairmanshipId, eventId, onSaved, onRefused: focus });
  const clashes = useClashes(form.values, eventId);
  const { conflict } = saving;
  useLeaveNotice(!saving.isSaved && isTouched(props.initial, form.values), eventId === null ? null : `/events/${eventId}`);
  const sections = useMemo<[MessageId, React.ReactNode][]>(
    () => [
      ['events.form.main', <MainFields form={form} />],
      [
        'events.when',
        <>
          <WhenFields form={form} />
          <ClashNotice clashes={clashes} />
        </>,
      ],
      ['events.form.where', <PlaceFields form={form} />],
      ['events.form.who', <BodyFields form={form} bodies={lookups.bodies.items} eventId={eventId} />],
      ['events.form.priorities', <PriorityFields form={form} priorities={lookups.priorities.items} />],
      ['events.participants', <ParticipantsEditor form={form} lookups={lookups} />],
      ['events.agenda', <AgendaEditor form={form} />],
      ['events.documents', <DocumentsEditor form={form} />],
      ['events.decisions', <DecisionsEditor form={form} />],
      ['events.followUps', <FollowUpsEditor form={form} priorities={lookups.priorities.items} measures={measures.data ?? []} />],
      ['events.form.translations', <TranslationFields form={form} />],
    ],
    [form, clashes, lookups, measures.data, eventId],
  );
  return (
    <form onSubmit={saving.submit} noValidate ref={element} className={classes.form}>
      <KeptDraftNotice draft={draft} />
      {sections.map(([title, content]) => (
        <Section key={title} title={t(title)}>
          {content}
        </Section>
      ))}
      <div className={classes.bar}>
        {conflict !== null && (
          <EventConflict
            conflict={conflict}
            lookups={lookups}
            onKeepMine={() => saving.keepMine(conflict)}
            onTakeTheirs={() => saving.takeTheirs(conflict)}
          />
        )}
        <Failure>{saving.failure}</Failure>
        <div className={classes.actions}>
          {clashes.length > 0 && <span className={classes.warned}>{t('events.form.clashes', { count: clashes.length })}</span>}
          <Button variant="default" onClick={onCancel} children={t('ui.cancel')} />
          <Button type="submit" loading={saving.isPending} children={t(eventId === null ? 'events.form.create' : 'ui.save')} />
        </div>
      </div>
    </form>
  );
}
