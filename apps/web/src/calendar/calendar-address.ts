/** What makes a view of the calendar stands in its address, so that it can be sent as a link. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isTimeZone } from '#contract/scalars';
import { useAsOf } from '../as-of.ts';
import { useChairmanship } from '../chairmanship.tsx';
import { isDay } from '../days.ts';
import { readerZone } from '../events/reader-span.ts';
import { usePhone } from '../layout/shell.tsx';
import { facets, type Facet, type Filters } from './filters.ts';
import { isCalendarView, listMonths, type CalendarView } from './period.ts';
import { ownZone, type ShownZone } from './shown-span.ts';

export const colourModes = ['priority', 'kind'] as const;
export type ColourMode = (typeof colourModes)[number];

type Name = 'view' | 'on' | 'colour' | 'zone' | 'event' | 'months' | 'hours' | Facet;
export type AddressChange = Partial<Record<Name, string | null>>;

export interface CalendarAddress {
  view: CalendarView;
  /** The day around which the view stands. */
  on: string;
  /** The day it opens on: the shown day. */
  opensOn: string;
  filters: Filters;
  colour: ColourMode;
  /** As it was chosen: one of the choices, or a name of the IANA database. */
  zoneChoice: string;
  /** What is shown: the choice as an IANA zone, or each event's own. */
  zone: ShownZone;
  /** The event that is opened beside the calendar. */
  event: string | null;
  /** How many months the list runs over. */
  months: number;
  /** True: week and day show all 24 hours. */
  allHours: boolean;
  /** Several parts at once; null takes one away. `push` makes an entry in the history. */
  change: (change: AddressChange, push?: boolean) => void;
}

/** The zone of a choice; what is no zone is the chairmanship's. */
function zoneOf(choice: string, chairmanshipZone: string): ShownZone {
  if (choice === ownZone) return ownZone;
  if (choice === 'reader') return readerZone();
  return isTimeZone(choice) ? choice : chairmanshipZone;
}

function monthsOf(value: string | null): number {
  const months = Number(value);
  return Number.isInteger(months) && months >= 1 && months <= 24 ? months : listMonths;
}

/** Priorities stand in the address by number; an id, as other pages may send it, is understood too. */
function readFilters(params: URLSearchParams, numbers: ReadonlyMap<string, number>): Filters {
  const list = (facet: Facet) => (params.get(facet) ?? '').split(',').filter((value) => value !== '');
  const read = Object.fromEntries(facets.map((facet) => [facet, list(facet)])) as Filters;
  return { ...read, priority: read.priority.map((value) => String(numbers.get(value) ?? value)) };
}

export function useCalendarAddress(numbers: ReadonlyMap<string, number>): CalendarAddress {
  const [params, setParams] = useSearchParams();
  const { timeZone } = useChairmanship();
  const { day } = useAsOf();
  const isPhone = usePhone();
  const change = useCallback(
    (changes: AddressChange, push = false) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: !push, preventScrollReset: true },
      ),
    [setParams],
  );
  const filters = useMemo(() => readFilters(params, numbers), [params, numbers]);
  const view = params.get('view');
  const on = params.get('on');
  const zoneChoice = params.get('zone') ?? 'chairmanship';
  return {
    view: isCalendarView(view) ? view : isPhone ? 'list' : 'month',
    on: on !== null && isDay(on) ? on : day,
    opensOn: day,
    filters,
    colour: params.get('colour') === 'kind' ? 'kind' : 'priority',
    zoneChoice,
    zone: zoneOf(zoneChoice, timeZone),
    event: params.get('event'),
    months: monthsOf(params.get('months')),
    allHours: params.get('hours') === 'all',
    change,
  };
}
