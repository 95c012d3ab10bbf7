/** Colours keep their contrast: ink on every priority's colour, every health's word on its surface. */
import { contrast, standOff } from '../../../../../apps/web/src/ui/colour.ts';
import { healthColours } from '../../../../../apps/web/src/ui/health-colours.ts';
import {
  colourOf,
  needsSecondMark,
  priorityColour,
  priorityInk,
  surfaces,
  type Scheme,
} from '../../../../../apps/web/src/ui/priority-colours.ts';

const schemes: Scheme[] = ['light', 'dark'];
const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
const all = schemes.flatMap((scheme) => numbers.map((number) => [scheme, number] as const));

it.each(all)('on %s ground, priority %d stands off by 3:1 and its ink by 4.5:1', (scheme, number) => {
  const colour = priorityColour(number, scheme);
  expect(contrast(colour, surfaces[scheme])).toBeGreaterThanOrEqual(3);
  expect(contrast(priorityInk(number, scheme), colour)).toBeGreaterThanOrEqual(4.5);
});

it('repeats the first colour for the eighth priority, with a second mark', () => {
  expect(priorityColour(8, 'light')).toBe(priorityColour(1, 'light'));
  expect(needsSecondMark(8)).toBe(true);
  expect(needsSecondMark(7)).toBe(false);
});

it('keeps a colour that somebody chose, made visible on dark ground', () => {
  expect(colourOf({ number: 1, colour: '#123456' }, 'light')).toBe('#123456');
  expect(contrast(colourOf({ number: 1, colour: '#123456' }, 'dark'), surfaces.dark)).toBeGreaterThanOrEqual(3);
  expect(standOff('#ffffff', surfaces.light, 3)).not.toBe('#ffffff');
});

it.each(schemes.flatMap((scheme) => Object.entries(healthColours).map(([health, sets]) => [scheme, health, sets[scheme].text] as const)))(
  'on %s ground, the word of %s has 4.5:1 on card and page',
  (scheme, _, text) => {
    expect(contrast(text, surfaces[scheme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, scheme === 'light' ? '#f7f8f9' : '#1f1f1f')).toBeGreaterThanOrEqual(4.5);
  },
);
