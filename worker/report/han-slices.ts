// Chinese letters: Noto Sans SC comes in a hundred small variable fonts, of which a report opens the few that it needs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { simpleGlyph } from './glyph-outline.ts';

const require = createRequire(import.meta.url);
const LIST = require.resolve('@fontsource-variable/noto-sans-sc/unicode.json');

export type Weight = 400 | 600;

type Stretch = { from: number; to: number; slice: string };

let stretches: Stretch[] | undefined;

/** The slice that has the letter of this code point; `undefined` when none has. */
export function sliceOf(codePoint: number): string | undefined {
  stretches ??= readStretches();
  return stretches.find(({ from, to }) => codePoint >= from && codePoint <= to)?.slice;
}

// The package's own list: a slice and its code points in the notation of CSS, "U+4e00-4e05,U+4e08".
function readStretches(): Stretch[] {
  const listed = JSON.parse(readFileSync(LIST, 'utf8')) as Record<string, string>;
  return Object.entries(listed).flatMap(([slice, ranges]) =>
    ranges.split(',').map((range) => {
      const [from = 0, to = from] = range
        .replace(/^U\+/iu, '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return { from, to, slice: slice.replace(/[[\]]/gu, '') };
    }),
  );
}

const opened = new Map<string, Promise<Font>>();

/** The font of a slice in one weight; opened once and kept for the life of the thread. */
export function openSlice(slice: string, weight: Weight): Promise<Font> {
  const key = `${slice}-${weight}`;
  const known = opened.get(key);
  if (known) return known;
  const opening = unpack(slice).then((file) => instance(create(file), weight, key));
  opened.set(key, opening);
  return opening;
}

async function unpack(slice: string): Promise<Buffer> {
  const file = readFileSync(join(dirname(LIST), 'files', `noto-sans-sc-${slice}-wght-normal.woff2`));
  // Only where Chinese is met: the decoder is 320 KB of WebAssembly.
  const { default: decompress } = await import('wawoff2/decompress.js');
  return Buffer.from(await decompress(file));
}

function instance(file: ReturnType<typeof create>, weight: Weight, key: string): Font {
  if (!('getVariation' in file)) throw new Error('A slice of Noto Sans SC is not a variable font.');
  const font = file.getVariation({ wght: weight });
  const subset = font.createSubset.bind(font);
  const createSubset = () => Object.assign(subset(), { glyphEncoder: { encodeSimple: simpleGlyph } });
  // All slices carry one name, by which pdfkit would take one for the other.
  return Object.defineProperties(font, {
    createSubset: { value: createSubset },
    postscriptName: { value: `NotoSansSC-${key}` },
  });
}
