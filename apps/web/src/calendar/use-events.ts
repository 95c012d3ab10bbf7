/** The events of a stretch of days: one request each, kept, with the stretches before and after fetched ahead. */
import { useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import type { AnswerOf } from '#contract/route';
import { call } from '../api.ts';
import type { ApiProblem } from '../api-problem.ts';
import { addDays } from '../days.ts';
import { keyOf, useAnswer } from '../queries.ts';
import type { DayRange } from './period.ts';

type EventList = AnswerOf<typeof eventRoutes.list>;

/** A day more on both sides: on the clocks that are shown a day may begin earlier or later than in the chairmanship's zone. */
function askFor(chairmanshipId: string, { from, to }: DayRange) {
  return { query: { chairmanship: chairmanshipId, from: addDays(from, -1), to: addDays(to, 1) } };
}

function prefetch(client: QueryClient, chairmanshipId: string, range: DayRange): void {
  const asked = askFor(chairmanshipId, range);
  const key = keyOf(eventRoutes.list, asked);
  client.query({ queryKey: key, queryFn: ({ signal }) => call(eventRoutes.list, { ...asked, signal }) }).catch(() => undefined);
}

/** While another stretch is on its way the one before stays; so it does where the next cannot be had. */
export function useEvents(chairmanshipId: string, range: DayRange, neighbours: DayRange[]): UseQueryResult<EventList, ApiProblem> {
  const client = useQueryClient();
  const answer = useAnswer(eventRoutes.list, askFor(chairmanshipId, range), { keep: true });
  const isThere = answer.isSuccess && !answer.isPlaceholderData;
  const ahead = neighbours.map(({ from, to }) => `${from}/${to}`).join(' ');
  useEffect(() => {
    if (!isThere || ahead === '') return;
    for (const pair of ahead.split(' ')) {
      const [from = '', to = ''] = pair.split('/');
      prefetch(client, chairmanshipId, { from, to });
    }
  }, [client, chairmanshipId, isThere, ahead]);
  return answer;
}

/** What to ask for to see all that may be at once with an event, wherever its clocks stand. */
export function nearOf(chairmanshipId: string, start: string, end: string) {
  return askFor(chairmanshipId, { from: addDays(start.slice(0, 10), -1), to: addDays(end.slice(0, 10), 2) });
}

/** Asks for the events around a time, to look for clashes: `const near = useEventsNear(id); await near('2024-04-10', '2024-04-11')`. */
export function useEventsNear(chairmanshipId: string): (first: string, last: string) => Promise<CalendarEvent[]> {
  const client = useQueryClient();
  return useCallback(
    async (first, last) => {
      const asked = nearOf(chairmanshipId, first, last);
      const list = await client.query({
        queryKey: keyOf(eventRoutes.list, asked),
        queryFn: ({ signal }) => call(eventRoutes.list, { ...asked, signal }),
        staleTime: 15_000,
      });
      return list.items;
    },
    [client, chairmanshipId],
  );
}

/** Puts an event's new state into every stretch that is kept, before the server has answered. */
export function replaceEvent(client: QueryClient, event: CalendarEvent): void {
  const isStretch = (key: readonly unknown[]) =>
    key[1] === eventRoutes.list.name && typeof key[2] === 'object' && key[2] !== null && 'query' in key[2];
  client.setQueriesData<EventList>({ predicate: (query) => isStretch(query.queryKey) }, (list) =>
    list === undefined ? undefined : { ...list, items: list.items.map((one) => (one.id === event.id ? event : one)) },
  );
}
