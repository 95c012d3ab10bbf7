/** The colours of health, taken from Mantine's palette so that none is taken for a priority's. */
import type { Health } from '#contract/measure';
import type { Scheme } from './priority-colours.ts';

interface HealthColour {
  /** For the word and its icon: 4.5:1 on the surface. */
  text: string;
  /** For the filled shapes of charts: 3:1 is kept by text and fill together. */
  fill: string;
}

export const healthColours: Record<Health, Record<Scheme, HealthColour>> = {
  done: { light: { text: '#087f5b', fill: '#087f5b' }, dark: { text: '#38d9a9', fill: '#20c997' } },
  on_track: { light: { text: '#2b7a3a', fill: '#51cf66' }, dark: { text: '#8ce99a', fill: '#8ce99a' } },
  at_risk: { light: { text: '#8f5a00', fill: '#fab005' }, dark: { text: '#ffd43b', fill: '#ffd43b' } },
  off_track: { light: { text: '#c92a2a', fill: '#e03131' }, dark: { text: '#ff8787', fill: '#ff6b6b' } },
  not_started: { light: { text: '#5b636d', fill: '#adb5bd' }, dark: { text: '#a0a4ab', fill: '#868e96' } },
};
