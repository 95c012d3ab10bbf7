/** Rows of the lists behind marks: an activity with its evidence, an event, a measure with its standing. */
import { Anchor } from '@mantine/core';
import { IconFile, IconLink } from '@tabler/icons-react';
import type { CalendarEvent } from '#contract/event';
import { fileRoutes } from '#contract/file';
import type { Measure } from '#contract/measure';
import type { Evidence, ProgressItem } from '#contract/progress-item';
import { eventStateAt } from '#domain/event-state';
import { addressOf } from '../api.ts';
import { AppLink } from '../address.tsx';
import { shortName } from '../lookups.ts';
import { Msg, useText } from '../text.tsx';
import { BulletBar } from '../ui/bullet-bar.tsx';
import { DateSpan, DateText } from '../ui/date-text.tsx';
import { Percent } from '../ui/figure.tsx';
import { HealthBadge } from '../ui/health-badge.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import { measureNumber, type Names } from './chart-words.ts';
import type { View } from './view.ts';
import classes from './rows-drawer.module.css';

function Priorities({ ids, view }: { ids: readonly string[]; view: View }) {
  const shown = view.whole.priorities.filter(({ id }) => ids.includes(id));
  return (
    <>
      {shown.map((priority) => (
        <PriorityBadge key={priority.id} priority={priority} size="sm" />
      ))}
    </>
  );
}

function priorityPath(id: string, view: View): string {
  const priority = view.whole.priorities.find((one) => one.id === id);
  return priority === undefined ? '/priorities' : `/priorities/${priority.number}`;
}

export function ActivityRow({ item, view }: { item: ProgressItem; view: View }) {
  const t = useText();
  const measure = view.measures.find(({ id }) => id === item.measureId);
  return (
    <li className={classes.row}>
      <div className={classes.meta}>
        <Priorities ids={[item.priorityId]} view={view} />
        <DateText day={item.occurredOn} />
        <span>{t(`words.progress.${item.kind}`)}</span>
        {measure !== undefined && <span title={measure.text}>{t('charts.behind.measure', { number: measureNumber(measure, view) })}</span>}
        {item.percent !== null && (
          <span>
            <Msg id="charts.behind.reached" values={{ percent: <Percent value={item.percent} digits={0} /> }} />
          </span>
        )}
      </div>
      <AppLink
        path={item.eventId === null ? priorityPath(item.priorityId, view) : `/events/${item.eventId}`}
        className={classes.name}
        {...(item.eventId === null ? { params: { item: item.id } } : {})}
      >
        {item.summary}
      </AppLink>
      {item.evidence.length > 0 && (
        <ul className={classes.evidence} aria-label={t('charts.behind.evidence')}>
          {item.evidence.map((one) => (
            <li key={'url' in one ? one.url : one.fileId}>
              <EvidenceLink evidence={one} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function EvidenceLink({ evidence }: { evidence: Evidence }) {
  const isLink = 'url' in evidence;
  const Sign = isLink ? IconLink : IconFile;
  return (
    <Anchor
      href={isLink ? evidence.url : addressOf(fileRoutes.read, { id: evidence.fileId })}
      size="xs"
      target="_blank"
      rel="noopener noreferrer"
      className={classes.link}
    >
      <Sign size={14} stroke={1.5} aria-hidden />
      {evidence.title}
    </Anchor>
  );
}

export function EventRow({ event, names }: { event: CalendarEvent; names: Names }) {
  const t = useText();
  const { chairmanship, dashboard } = names.view;
  const state = eventStateAt(event, dashboard.asOf, chairmanship.timeZone);
  const body = names.bodies.byId.get(event.bodyId ?? '');
  return (
    <li className={classes.row}>
      <div className={classes.meta}>
        <Priorities ids={event.priorityIds} view={names.view} />
        <DateSpan span={event} />
        <span>{t(`words.kind.${event.kind}`)}</span>
        {body !== undefined && <span title={body.name}>{shortName(body)}</span>}
        {state !== 'neither' && <span>{t(`charts.${state}`)}</span>}
      </div>
      <AppLink path={`/events/${event.id}`} className={classes.name}>
        {event.title}
      </AppLink>
    </li>
  );
}

/** `plannedOnly`: on a day to come, of which nothing is delivered yet. */
export function MeasureRow({ measure, view, plannedOnly }: { measure: Measure; view: View; plannedOnly: boolean }) {
  const t = useText();
  const priority = view.whole.priorities.find(({ id }) => id === measure.priorityId);
  return (
    <li className={classes.row}>
      <div className={classes.meta}>
        <Priorities ids={[measure.priorityId]} view={view} />
        <span>{t('charts.behind.measure', { number: measureNumber(measure, view) })}</span>
        <span>
          <Msg id="charts.behind.due" values={{ day: <DateText day={measure.dueOn} /> }} />
        </span>
        {measure.overdue && !plannedOnly && <span className={classes.overdue}>{t('words.overdue')}</span>}
        <span>{t('charts.behind.weight', { weight: measure.weight })}</span>
      </div>
      <AppLink path={priorityPath(measure.priorityId, view)} params={{ measure: measure.id }} className={classes.name}>
        {measure.text}
      </AppLink>
      <div className={classes.standing}>
        <BulletBar
          delivered={plannedOnly ? 0 : measure.percent}
          planned={measure.planned}
          {...(priority === undefined ? {} : { priority })}
        />
        <span className={classes.percent}>
          {!plannedOnly && <Percent value={measure.percent} />}{' '}
          <Msg id={plannedOnly ? 'charts.behind.planned' : 'charts.behind.of'} values={{ percent: <Percent value={measure.planned} /> }} />
        </span>
        {!plannedOnly && <HealthBadge health={measure.health} />}
      </div>
    </li>
  );
}
