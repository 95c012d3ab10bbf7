/** One activity as the log shows it: when, what, how far, what shows it, who, and its way to approval. */
import { Anchor } from '@mantine/core';
import { IconCalendarEvent, IconExternalLink, IconPaperclip } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { eventRoutes } from '#contract/event';
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import type { Evidence, ProgressItem } from '#contract/progress-item';
import { standingAfter } from '#domain/measure-course';
import { AppLink } from '../address.tsx';
import type { Lookups } from '../lookups.ts';
import { useEntity } from '../queries.ts';
import { useText } from '../text.tsx';
import { DateText, InstantText } from '../ui/date-text.tsx';
import { percentWords } from '../ui/figure.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import { evidenceAddress } from './activity-values.ts';
import { ItemActions } from './item-actions.tsx';
import { KindIcon } from './kind-icon.tsx';
import { StateBadge } from './state-badge.tsx';
import classes from './timeline.module.css';

export interface TimelineItemProps {
  item: ProgressItem;
  /** Its measure; undefined where it is about the priority as a whole. */
  measure: Measure | undefined;
  /** Told where items of several priorities stand together. */
  priority?: Priority | undefined;
  users: Lookups['users'];
  /** The events that are at hand; others are asked for. */
  events: ReadonlyMap<string, { title: string }>;
  onEdit: (item: ProgressItem) => void;
}

export function TimelineItem({ item, measure, priority, users, events, onEdit }: TimelineItemProps) {
  const t = useText();
  return (
    <>
      <div className={classes.when}>
        <DateText day={item.occurredOn} />
      </div>
      <div className={classes.body}>
        <div className={classes.top}>
          <span className={classes.kind} data-kind={item.kind}>
            <KindIcon kind={item.kind} />
            {t(`words.progress.${item.kind}`)}
          </span>
          <StateBadge state={item.state} />
          {priority !== undefined && (
            <PriorityBadge priority={{ number: priority.number, colour: priority.colour, title: priority.title }} size="sm" />
          )}
          {measure !== undefined && <span className={classes.measure}>{t('progress.measureNumber', { number: measure.number })}</span>}
          <Step item={item} measure={measure} />
        </div>
        <div className={classes.summary}>{item.summary}</div>
        {item.detail !== '' && <div className={classes.detail}>{item.detail}</div>}
        {item.returnNote !== null && item.state !== 'approved' && (
          <div className={classes.returned}>
            <span className={classes.quiet}>{t('progress.returnedSays')}</span> {item.returnNote}
          </div>
        )}
        <Proof item={item} events={events} />
        <Meta item={item} users={users} />
      </div>
      <ItemActions item={item} onEdit={onEdit} />
    </>
  );
}

/** "to 40%", or "to 5 meetings (71.4%)". */
function Step({ item, measure }: Pick<TimelineItemProps, 'item' | 'measure'>) {
  const t = useText();
  const { locale, formatNumber } = useIntl();
  const indicator = measure?.indicator ?? null;
  const standing = standingAfter(item, indicator);
  if (standing === null) return null;
  const percent = percentWords(standing, locale);
  const words =
    item.value === null || item.percent !== null || indicator === null
      ? t('progress.toPercent', { percent })
      : t('progress.toValue', { value: formatNumber(item.value), unit: indicator.unit, percent });
  return <span className={classes.step}>{words}</span>;
}

function Proof({ item: { evidence, eventId }, events }: Pick<TimelineItemProps, 'item' | 'events'>) {
  if (evidence.length === 0 && eventId === null) return null;
  return (
    <ul className={classes.proof}>
      {eventId !== null && <EventLink id={eventId} known={events.get(eventId)} />}
      {evidence.map((piece, index) => (
        <EvidenceLink key={index} piece={piece} />
      ))}
    </ul>
  );
}

function EvidenceLink({ piece }: { piece: Evidence }) {
  const isLink = 'url' in piece;
  const Sign = isLink ? IconExternalLink : IconPaperclip;
  return (
    <li>
      <Sign size={14} stroke={1.5} aria-hidden className={classes.sign} />
      <Anchor inherit href={evidenceAddress(piece)} {...(isLink ? { target: '_blank', rel: 'noreferrer' } : { download: piece.title })}>
        {piece.title}
      </Anchor>
    </li>
  );
}

/** Nothing where the event lies in the trash. */
function EventLink({ id, known }: { id: string; known: { title: string } | undefined }) {
  const asked = useEntity(eventRoutes.read, id, { enabled: known === undefined });
  const event = known ?? asked.data;
  if (event === undefined) return null;
  return (
    <li>
      <IconCalendarEvent size={14} stroke={1.5} aria-hidden className={classes.sign} />
      <AppLink path={`/events/${id}`} inherit>
        {event.title}
      </AppLink>
    </li>
  );
}

function Meta({ item, users }: Pick<TimelineItemProps, 'item' | 'users'>) {
  const t = useText();
  const nameOf = (id: string | null) => (id === null ? undefined : users.byId.get(id)?.name);
  const author = nameOf(item.authorId);
  const approver = nameOf(item.approvedBy);
  const parts = [
    author === undefined ? null : <span key="author">{author}</span>,
    item.approvedAt === null ? null : (
      <span key="approved">
        {approver === undefined ? t('progress.approvedOn') : t('progress.approvedBy', { name: approver })}{' '}
        <InstantText at={item.approvedAt} />
      </span>
    ),
    item.illustrative ? <span key="illustrative">{t('progress.illustrative')}</span> : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <div className={classes.meta}>{parts}</div>;
}
