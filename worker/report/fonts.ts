// Which font draws which letters: one face for us, one for their words, Chinese beside both, a box for the rest.
import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';
import { openSlice, sliceOf, type Weight } from './han-slices.ts';
import { shapedOnce, type Shaped } from './shaping.ts';

const require = createRequire(import.meta.url);

export type Face = 'sans' | 'bold' | 'serif';

const FILES = {
  sans: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  serif: require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
} satisfies Record<Face, string>;

const HAN_WEIGHT = { sans: 400, bold: 600, serif: 400 } as const satisfies Record<Face, Weight>;

/** Stands for a letter that no font here has. */
export const BOX = '□';

const opened = new Map<Face, Shaped>();

// Reading the tables takes longer than all drawing, so fonts stay open.
function open(face: Face): Shaped {
  const known = opened.get(face);
  if (known) return known;
  const font = openSync(FILES[face]);
  if (!('layout' in font)) throw new Error(`${FILES[face]} holds several fonts.`);
  const shaped = shapedOnce(font);
  opened.set(face, shaped);
  return shaped;
}

/** A stretch of text in one font; `font` is the name under which `Fonts.all` has it. */
export type Run = { text: string; font: string };

export type Fonts = {
  all: ReadonlyMap<string, Font>;
  /** The text in runs of one font each. Letters that no font has become a box, one for each group seen as one. */
  runs: (text: string, face: Face) => Run[];
  /** Drops what was kept of these texts. */
  forget: () => void;
};

/** The fonts that are needed for these texts, opened. */
export async function fontsFor(texts: Iterable<string>): Promise<Fonts> {
  const all = new Map<string, Font>((['sans', 'bold', 'serif'] as const).map((face) => [face, open(face).font]));
  for (const slice of slicesOf(texts)) {
    for (const weight of [400, 600] as const) all.set(hanName(slice, weight), await openSlice(slice, weight));
  }
  const known = new Map<string, Run>();
  return {
    all,
    runs: (text, face) => runsOf(text, face, { all, known }),
    forget: () => opened.forEach((one) => one.forget()),
  };
}

function hanName(slice: string, weight: Weight): string {
  return `han-${slice}-${weight}`;
}

function slicesOf(texts: Iterable<string>): Set<string> {
  const sans = open('sans').font;
  const points = new Set<number>();
  for (const text of texts) for (const letter of plain(text)) points.add(letter.codePointAt(0) ?? 0);
  const foreign = [...points].filter((point) => !sans.hasGlyphForCodePoint(point));
  return new Set(foreign.map(sliceOf).filter((slice) => slice !== undefined));
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Latin, Greek and Cyrillic letters and the usual marks are in every face; a test holds them to that.
export const EVERYWHERE =
  /^[\u0020-\u00AC\u00AE-\u012B\u012E-\u0131\u0134-\u0148\u014A-\u0165\u0168-\u017F\u0391-\u03A1\u03A3-\u03CE\u0410-\u045F\u2013\u2014\u2018-\u201A\u201C-\u201E\u2026]*$/u;

function runsOf(text: string, face: Face, fonts: Omit<Known, 'face'>): Run[] {
  const composed = plain(text);
  if (EVERYWHERE.test(composed)) return [{ text: composed, font: face }];
  return joined(Array.from(SEGMENTER.segment(composed), ({ segment }) => drawn(segment, { face, ...fonts })));
}

/** More marks on one letter than any language writes would be drawn over the lines above and below. */
const HEAP = /(\p{M}{4})\p{M}+/gu;

/** Composed where Unicode can; without control characters and those that only steer how others are drawn. */
function plain(text: string): string {
  if (/^[\u0020-\u007E]*$/u.test(text)) return text;
  const composed = text.toWellFormed().normalize('NFC');
  const whole = composed.replace(HEAP, '$1').replace(/\p{Cc}/gu, ' ');
  return whole.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '');
}

type Known = { face: Face; all: ReadonlyMap<string, Font>; known: Map<string, Run> };

function drawn(cluster: string, { face, all, known }: Known): Run {
  const key = `${face} ${cluster}`;
  const before = known.get(key);
  if (before) return before;
  const run = chosen(cluster, face, all);
  known.set(key, run);
  return run;
}

function chosen(cluster: string, face: Face, all: ReadonlyMap<string, Font>): Run {
  const points = Array.from(cluster, (letter) => letter.codePointAt(0) ?? 0).filter((point) => !steers(point));
  const slice = sliceOf(points[0] ?? 0);
  const names: string[] = [
    face,
    face === 'serif' ? 'sans' : face,
    ...(slice === undefined ? [] : [hanName(slice, HAN_WEIGHT[face])]),
  ];
  const font = names.find((name) => points.every((point) => all.get(name)?.hasGlyphForCodePoint(point)));
  return font === undefined ? { text: BOX, font: 'sans' } : { text: String.fromCodePoint(...points), font };
}

// Variation selectors and joiners have no letter of their own.
function steers(point: number): boolean {
  return (point >= 0xfe00 && point <= 0xfe0f) || point === 0x200d;
}

function joined(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  for (const { text, font } of runs) {
    const last = made.at(-1);
    if (last?.font === font) last.text += text;
    else made.push({ text, font });
  }
  return made;
}
