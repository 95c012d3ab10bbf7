/** The meetings that serve a priority: those ahead, then those held, as of the shown day. */
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { CalendarEvent } from '#contract/event';
import { eventStateAt } from '#domain/event-state';
import { AppLink } from '../../address.tsx';
import { useAsOf } from '../../as-of.ts';
import { useChairmanship } from '../../chairmanship.tsx';
import { shortName, type Lookups } from '../../lookups.ts';
import { useText } from '../../text.tsx';
import { DateSpan } from '../../ui/date-text.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './served-meetings.module.css';

interface ServedMeetingsProps {
  events: readonly CalendarEvent[];
  bodies: Lookups['bodies'];
}

/** How many of each stand here before the others are asked for. */
const first = 5;

export function ServedMeetings({ events, bodies }: ServedMeetingsProps) {
  const t = useText();
  const { day } = useAsOf();
  const { timeZone } = useChairmanship();
  const inState = (state: 'held' | 'ahead') => events.filter((event) => eventStateAt(event, day, timeZone) === state);
  const ahead = inState('ahead').toSorted((a, b) => (a.startUtc < b.startUtc ? -1 : 1));
  const held = inState('held').toSorted((a, b) => (a.startUtc < b.startUtc ? 1 : -1));
  return (
    <div className={classes.side}>
      <Section title={t('priorities.meetings')}>
        <Meetings title={t('priorities.ahead', { count: ahead.length })} events={ahead} bodies={bodies} />
        <Meetings title={t('priorities.held', { count: held.length })} events={held} bodies={bodies} />
      </Section>
    </div>
  );
}

function Meetings({ title, events, bodies }: ServedMeetingsProps & { title: string }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, first);
  return (
    <div className={classes.group}>
      <h3 className={classes.title}>{title}</h3>
      {events.length === 0 && <p className={classes.quiet}>{t('priorities.meetingsNone')}</p>}
      <ul className={classes.list}>
        {shown.map((event) => {
          const body = bodies.byId.get(event.bodyId ?? '');
          return (
            <li key={event.id}>
              <AppLink path={`/events/${event.id}`} inherit>
                {event.title}
              </AppLink>
              <div className={classes.quiet}>
                <DateSpan span={event} place={body === undefined ? null : shortName(body)} />
                {event.status === 'tentative' && <> ({t('words.status.tentative').toLocaleLowerCase()})</>}
              </div>
            </li>
          );
        })}
      </ul>
      {events.length > first && (
        <Anchor component="button" type="button" size="xs" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('priorities.showFewer') : t('priorities.showAll', { count: events.length })}
        </Anchor>
      )}
    </div>
  );
}
