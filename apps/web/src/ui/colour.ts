/** Arithmetic of colours: contrast after WCAG 2, and mixing. Colours are `#rrggbb`. */

type Triple = [number, number, number];

function channels(colour: string): Triple {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The second colour over the first, by its share of 0 to 1. */
export function mix(under: string, over: string, share: number): string {
  const above = channels(over);
  const mixed = channels(under).map((value, index) => Math.round(value + ((above[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const inks = ['#ffffff', '#14161a', '#000000'] as const;

/** The ink for text on a colour: the first of white, near black and black with 4.5:1; one always has. */
export function inkOn(colour: string): string {
  return inks.find((ink) => contrast(ink, colour) >= 4.5) ?? '#000000';
}

/** The colour, moved towards the ink only as far as it needs to stand off the ground by `least`. */
export function standOff(colour: string, ground: string, least: number): string {
  const towards = luminance(ground) > 0.5 ? '#000000' : '#ffffff';
  for (let share = 0; share <= 1; share += 0.05) {
    const moved = mix(colour, towards, share);
    if (contrast(moved, ground) >= least) return moved;
  }
  return towards;
}
