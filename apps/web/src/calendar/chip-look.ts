/** The colours of an event in the calendar: a quiet tint of its priority's (or its kind's) colour under text that keeps 4.5:1. */
import type { CalendarEvent } from '#contract/event';
import { contrast, mix } from '../ui/colour.ts';
import { surfaces, type Scheme } from '../ui/priority-colours.ts';
import type { ColourMode } from './calendar-address.ts';
import { kindLooks } from './kind-colours.ts';

export interface ChipLook {
  /** The full colour: the mark at the chip's edge. */
  mark: string;
  tint: string;
  ink: string;
}

const inks: Record<Scheme, string> = { light: '#1c2026', dark: '#e9ebee' };
const shares: Record<Scheme, number> = { light: 0.13, dark: 0.24 };
const noPriority: Record<Scheme, string> = { light: '#868e96', dark: '#868e96' };

const known = new Map<string, ChipLook>();

/** The colour's tint, as strong as the ink on it allows. */
export function lookOf(mark: string, scheme: Scheme): ChipLook {
  const key = `${scheme} ${mark}`;
  const look = known.get(key) ?? mixLook(mark, scheme);
  known.set(key, look);
  return look;
}

function mixLook(mark: string, scheme: Scheme): ChipLook {
  const ink = inks[scheme];
  let share = shares[scheme];
  while (share > 0 && contrast(ink, mix(surfaces[scheme], mark, share)) < 4.5) share -= 0.02;
  return { mark, tint: mix(surfaces[scheme], mark, Math.max(0, share)), ink };
}

/** By the first of its priorities, or by its kind. */
export function chipLookOf(
  event: Pick<CalendarEvent, 'kind'>,
  numbers: readonly { fill: string }[],
  mode: ColourMode,
  scheme: Scheme,
): ChipLook {
  if (mode === 'kind') return lookOf(kindLooks[event.kind][scheme], scheme);
  return lookOf(numbers[0]?.fill ?? noPriority[scheme], scheme);
}
