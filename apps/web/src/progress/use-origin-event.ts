/** What an event, from whose page an activity is logged, says of it: the priority that it serves, and its day. */
import { eventRoutes } from '#contract/event';
import { eventDay, eventLastDay } from '#domain/event-state';
import { useChairmanship } from '../chairmanship.tsx';
import type { ActivityOrigin } from './activity-origin.ts';
import { useEntity } from '../queries.ts';

interface OriginEvent {
  origin: ActivityOrigin;
  /** Null: the day that is shown. */
  day: string | null;
}

const nothing: OriginEvent = { origin: {}, day: null };

/** An event that could not be read says nothing, and holds nobody up. */
export function useOriginEvent(eventId: string | undefined, shownDay: string): OriginEvent | 'pending' {
  const { timeZone } = useChairmanship();
  const event = useEntity(eventRoutes.read, eventId ?? '', { enabled: eventId !== undefined });
  if (eventId === undefined || event.isError) return nothing;
  if (event.isPending) return 'pending';
  const [priorityId, ...others] = event.data.priorityIds;
  const last = eventLastDay(event.data, timeZone);
  const day = last <= shownDay ? last : eventDay(event.data, timeZone) <= shownDay ? shownDay : null;
  return { origin: priorityId !== undefined && others.length === 0 ? { priorityId } : {}, day };
}
