/** The rows behind a mark: asked of the server where nothing is filtered, else chosen from the rows that the filters left. */
import { useMemo } from 'react';
import type { RowsBehind } from '#contract/charts';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { measureRoutes, type Measure } from '#contract/measure';
import { progressItemRoutes, type ProgressItem } from '#contract/progress-item';
import {
  activitiesBehind,
  activitiesQuery,
  eventsBehind,
  eventsQuery,
  evidencedMeasures,
  measuresBehind,
} from '#domain/charts/rows-behind';
import type { ApiProblem } from '../api-problem.ts';
import { useAll } from '../queries.ts';
import type { View } from './view.ts';

export type BehindRows =
  { rows: 'activities'; items: ProgressItem[] } | { rows: 'events'; items: CalendarEvent[] } | { rows: 'measures'; items: Measure[] };

interface RowsAnswer {
  answer: BehindRows | null;
  error: ApiProblem | null;
  retry: () => void;
}

export function useRowsBehind(question: RowsBehind, view: View): RowsAnswer {
  const { chairmanship, dashboard, rows } = view;
  const shownAt = useMemo(() => ({ asOf: dashboard.asOf, timeZone: chairmanship.timeZone }), [dashboard.asOf, chairmanship.timeZone]);
  const own = { chairmanship: chairmanship.id };
  const asks = (what: RowsBehind['rows']) => question.rows === what && rows === null;
  const asksItems = asks('activities') || (asks('measures') && question.only === 'evidenced');
  const activities = useAll(progressItemRoutes.list, { ...own, ...activitiesQuery(question, shownAt) }, { enabled: asksItems });
  const events = useAll(eventRoutes.list, { ...own, ...eventsQuery(question) }, { enabled: asks('events') });
  const day = question.day ?? dashboard.asOf;
  const measures = useAll(measureRoutes.list, { ...own, asOf: day }, { enabled: question.rows === 'measures' });

  const items = rows?.items ?? activities.data;
  const meetings = rows?.events ?? events.data;
  const answer = useMemo<BehindRows | null>(() => {
    const shown = new Set(dashboard.priorities.map(({ id }) => id));
    if (question.rows === 'activities')
      return items === undefined ? null : { rows: 'activities', items: activitiesBehind(question, items, shown, shownAt) };
    if (question.rows === 'events')
      return meetings === undefined ? null : { rows: 'events', items: eventsBehind(question, meetings, shownAt) };
    if (measures.data === undefined || (question.only === 'evidenced' && items === undefined)) return null;
    const left = rows === null ? measures.data : measures.data.filter(({ id }) => rows.measures.some((one) => one.id === id));
    return { rows: 'measures', items: measuresBehind(question, left, shown, evidencedMeasures(items ?? [], shownAt.asOf)) };
  }, [question, items, meetings, measures.data, rows, dashboard.priorities, shownAt]);

  const asked = [activities, events, measures];
  return {
    answer,
    error: asked.find(({ error }) => error !== null)?.error ?? null,
    retry: () => asked.filter(({ isError }) => isError).forEach((one) => void one.refetch()),
  };
}
