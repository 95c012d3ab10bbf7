/** Creates an event, or changes the one that the address names. */
import { Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { AppLink, useAddress } from '../../address.tsx';
import { useAsOf } from '../../as-of.ts';
import { useChairmanship } from '../../chairmanship.tsx';
import { EventForm } from '../../events/event-form.tsx';
import { newDraft, readPresets } from '../../events/form/draft-presets.ts';
import { draftOf } from '../../events/form/event-draft.ts';
import { useLookups } from '../../lookups.ts';
import { useEntity } from '../../queries.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTell } from '../../ui/tell.tsx';
import { FailedEvent, isMissing, MissingEvent } from './missing-event.tsx';

export function EventEditPage() {
  const t = useText();
  const { id } = useParams();
  const mayWrite = usePermission('event:write');
  if (!mayWrite) {
    return (
      <Stack gap="lg">
        <PageHeader title={t('events.title')} />
        <EmptyState icon={IconLock} title={t('events.form.notAllowedTitle')} text={t('events.form.notAllowedText')} />
      </Stack>
    );
  }
  return id === undefined ? <NewEvent /> : <KnownEvent key={id} id={id} />;
}

function NewEvent() {
  const t = useText();
  const tell = useTell();
  const navigate = useNavigate();
  const to = useAddress();
  const { id: chairmanshipId, timeZone } = useChairmanship();
  const { day } = useAsOf();
  const [params] = useSearchParams();
  const { priorities, isPending, error, retry } = useLookups(chairmanshipId);
  const presets = useMemo(
    () =>
      readPresets(
        params,
        priorities.items.map(({ id }) => id),
      ),
    [params, priorities.items],
  );
  if (error !== null) return <FailedEvent error={error} onRetry={retry} />;
  if (isPending) return <LoadingState shape="page" />;
  const saved = (event: CalendarEvent | null) => {
    if (event === null) return;
    tell.done(t('events.form.created'));
    void navigate(to(`/events/${event.id}`), { replace: true });
  };
  return (
    <Stack gap="lg">
      <PageHeader title={t('events.new')} />
      <EventForm
        chairmanshipId={chairmanshipId}
        eventId={null}
        initial={newDraft(day, timeZone, presets)}
        presets={presets}
        onSaved={saved}
        onCancel={() => void navigate(to('/calendar'))}
      />
    </Stack>
  );
}

/** The event as it stood when this page was opened: later answers must not move what is being typed. */
function useStart(id: string) {
  const { data, error, isFetching, refetch } = useEntity(eventRoutes.read, id);
  const [start, setStart] = useState<CalendarEvent | null>(null);
  if (start === null && data !== undefined && !isFetching && error === null) setStart(data);
  return { start, error, retry: () => void refetch() };
}

function KnownEvent({ id }: { id: string }) {
  const t = useText();
  const tell = useTell();
  const navigate = useNavigate();
  const to = useAddress();
  const { start, error, retry } = useStart(id);
  if (start === null && isMissing(error)) return <MissingEvent />;
  if (start === null && error !== null) return <FailedEvent error={error} onRetry={retry} />;
  if (start === null) return <LoadingState shape="page" />;
  const leave = () => void navigate(to(`/events/${id}`));
  const saved = (event: CalendarEvent | null) => {
    tell.done(t(event === null ? 'events.form.unchanged' : 'events.form.saved'));
    leave();
  };
  const above = (
    <AppLink path={`/events/${id}`} inherit>
      {start.title}
    </AppLink>
  );
  return (
    <Stack gap="lg">
      <PageHeader title={t('events.form.edit')} above={above} />
      <EventForm chairmanshipId={start.chairmanshipId} eventId={id} initial={draftOf(start)} onSaved={saved} onCancel={leave} />
    </Stack>
  );
}
