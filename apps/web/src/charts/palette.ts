/** The colours of charts in a theme; pictures are always drawn on white. */
import { useMemo } from 'react';
import { useScheme, colourOf, surfaces, type Coloured, type Scheme } from '../ui/priority-colours.ts';
import { mix } from '../ui/colour.ts';
import { healthColours } from '../ui/health-colours.ts';
import type { CategoryWords, SeriesWords } from './chart-spec.ts';

export interface Palette {
  scheme: Scheme;
  surface: string;
  text: string;
  dimmed: string;
  /** Faint lines of the grid, and those that carry the bars. */
  line: string;
  axis: string;
  /** What is planned: a thin tick or a dashed line. */
  tick: string;
  accent: string;
  track: string;
  /** The tooltip's ground and border. */
  float: string;
}

const sets: Record<Scheme, Omit<Palette, 'scheme' | 'surface'>> = {
  light: {
    text: '#1c2026',
    dimmed: '#5b636d',
    line: '#eceef1',
    axis: '#c3c9d1',
    tick: '#1c2026',
    accent: '#1971c2',
    track: '#e9ecef',
    float: '#ffffff',
  },
  dark: {
    text: '#d8dade',
    dimmed: '#a0a4ab',
    line: '#303235',
    axis: '#55585d',
    tick: '#f1f3f5',
    accent: '#4dabf7',
    track: '#3a3c40',
    float: '#2e2e2e',
  },
};

export function paletteOf(scheme: Scheme): Palette {
  return { scheme, surface: surfaces[scheme], ...sets[scheme] };
}

export function usePalette(): Palette {
  const scheme = useScheme();
  return useMemo(() => paletteOf(scheme), [scheme]);
}

function priorityFill(priority: Coloured | undefined, { scheme, accent }: Palette): string {
  return priority === undefined ? accent : colourOf(priority, scheme);
}

/** The colour of a mark: of its priority, of its health, or the accent; what is ahead is a shade of what was held. */
export function fillOf(series: SeriesWords, category: CategoryWords | undefined, palette: Palette): string {
  const { quantity } = series;
  switch (quantity) {
    case 'delivered':
    case 'activities':
    case 'events':
      return priorityFill(series.priority ?? category?.priority ?? series.tint, palette);
    case 'planned':
      return palette.tick;
    case 'held':
      return palette.accent;
    case 'ahead':
      return mix(palette.surface, palette.accent, 0.35);
    default:
      return healthColours[quantity][palette.scheme].fill;
  }
}
