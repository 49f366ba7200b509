// Text broken into lines of a given width, each a row of runs of one font.
import type { Face, Fonts, Run } from './fonts.ts';

type PlacedRun = Run & { width: number };
export type Line = { runs: PlacedRun[]; width: number };

/** `size` and `leading` (from baseline to baseline) in points. */
export type Style = { face: Face; size: number; leading: number };

/** The width of a text in a font at one point. */
type Measure = (run: Run) => number;

export type Setting = { style: Style; fonts: Fonts; measure: Measure };

// What stays on one line: a Chinese letter with the closing marks after it, or a word; spaces stand alone.
// French has a space before some signs and inside its quotation marks, where no line may break.
const PIECES =
  /(?:(?<![«\d])[\u00A0\u202F](?![:;?!»%])|[^\S\u00A0\u202F])+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][\u3001\u3002\u300B\u300D\u300F\u3011\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F”’]*|(?:(?<=[«\d])[\u00A0\u202F]|[\u00A0\u202F](?=[:;?!»%])|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])+/gu;

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

type Piece = { runs: PlacedRun[]; width: number; blank: boolean };

/**
 * The text in lines at most `width` points wide; a line break in it stays one. Never empty. A line that ended at a
 * space keeps it, beyond its width: else a reader aloud would join the words on both sides.
 */
export function breakLines(text: string, width: number, setting: Setting): Line[] {
  const paragraphs = text.trimEnd().split(/\r\n|[\n\r\u2028\u2029]/u);
  return paragraphs.flatMap((paragraph, i) => {
    const end = i < paragraphs.length - 1 ? ' ' : '';
    return filled(piecesOf(paragraph + end, width, setting), width);
  });
}

/** One line of the text, cut with an ellipsis where it is wider than `width`. */
export function oneLineOf(text: string, width: number, setting: Setting): Line {
  const [whole = { runs: [], width: 0 }] = filled([pieceOf(text.replace(/\s+/gu, ' '), setting)], Infinity);
  if (whole.width <= width) return whole;
  const letters = Array.from(text);
  while (letters.length > 0) {
    letters.pop();
    const piece = pieceOf(`${letters.join('').trimEnd()}…`, setting);
    if (piece.width <= width) return { runs: piece.runs, width: piece.width };
  }
  return { runs: [], width: 0 };
}

function piecesOf(paragraph: string, width: number, setting: Setting): Piece[] {
  const texts = paragraph.match(PIECES) ?? [];
  return texts.flatMap((text) => {
    const piece = pieceOf(/^\s/u.test(text) ? ' ' : text, setting);
    return piece.width <= width ? [piece] : chopped(text, width, setting);
  });
}

function pieceOf(text: string, { style, fonts, measure }: Setting): Piece {
  const runs = fonts.runs(text, style.face).map((run) => ({ ...run, width: measure(run) * style.size }));
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), blank: text === ' ' };
}

// A word wider than the line, such as a long address, is broken where the line ends. Each letter with its marks is
// measured alone: whoever measures all that came before it again needs hours for a long answer.
function chopped(text: string, width: number, setting: Setting): Piece[] {
  const pieces: Piece[] = [];
  let [begun, used] = ['', 0];
  for (const { segment } of LETTERS.segment(text)) {
    const wide = pieceOf(segment, setting).width;
    if (begun !== '' && used + wide > width) {
      pieces.push(pieceOf(begun, setting));
      [begun, used] = ['', 0];
    }
    begun += segment;
    used += wide;
  }
  return [...pieces, pieceOf(begun, setting)];
}

function filled(pieces: readonly Piece[], width: number): Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    const fits = used + piece.width <= width;
    if (!fits && !piece.blank) {
      lines.push([piece]);
      used = piece.width;
    } else {
      lines.at(-1)?.push(piece);
      used += piece.width;
    }
  }
  return lines.map(lineOf);
}

function lineOf(pieces: readonly Piece[]): Line {
  const end = pieces.findLastIndex(({ blank }) => !blank);
  const start = pieces.findIndex(({ blank }) => !blank);
  const kept = start < 0 ? [] : pieces.slice(start, end + 1);
  const width = kept.reduce((sum, piece) => sum + piece.width, 0);
  // Of the blanks at the end, one.
  const drawn = start < 0 ? [] : pieces.slice(start, end + 2);
  return { runs: joined(drawn.flatMap((piece) => piece.runs)), width };
}

// Fewer, longer runs: smaller files, and words that can be found and copied.
function joined(runs: readonly PlacedRun[]): PlacedRun[] {
  const made: PlacedRun[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (last?.font !== run.font) made.push({ ...run });
    else {
      last.text += run.text;
      last.width += run.width;
    }
  }
  return made;
}
