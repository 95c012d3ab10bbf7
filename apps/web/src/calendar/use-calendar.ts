/** What the calendar shows: the address, its days, the events on them, and what is said of them. */
import { useMemo, useState } from 'react';
import type { CalendarEvent } from '#contract/event';
import { clashesAmong } from '#domain/clashes';
import { useAsOf } from '../as-of.ts';
import { useChairmanship } from '../chairmanship.tsx';
import { useLookups } from '../lookups.ts';
import { useLocaleTag, useText } from '../text.tsx';
import { useScheme } from '../ui/priority-colours.ts';
import { eventsWithin } from './agenda.ts';
import { useCalendarAddress, type CalendarAddress } from './calendar-address.ts';
import { chipNumbers, type ChipSurroundings } from './chip-context.ts';
import { usePriorityNumbers } from './facet-rows.ts';
import { filtered } from './filters.ts';
import { periodOf, periodWords, stepPeriod, visibleRange, type DayRange } from './period.ts';
import { shownHours } from './shown-hours.ts';
import { ownZone } from './shown-span.ts';
import { useEvents } from './use-events.ts';
import { wallClockIn } from './wall-clock.ts';

/** The stretches that are asked for ahead: the one before and the one after; a year is enough by itself. */
function neighboursOf({ view, on, months }: CalendarAddress): DayRange[] {
  if (view === 'year' || view === 'list') return [];
  return [-1, 1].map((by) => visibleRange(view, stepPeriod(view, on, by), months));
}

/** What the clocks that are shown say; on another day than today only the day is marked. */
function useNow(zone: string) {
  const { day, today } = useAsOf();
  const { timeZone } = useChairmanship();
  return useMemo(() => {
    const isNow = day === today;
    return { isNow, now: isNow ? wallClockIn(new Date().toISOString(), zone === ownZone ? timeZone : zone) : `${day}T00:00:00` };
  }, [day, today, zone, timeZone]);
}

function useShown(address: CalendarAddress, chairmanshipId: string, numbers: ReadonlyMap<string, number>) {
  const { view, on, months, zone, filters, allHours } = address;
  const range = useMemo(() => visibleRange(view, on, months), [view, on, months]);
  const answer = useEvents(chairmanshipId, range, neighboursOf(address));
  const [last, setLast] = useState(answer.data);
  if (answer.data !== undefined && answer.data !== last) setLast(answer.data);
  // While the next stretch is on its way, or could not be had, the one before stands there: not cut down to days it does not know.
  const items = (answer.data ?? last)?.items;
  const isBefore = answer.isPlaceholderData || answer.data === undefined;
  const all = useMemo<CalendarEvent[]>(() => {
    if (items === undefined) return [];
    return isBefore ? items : eventsWithin(items, zone, range);
  }, [items, isBefore, zone, range]);
  const events = useMemo(() => filtered(all, filters, numbers), [all, filters, numbers]);
  const clashes = useMemo(() => clashesAmong(all), [all]);
  const hours = useMemo(() => shownHours(eventsWithin(events, zone, range), zone, allHours), [events, zone, range, allHours]);
  return { range, answer, all, events, clashes, hours, isBefore, isPending: items === undefined };
}

export function useCalendar() {
  const t = useText();
  const locale = useLocaleTag();
  const chairmanship = useChairmanship();
  const lookups = useLookups(chairmanship.id);
  const numbers = usePriorityNumbers(lookups.priorities.items);
  const address = useCalendarAddress(numbers);
  const { view, on, months, zone, colour, event: opened } = address;
  const shown = useShown(address, chairmanship.id, numbers);
  const period = useMemo(() => periodOf(view, on, months), [view, on, months]);
  const title = periodWords(view, period, locale, t);
  const scheme = useScheme();
  const { items: priorities } = lookups.priorities;
  const surroundings = useMemo<ChipSurroundings>(
    () => ({
      numbers: chipNumbers(priorities, scheme),
      scheme,
      colour,
      zone,
      usualZone: chairmanship.timeZone,
      clashes: shown.clashes,
      opened,
    }),
    [priorities, scheme, colour, zone, chairmanship.timeZone, shown.clashes, opened],
  );
  const announcement = shown.isBefore ? '' : t('calendar.announce', { period: title, count: shown.events.length });
  return { ...shown, ...useNow(zone), chairmanship, lookups, address, opened, period, title, surroundings, announcement };
}

export type Calendar = ReturnType<typeof useCalendar>;
