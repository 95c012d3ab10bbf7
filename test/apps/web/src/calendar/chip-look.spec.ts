/** The colours of chips: text that can be read, marks that can be seen. */
import { eventKinds } from '#contract/event';
import { lookOf } from '../../../../../apps/web/src/calendar/chip-look.ts';
import { kindLooks } from '../../../../../apps/web/src/calendar/kind-colours.ts';
import { contrast } from '../../../../../apps/web/src/ui/colour.ts';
import { priorityColour, surfaces } from '../../../../../apps/web/src/ui/priority-colours.ts';

const schemes = ['light', 'dark'] as const;
const marks = schemes.flatMap((scheme) => [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => [scheme, priorityColour(number, scheme)] as const),
  ...eventKinds.map((kind) => [scheme, kindLooks[kind][scheme]] as const),
]);

it.each(marks)('keeps 4.5:1 for text on the tint (%s, %s)', (scheme, mark) => {
  const { ink, tint } = lookOf(mark, scheme);
  expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
});

it.each(marks)('keeps 3:1 for the mark on the surface (%s, %s)', (scheme, mark) => {
  expect(contrast(mark, surfaces[scheme])).toBeGreaterThanOrEqual(3);
});

it.each(schemes)('gives every kind a colour of its own (%s)', (scheme) => {
  expect(new Set(eventKinds.map((kind) => kindLooks[kind][scheme])).size).toBe(eventKinds.length);
});
