// One colour that a company chose becomes the four that a page needs, in the light and in the dark, each readable.

type Rgb = readonly [number, number, number];
/** `#rrggbb` each: text and buttons, the same under a pointer, what is written on them, and a quiet background. */
export type Accents = { accent: string; hover: string; on: string; soft: string };

/** WCAG 2.1, 1.4.3. */
const leastContrast = 4.5;
const step = 0.04;
const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];
/** The backgrounds that are hardest to read on: the darkest of the light page, the lightest of the dark one. */
const sunken = { light: '#eaefed', dark: '#1d2825' };
const deep = '#0e1513';

/** `hex` is `#rrggbb`. Its hue stays; it is made as much darker, or in the dark lighter, as reading it takes. */
export function accentsOf(hex: string): { light: Accents; dark: Accents } {
  return { light: readable(rgbOf(hex), lightOf), dark: readable(rgbOf(hex), darkOf) };
}

type Made = { shades: Accents; grounds: string[] };

function readable(chosen: Rgb, made: (chosen: Rgb, share: number) => Made): Accents {
  for (let share = 0; ; share += step) {
    const { shades, grounds } = made(chosen, Math.min(share, 1));
    if (share >= 1 || grounds.every((ground) => contrast(shades.accent, ground) >= leastContrast)) return shades;
  }
}

function lightOf(chosen: Rgb, share: number): Made {
  const accent = mixed(chosen, black, share);
  const soft = hexOf(mixed(accent, white, 0.88));
  const shades = { accent: hexOf(accent), hover: hexOf(mixed(accent, black, 0.25)), on: hexOf(white), soft };
  return { shades, grounds: [hexOf(white), sunken.light, soft] };
}

function darkOf(chosen: Rgb, share: number): Made {
  const accent = mixed(chosen, white, share);
  const soft = hexOf(mixed(accent, rgbOf(deep), 0.82));
  const on = hexOf(mixed(accent, black, 0.9));
  const shades = { accent: hexOf(accent), hover: hexOf(mixed(accent, white, 0.3)), on, soft };
  return { shades, grounds: [sunken.dark, soft, on] };
}

/** WCAG 2.1's contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(rgbOf(one)), luminance(rgbOf(other))].toSorted((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const mixed = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((value, i) => value + (other[i]! - value) * share) as unknown as Rgb;
const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const hexOf = (rgb: Rgb): string => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
