/** What every chip of the calendar needs: names, colours, the clocks that are shown, and what clashes. */
import { createContext, useContext } from 'react';
import type { CalendarEvent } from '#contract/event';
import type { Priority } from '#contract/priority';
import type { Clash } from '#domain/clashes';
import { inkOn } from '../ui/colour.ts';
import { colourOf, needsSecondMark, type Scheme } from '../ui/priority-colours.ts';
import type { ColourMode } from './calendar-address.ts';
import type { ShownZone } from './shown-span.ts';

/** A priority's number as every chip shows it, worked out once for all chips. */
export interface ChipNumber {
  id: string;
  number: number;
  fill: string;
  ink: string;
  /** The colours repeat from the eighth priority on. */
  hasSecondMark: boolean;
}

export interface ChipSurroundings {
  numbers: ReadonlyMap<string, ChipNumber>;
  scheme: Scheme;
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

export function chipNumbers(priorities: readonly Priority[], scheme: Scheme): ReadonlyMap<string, ChipNumber> {
  const numberOf = (priority: Priority): ChipNumber => {
    const fill = colourOf(priority, scheme);
    return { id: priority.id, number: priority.number, fill, ink: inkOn(fill), hasSecondMark: needsSecondMark(priority.number) };
  };
  return new Map(priorities.map((priority) => [priority.id, numberOf(priority)]));
}

/** The priorities that an event serves, by number. */
export function numbersOf({ priorityIds }: Pick<CalendarEvent, 'priorityIds'>, numbers: ReadonlyMap<string, ChipNumber>): ChipNumber[] {
  return priorityIds
    .map((id) => numbers.get(id))
    .filter((one) => one !== undefined)
    .sort((a, b) => a.number - b.number);
}
