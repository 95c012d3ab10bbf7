/** One event, whole. */
import { Button, Stack } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useNavigate, useParams } from 'react-router';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { ApiProblem } from '../../api-problem.ts';
import { AppLink, useAddress } from '../../address.tsx';
import { EventActions } from '../../events/event-actions.tsx';
import { EventDetails, OtherTitles } from '../../events/event-details.tsx';
import { useRemoveEvent } from '../../events/remove-event.ts';
import { useEntity } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** Also for addresses whose id is none. */
function isMissing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 404 || error.status === 400);
}

export function MissingEvent() {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('events.title')} above={<CalendarLink />} />
      <EmptyState
        icon={IconCalendarOff}
        title={t('events.missingTitle')}
        text={t('events.missingText')}
        action={<Button component={AppLink} path="/calendar" underline="never" variant="default" children={t('events.toCalendar')} />}
      />
    </Stack>
  );
}

function CalendarLink() {
  const t = useText();
  return (
    <AppLink path="/calendar" inherit>
      {t('shell.calendar')}
    </AppLink>
  );
}

/** The event under an address, or what to show instead of it. */
export function useEventAt(id: string) {
  const { data, error, refetch } = useEntity(eventRoutes.read, id);
  if (isMissing(error)) return { event: data ?? null, instead: <MissingEvent /> };
  if (data !== undefined) return { event: data, instead: null };
  if (error !== null) return { event: null, instead: <ErrorState error={error} onRetry={() => void refetch()} /> };
  return { event: null, instead: <LoadingState shape="page" /> };
}

function Shown({ event, onRemove }: { event: CalendarEvent; onRemove: () => void }) {
  return (
    <Stack gap="lg">
      <PageHeader
        title={event.title}
        above={<CalendarLink />}
        subtitle={<OtherTitles event={event} />}
        actions={<EventActions event={event} onRemove={onRemove} />}
      />
      <EventDetails event={event} />
    </Stack>
  );
}

export function EventPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const to = useAddress();
  const { event, instead } = useEventAt(id);
  const { remove, gone } = useRemoveEvent({
    onRemoved: () => void navigate(to('/calendar')),
    onRestored: (restored) => void navigate(to(`/events/${restored}`)),
  });
  if (event === null || (instead !== null && !gone)) return instead;
  return <Shown event={event} onRemove={() => void remove(event)} />;
}
