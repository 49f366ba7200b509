// Colours as a screen mixes them, and whether an eye tells text from its ground.

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

export const paper: Colour = [255, 255, 255];

/** Contrast (WCAG ratio) below which text of ordinary size melts into its ground; light grey #ddd on white has 1.36. */
const faint = 1.3;
/** Difference of a channel (0–255) from which colours of one brightness are told apart. */
const apart = 60;
/** Fine strokes that differ only in blue are hardly seen: the eye has few cells for it. */
const weights: Colour = [1, 1, 0.4];
/** Letters of this size, in points, and smaller ones need the whole contrast. */
const ordinary = 12;

/** Reads `#rrggbb`. */
export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16) || 0;
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export const hexOf = (colour: Colour): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** `top` laid over `ground`; `alpha` from 0, see-through, to 1. */
export function over(ground: Colour, top: Colour, alpha: number): Colour {
  const mixed = (i: 0 | 1 | 2): number => top[i] * alpha + ground[i] * (1 - alpha);
  return [mixed(0), mixed(1), mixed(2)];
}

/** Relative luminance of WCAG 2.1. */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Whether text of one colour can't be told from a ground of the other. `size` in points: large letters need less contrast. */
export function melts(text: Colour, ground: Colour, size: number): boolean {
  const share = Math.min(1, ordinary / size);
  const [low, high] = [luminance(text), luminance(ground)].toSorted((x, y) => x - y);
  const contrast = ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05) - 1;
  const difference = Math.max(...text.map((c, i) => Math.abs(c - (ground[i] ?? 0)) * (weights[i] ?? 1)));
  return contrast < (faint - 1) * share && difference < apart * share;
}
