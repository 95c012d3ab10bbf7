/** One event, whole. */
import { Stack } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { AppLink, useAddress } from '../../address.tsx';
import { EventActions } from '../../events/event-actions.tsx';
import { EventDetails, OtherTitles } from '../../events/event-details.tsx';
import { EventHistory } from '../../events/event-history.tsx';
import { useRemoveEvent } from '../../events/remove-event.ts';
import { useEntity } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { useHasKeptDraft } from '../../ui/form.ts';
import { NoticeBar } from '../../ui/notice-bar.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { FailedEvent, isMissing, MissingEvent } from './missing-event.tsx';

function Shown({ event, onRemove }: { event: CalendarEvent; onRemove: () => void }) {
  const t = useText();
  const hasDraft = useHasKeptDraft(`event.${event.id}`);
  const above = (
    <AppLink path="/calendar" inherit>
      {t('shell.calendar')}
    </AppLink>
  );
  return (
    <Stack gap="lg">
      <PageHeader
        title={event.title}
        above={above}
        subtitle={<OtherTitles event={event} />}
        actions={<EventActions event={event} onRemove={onRemove} />}
      />
      {hasDraft && (
        <NoticeBar>
          {t('events.draftKept')}{' '}
          <AppLink path={`/events/${event.id}/edit`} inherit underline="always">
            {t('events.draftGoOn')}
          </AppLink>
        </NoticeBar>
      )}
      <EventDetails event={event} />
      <EventHistory event={event} />
    </Stack>
  );
}

export function EventPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const to = useAddress();
  const { data: event, error, refetch } = useEntity(eventRoutes.read, id);
  const { remove, gone } = useRemoveEvent({
    onRemoved: () => void navigate(to('/calendar')),
    onRestored: (restored) => void navigate(to(`/events/${restored}`)),
  });
  if (isMissing(error) && !gone) return <MissingEvent />;
  if (event !== undefined) return <Shown event={event} onRemove={() => void remove(event)} />;
  if (error !== null) return <FailedEvent error={error} onRetry={() => void refetch()} />;
  return <LoadingState shape="page" />;
}
