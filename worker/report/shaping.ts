// Words shaped once a report instead of at each measuring and drawing: shaping is most of the time that a PDF takes.
import type { Font, GlyphRun } from 'fontkit';

/** The features that change what was typed or cost most: Inter makes an arrow of "->", and spends its time on that. */
const FEATURES = { calt: false, dlig: false };

/** Steps of kerning in thousandths of an em: 0.04 points at 10, which nobody sees, and fewer digits in the file. */
const STEP = 4;

/** `forget` drops the words that were shaped: they are somebody's, and a thread lives long. */
export type Shaped = { font: Font; forget: () => void };

/** Makes the font keep its shaped words, and kern in steps. */
export function shapedOnce(font: Font): Shaped {
  const shape = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  const word = (text: string): GlyphRun => {
    const before = known.get(text);
    if (before) return before;
    const run = coarse(shape(text, FEATURES), font.unitsPerEm);
    known.set(text, run);
    return run;
  };
  const layout = (text: string): GlyphRun => {
    // pdfkit asks for a word with the space after it when it draws, and without when it measures.
    const runs = text.length > 1 && text.endsWith(' ') ? [word(text.slice(0, -1)), word(' ')] : [word(text)];
    return copyOf(runs);
  };
  Object.defineProperty(font, 'layout', { value: layout });
  return { font, forget: () => known.clear() };
}

function coarse(run: GlyphRun, unitsPerEm: number): GlyphRun {
  run.positions.forEach((position, i) => {
    const advance = run.glyphs[i]?.advanceWidth ?? position.xAdvance;
    const kerning = STEP * Math.round(((position.xAdvance - advance) * 1000) / unitsPerEm / STEP);
    position.xAdvance = advance + (kerning * unitsPerEm) / 1000;
  });
  return run;
}

// pdfkit scales the positions that it is given in place, so each answer needs its own; the width follows from them.
function copyOf(runs: readonly GlyphRun[]): GlyphRun {
  const made: GlyphRun = Object.create(Object.getPrototypeOf(runs[0]) as object) as GlyphRun;
  return Object.assign(made, runs[0], {
    glyphs: runs.flatMap(({ glyphs }) => glyphs),
    positions: runs.flatMap(({ positions }) => positions.map((position) => ({ ...position }))),
  });
}
