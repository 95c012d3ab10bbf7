/** The whole event for reading: on its page, and (compact) in the calendar's side panel. */
import { useMemo } from 'react';
import type { CalendarEvent } from '#contract/event';
import { measureRoutes } from '#contract/measure';
import { useLookups } from '../lookups.ts';
import { useAll } from '../queries.ts';
import { useText } from '../text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { NoticeBar } from '../ui/notice-bar.tsx';
import { Surface } from '../ui/section.tsx';
import { EventBadges } from './event-badges.tsx';
import { EventAgenda, EventDecisions, EventDescription, EventDocuments, EventParticipants, EventTranslations } from './event-contents.tsx';
import { EventFacts } from './event-facts.tsx';
import { CompactContext } from './event-part.tsx';
import { EventProgress } from './event-progress.tsx';
import { FollowUpList } from './follow-up-list.tsx';
import classes from './event-details.module.css';

/** The event's title in other languages, to stand beneath the title itself. */
export function OtherTitles({ event }: { event: CalendarEvent }) {
  const titles = Object.entries(event.translations).filter(([, { title }]) => title !== undefined && title !== event.title);
  if (titles.length === 0) return null;
  return (
    <div className={classes.quiet}>
      {titles.map(([language, { title }]) => (
        <div key={language} lang={language}>
          {title}
        </div>
      ))}
    </div>
  );
}

function useMeasures(chairmanshipId: string) {
  const { data } = useAll(measureRoutes.list, { chairmanship: chairmanshipId });
  return useMemo(() => new Map((data ?? []).map((measure) => [measure.id, measure])), [data]);
}

interface EventDetailsProps {
  event: CalendarEvent;
  /** In one narrow column without cards; the titles in other languages come first then. */
  compact?: boolean;
}

export function EventDetails({ event, compact = false }: EventDetailsProps) {
  const t = useText();
  const lookups = useLookups(event.chairmanshipId);
  const measures = useMeasures(event.chairmanshipId);
  const facts = (
    <div className={classes.facts}>
      <EventBadges event={event} />
      <EventFacts event={event} lookups={lookups} />
      {lookups.error !== null && <ErrorState compact error={lookups.error} title={t('events.namesFailed')} onRetry={lookups.retry} />}
    </div>
  );
  return (
    <CompactContext value={compact}>
      <div className={compact ? classes.compact : classes.details}>
        <div className={classes.first}>
          {compact && <OtherTitles event={event} />}
          {compact ? facts : <Surface>{facts}</Surface>}
          {event.illustrative && <NoticeBar>{t('events.illustrative')}</NoticeBar>}
        </div>
        <div className={classes.main}>
          <EventDescription event={event} />
          <EventAgenda event={event} />
          <EventDecisions event={event} />
          <FollowUpList event={event} measures={measures} />
          <EventProgress event={event} lookups={lookups} measures={measures} />
        </div>
        <div className={classes.rest}>
          <EventParticipants event={event} lookups={lookups} />
          <EventDocuments event={event} />
          <EventTranslations event={event} />
        </div>
      </div>
    </CompactContext>
  );
}
