/** Changes of events from the calendar: shown at once, sent with their version, taken back where they are refused, and undone on demand. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { clashesOf } from '#domain/clashes';
import { spanOf } from '#domain/schedule';
import { call, type CallOptions } from '../api.ts';
import type { ApiProblem } from '../api-problem.ts';
import { touchedBy } from '../query-client.ts';
import { useText, type Translate } from '../text.tsx';
import { useWording } from '../ui/date-text.tsx';
import { useTell } from '../ui/tell.tsx';
import { chipWhen, clashesSentence } from './chip-words.ts';
import { sameTimes, timesOf, type NewTimes } from './reschedule.ts';
import type { ShownZone } from './shown-span.ts';
import { replaceEvent, useEventsNear } from './use-events.ts';

/** Gives an event new times: `revert` puts it back on the screen where the calendar itself holds the new place. */
export type Reschedule = (event: CalendarEvent, times: NewTimes, revert?: () => void) => Promise<void>;

/** The event as it will be; with impossible times it stays as it is until the server has said why. */
function foreseen(event: CalendarEvent, times: NewTimes): CalendarEvent {
  try {
    return { ...event, ...times, ...spanOf({ ...times, timeZone: event.timeZone }) };
  } catch {
    return event;
  }
}

function movedWords(t: Translate, words: { title: string; when: string }, clashes: string | null): string {
  return clashes === null ? t('calendar.moved', words) : t('calendar.movedInto', { ...words, clashes });
}

/** Like useChange, but done as soon as the server has answered: the way back is not to wait until all is asked again. */
function useQuickUpdate() {
  const client = useQueryClient();
  return useMutation<CalendarEvent, ApiProblem, CallOptions<typeof eventRoutes.update>>({
    mutationKey: ['event', eventRoutes.update.name],
    mutationFn: (options) => call(eventRoutes.update, options),
    onSuccess: () => {
      for (const noun of touchedBy('event')) void client.invalidateQueries({ queryKey: [noun] });
    },
  });
}

/** Sends one change after the other, each on the version that the one before made. */
function useSend(): (event: CalendarEvent, times: NewTimes) => Promise<CalendarEvent> {
  const update = useQuickUpdate();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const versions = useRef(new Map<string, number>());
  return (event, times) => {
    const version = () => Math.max(event.version, versions.current.get(event.id) ?? 0);
    const sent = queue.current.then(() => update.mutateAsync({ params: { id: event.id }, body: { ...times }, ifMatch: version() }));
    queue.current = sent.catch(() => undefined);
    return sent.then((saved) => {
      versions.current.set(saved.id, saved.version);
      return saved;
    });
  };
}

export function useReschedule(chairmanshipId: string, zone: ShownZone): Reschedule {
  const t = useText();
  const tell = useTell();
  const wording = useWording();
  const client = useQueryClient();
  const near = useEventsNear(chairmanshipId);
  const send = useSend();

  const change = async (event: CalendarEvent, times: NewTimes, undoing: boolean, revert?: () => void): Promise<void> => {
    if (sameTimes(event, times)) return;
    replaceEvent(client, foreseen(event, times));
    const others = near(times.start, times.end).catch(() => []);
    try {
      const saved = await send(event, times);
      replaceEvent(client, saved);
      const words = { title: saved.title, when: chipWhen(saved, zone, wording) };
      if (undoing) tell.done(t('calendar.putBack', words));
      else
        tell.done(movedWords(t, words, clashesSentence(clashesOf(saved, await others), t)), () => void change(saved, timesOf(event), true));
    } catch (error) {
      revert?.();
      replaceEvent(client, event);
      tell.failed(error, t('calendar.notMoved', { title: event.title }));
      await client.invalidateQueries({ queryKey: ['event'] });
    }
  };
  return (event, times, revert) => change(event, times, false, revert);
}
