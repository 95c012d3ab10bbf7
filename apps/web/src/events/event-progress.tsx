/** The activities that cite an event as what happened. */
import { Button } from '@mantine/core';
import { useContext } from 'react';
import type { CalendarEvent } from '#contract/event';
import type { Measure } from '#contract/measure';
import { progressItemRoutes, type ProgressItem } from '#contract/progress-item';
import { AppLink } from '../address.tsx';
import { useLogActivity } from '../log-activity.tsx';
import type { Lookups } from '../lookups.ts';
import { useAll } from '../queries.ts';
import { useText } from '../text.tsx';
import { DateText } from '../ui/date-text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Percent } from '../ui/figure.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import { CompactContext, EventPart } from './event-part.tsx';
import classes from './event-details.module.css';

interface Known {
  lookups: Lookups;
  measures: ReadonlyMap<string, Measure>;
}

function Activity({ item, lookups, measures }: { item: ProgressItem } & Known) {
  const t = useText();
  const priority = lookups.priorities.byId.get(item.priorityId);
  const measure = measures.get(item.measureId ?? '');
  return (
    <li className={classes.activity}>
      {priority !== undefined && <PriorityBadge priority={priority} />}
      <span className={classes.what}>
        {priority === undefined ? item.summary : <AppLink path={`/priorities/${priority.number}`}>{item.summary}</AppLink>}
        <span className={classes.quietLine}>
          <span>{t(`words.progress.${item.kind}`)}</span>
          <DateText day={item.occurredOn} />
          {item.state !== 'approved' && <span className={classes.state}>{t(`words.state.${item.state}`)}</span>}
          {measure !== undefined && <span>{measure.text}</span>}
        </span>
      </span>
      {item.percent !== null && (
        <span className={classes.percent}>
          <Percent value={item.percent} digits={0} />
        </span>
      )}
    </li>
  );
}

export function EventProgress({ event, lookups, measures }: { event: CalendarEvent } & Known) {
  const t = useText();
  const compact = useContext(CompactContext);
  const { allowed, open } = useLogActivity();
  const { data, error, refetch } = useAll(progressItemRoutes.list, { event: event.id });
  if (data?.length === 0 && !allowed) return null;
  const log = allowed && compact && (
    <Button variant="subtle" size="compact-sm" onClick={() => open({ eventId: event.id })} children={t('events.logActivity')} />
  );
  return (
    <EventPart title={t('events.progress')} actions={log}>
      {error !== null && <ErrorState compact error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <LoadingState rows={1} />}
      {data?.length === 0 && <div className={classes.quiet}>{t('events.noProgress')}</div>}
      {data !== undefined && data.length > 0 && (
        <ul className={classes.activities}>
          {data.map((item) => (
            <Activity key={item.id} item={item} lookups={lookups} measures={measures} />
          ))}
        </ul>
      )}
    </EventPart>
  );
}
