/** Everything that can be typed about an event, in one column; what is not saved yet is kept in this browser. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CalendarEvent } from '#contract/event';
import { measureRoutes, type Measure } from '#contract/measure';
import { useLookups, type Lookups } from '../lookups.ts';
import { useAll } from '../queries.ts';
import { useText, type MessageId } from '../text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { useKeptDraft } from '../ui/form.ts';
import { KeptDraftNotice } from '../ui/kept-draft-notice.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Section } from '../ui/section.tsx';
import { BodyFields } from './form/body-fields.tsx';
import { ClashNotice, useClashes } from './form/clash-notice.tsx';
import { DocumentsEditor } from './form/documents-editor.tsx';
import { changedFields } from './form/event-changes.ts';
import { EventConflict } from './form/event-conflict.tsx';
import { bodyOf, type EventDraft } from './form/event-draft.ts';
import { useEventForm, type SectionProps } from './form/event-form-api.ts';
import { FormBar } from './form/form-bar.tsx';
import { useLeaveNotice } from './form/leave-notice.tsx';
import { MainFields, PriorityFields } from './form/main-fields.tsx';
import { AgendaEditor, DecisionsEditor, FollowUpsEditor } from './form/outcome-editors.tsx';
import { ParticipantsEditor } from './form/participants-editor.tsx';
import { PlaceFields } from './form/place-fields.tsx';
import { useSaveEvent } from './form/save-event.ts';
import { Slice } from './form/slice.tsx';
import { TranslationFields } from './form/translation-fields.tsx';
import { WhenFields } from './form/when-fields.tsx';
import classes from './form/event-form.module.css';

interface EventFormProps {
  chairmanshipId: string;
  /** Null for a new event. */
  eventId: string | null;
  /** What the form starts from: `draftOf(event)` or `newDraft(…)`. Read once. */
  initial: EventDraft;
  /** What a kept draft must not hide: the slot that was chosen in the calendar. Read once. */
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
  const first = () => element.current?.querySelector<HTMLElement>(':is(input, textarea)[aria-invalid="true"]');
  const focus = () => requestAnimationFrame(() => requestAnimationFrame(() => first()?.focus()));
  return { element, focus };
}

interface SectionsProps extends SectionProps {
  chairmanshipId: string;
  eventId: string | null;
  lookups: Lookups;
  clashes: ReactNode;
  onUploading: (count: number) => void;
}

/** One section: its title, the fields that it shows, what else it is drawn from, and its inputs. */
interface Part {
  title: MessageId;
  fields: (keyof EventDraft)[];
  given?: unknown[];
  render: () => ReactNode;
}

const timeFields = ['allDay', 'startDay', 'startTime', 'endDay', 'endTime', 'timeZone'] as const;

function partsOf({ form, eventId, lookups, measures, onUploading }: SectionsProps & { measures: Measure[] }): Part[] {
  const bodies = lookups.bodies.items;
  const priorities = lookups.priorities.items;
  const { organisations, people } = lookups;
  return [
    { title: 'events.form.main', fields: ['title', 'kind', 'status', 'format', 'description'], render: () => <MainFields form={form} /> },
    { title: 'events.when', fields: [...timeFields], render: () => <WhenFields form={form} /> },
    { title: 'events.form.where', fields: ['location', 'onlineUrl', 'sourceUrl'], render: () => <PlaceFields form={form} /> },
    {
      title: 'events.form.who',
      fields: ['bodyId', 'sessionNumber'],
      given: [bodies],
      render: () => <BodyFields form={form} bodies={bodies} eventId={eventId} />,
    },
    {
      title: 'events.form.priorities',
      fields: ['priorityIds'],
      given: [priorities],
      render: () => <PriorityFields form={form} priorities={priorities} />,
    },
    {
      title: 'events.participants',
      fields: ['participations'],
      given: [organisations, people],
      render: () => <ParticipantsEditor form={form} organisations={organisations} people={people} />,
    },
    { title: 'events.agenda', fields: ['agenda'], render: () => <AgendaEditor form={form} /> },
    { title: 'events.documents', fields: ['documents'], render: () => <DocumentsEditor form={form} onUploading={onUploading} /> },
    { title: 'events.decisions', fields: ['decisions'], render: () => <DecisionsEditor form={form} /> },
    {
      title: 'events.followUps',
      fields: ['followUps'],
      given: [priorities, measures],
      render: () => <FollowUpsEditor form={form} priorities={priorities} measures={measures} />,
    },
    { title: 'events.form.translations', fields: ['translations'], render: () => <TranslationFields form={form} /> },
  ];
}

const noMeasures: Measure[] = [];

function Sections(props: SectionsProps) {
  const t = useText();
  const { form, chairmanshipId, clashes } = props;
  const { data = noMeasures } = useAll(measureRoutes.list, { chairmanship: chairmanshipId });
  return partsOf({ ...props, measures: data }).map(({ title, fields, given = [], render }) => (
    <Section key={title} title={t(title)}>
      <Slice watched={[...fields.map((field) => form.values[field]), form.errors, ...given]} render={render} />
      {title === 'events.when' && clashes}
    </Section>
  ));
}

/** Waits for the names behind the ids, so that no list shows an empty choice. */
export function EventForm(props: EventFormProps) {
  const lookups = useLookups(props.chairmanshipId);
  const [{ initial, presets }] = useState(props);
  if (lookups.error !== null && lookups.isPending) return <ErrorState error={lookups.error} onRetry={lookups.retry} />;
  if (lookups.isPending) return <LoadingState shape="page" />;
  return <LoadedForm {...props} initial={initial} {...(presets === undefined ? {} : { presets })} lookups={lookups} />;
}

function LoadedForm(props: EventFormProps & { lookups: Lookups }) {
  const { chairmanshipId, eventId, initial, lookups, onSaved, onCancel } = props;
  const { form, draft } = useDraftedForm(props);
  const { element, focus } = useFocusOnRefusal();
  const saving = useSaveEvent({ form, draft, chairmanshipId, eventId, onSaved, onRefused: focus });
  const clashes = useClashes(form.values, eventId);
  const [uploading, setUploading] = useState(0);
  useLeaveNotice(!saving.isSaved && isTouched(initial, form.values), eventId === null ? null : `/events/${eventId}`);
  const { conflict } = saving;
  return (
    <form onSubmit={saving.submit} noValidate ref={element} className={classes.form}>
      <KeptDraftNotice draft={draft} />
      <Sections
        form={form}
        chairmanshipId={chairmanshipId}
        eventId={eventId}
        lookups={lookups}
        clashes={<ClashNotice clashes={clashes} />}
        onUploading={setUploading}
      />
      <FormBar
        isNew={eventId === null}
        isSaving={saving.isPending}
        isUploading={uploading > 0}
        clashes={clashes.length}
        failure={saving.failure}
        onCancel={onCancel}
      >
        {conflict !== null && (
          <EventConflict
            conflict={conflict}
            lookups={lookups}
            onKeepMine={() => saving.keepMine(conflict)}
            onTakeTheirs={() => saving.takeTheirs(conflict)}
          />
        )}
      </FormBar>
    </form>
  );
}
