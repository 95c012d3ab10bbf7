/** The colours of priorities by their number: two sets that stay apart for every kind of sight, for light and dark grounds. */
import { useComputedColorScheme } from '@mantine/core';
import { useCallback } from 'react';
import { inkOn, standOff } from './colour.ts';

export type Scheme = 'light' | 'dark';

interface Pair {
  light: string;
  dark: string;
}

const pairs: [Pair, ...Pair[]] = [
  { light: '#3c2ea4', dark: '#4076f5' },
  { light: '#c17205', dark: '#dd571f' },
  { light: '#1d9e7a', dark: '#6fc488' },
  { light: '#763454', dark: '#b955a4' },
  { light: '#2e6799', dark: '#9be2fd' },
  { light: '#665e01', dark: '#eada1d' },
  { light: '#b762e5', dark: '#c797e5' },
];

/** The surfaces that the colours stand on. */
export const surfaces: Record<Scheme, string> = { light: '#ffffff', dark: '#242424' };

/** The colour of a priority's number; the eighth repeats the first (and carries a second mark). */
export function priorityColour(number: number, scheme: Scheme): string {
  return (pairs[(number - 1) % pairs.length] ?? pairs[0])[scheme];
}

/** The ink for text on that colour, with at least 4.5:1. */
export function priorityInk(number: number, scheme: Scheme): string {
  return inkOn(priorityColour(number, scheme));
}

/** True for the eighth priority and later: the colours repeat, so a second mark tells them apart. */
export function needsSecondMark(number: number): boolean {
  return number > pairs.length;
}

export interface Coloured {
  number: number;
  /** As kept with the priority; one that differs from its number's was chosen by somebody and is used as it is. */
  colour?: string;
}

/** The colour of a priority on a ground: its own where one was chosen, made visible there, else its number's. */
export function colourOf(priority: Coloured, scheme: Scheme): string {
  const { number, colour } = priority;
  if (colour === undefined || colour.toLowerCase() === priorityColour(number, 'light')) return priorityColour(number, scheme);
  return standOff(colour, surfaces[scheme], 3);
}

export function useScheme(): Scheme {
  return useComputedColorScheme('light', { getInitialValueInEffect: false });
}

/** `const colour = usePriorityColour(); colour(priority)` gives `{ fill, ink }` in the theme that is on. */
export function usePriorityColour(): (priority: Coloured) => { fill: string; ink: string } {
  const scheme = useScheme();
  return useCallback(
    (priority) => {
      const fill = colourOf(priority, scheme);
      return { fill, ink: inkOn(fill) };
    },
    [scheme],
  );
}
