/** What every chip of the calendar needs: names, colours, the clocks that are shown, and what clashes. */
import { createContext, useContext } from 'react';
import type { CalendarEvent } from '#contract/event';
import type { Priority } from '#contract/priority';
import type { Clash } from '#domain/clashes';
import type { ColourMode } from './calendar-address.ts';
import type { ShownZone } from './shown-span.ts';

export interface ChipSurroundings {
  priorities: ReadonlyMap<string, Priority>;
  colour: ColourMode;
  zone: ShownZone;
  /** The chairmanship's zone: an event in another one says so where each stands in its own. */
  usualZone: string;
  clashes: ReadonlyMap<string, Clash<CalendarEvent>[]>;
  /** The event that is opened beside the calendar. */
  opened: string | null;
}

export const ChipContext = createContext<ChipSurroundings | null>(null);

export function useChipSurroundings(): ChipSurroundings {
  const value = useContext(ChipContext);
  if (value === null) throw new Error('useChipSurroundings stands outside ChipContext');
  return value;
}

/** The priorities that an event serves, by number. */
export function prioritiesOf(event: Pick<CalendarEvent, 'priorityIds'>, priorities: ReadonlyMap<string, Priority>): Priority[] {
  return event.priorityIds
    .map((id) => priorities.get(id))
    .filter((one) => one !== undefined)
    .sort((a, b) => a.number - b.number);
}
