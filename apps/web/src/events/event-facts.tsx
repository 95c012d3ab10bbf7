/** What is known of an event at a glance: when, where, who meets, what for. */
import { Skeleton } from '@mantine/core';
import type { CalendarEvent } from '#contract/event';
import { AppLink } from '../address.tsx';
import { useChairmanships } from '../chairmanship.tsx';
import type { Lookups } from '../lookups.ts';
import { useText } from '../text.tsx';
import { Facts } from '../ui/facts.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import { EventWhen } from './event-when.tsx';
import { OutsideLink } from './outside-link.tsx';
import classes from './event-details.module.css';

function Served({ event, lookups }: { event: CalendarEvent; lookups: Lookups }) {
  const { all, current } = useChairmanships();
  const served = lookups.priorities.items.filter(({ id }) => event.priorityIds.includes(id));
  if (served.length === 0 && lookups.isPending) return <Skeleton height={event.priorityIds.length * 44 - 8} />;
  const other = event.chairmanshipId === current?.id ? undefined : all.find(({ id }) => id === event.chairmanshipId)?.slug;
  return (
    <ul className={classes.plain}>
      {served.map((priority) => (
        <li key={priority.id} className={classes.served}>
          <PriorityBadge priority={{ number: priority.number, colour: priority.colour }} />
          <AppLink path={`/priorities/${priority.number}`} {...(other === undefined ? {} : { params: { c: other } })}>
            {priority.title}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** `Working Group on Afghanistan`, with `39th meeting` below. */
function Convened({ event, lookups }: { event: CalendarEvent; lookups: Lookups }) {
  const t = useText();
  const body = lookups.bodies.byId.get(event.bodyId ?? '');
  return (
    <>
      {event.bodyId !== null && body === undefined && lookups.isPending && <Skeleton height={14} my={4} />}
      {body !== undefined && <div>{body.name}</div>}
      {event.sessionNumber !== null && <div className={classes.quiet}>{t('events.session', { number: event.sessionNumber })}</div>}
    </>
  );
}

export function EventFacts({ event, lookups }: { event: CalendarEvent; lookups: Lookups }) {
  const t = useText();
  const { bodyId, sessionNumber, location, onlineUrl, sourceUrl, priorityIds } = event;
  return (
    <Facts
      rows={[
        [t('events.when'), <EventWhen event={event} />],
        [t('events.place'), location],
        [t('events.online'), onlineUrl === null ? null : <OutsideLink url={onlineUrl}>{t('events.join')}</OutsideLink>],
        [t('events.body'), bodyId === null && sessionNumber === null ? null : <Convened event={event} lookups={lookups} />],
        [t('events.priorities'), priorityIds.length === 0 ? null : <Served event={event} lookups={lookups} />],
        [t('events.source'), sourceUrl === null ? null : <OutsideLink url={sourceUrl} />],
      ]}
    />
  );
}
