// Turns the glyphs of one text operator into runs with a place on the page.
import { colourOf } from './colour.ts';
import {
  at,
  boxAt,
  times,
  type Box,
  type Font,
  type Ink,
  type Matrix,
  type Outline,
  type Point,
  type State,
} from './pdf-state.ts';

export interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: readonly number[];
}

export interface PaintedRun {
  text: string;
  /** Start of the baseline and length along it, in points from the top left of the page. */
  x: number;
  y: number;
  width: number;
  size: number;
  /** Width of a letter as wide as it is high: less than `size` where text is squeezed. */
  breadth: number;
  bold: boolean;
  upright: boolean;
  box: Box;
  /** Places spread over the letters. */
  points: readonly Point[];
  /** What the letters are drawn with; nothing for text that isn't drawn. */
  inks: Ink[];
  mode: number;
  order: number;
  /** Not in a layer that is switched off, not clipped away. */
  shown: boolean;
  /** Shapes to which the letters are cut. */
  clips: readonly Outline[];
}

interface Piece {
  text: string;
  from: number;
  to: number;
}

/** A gap of this share of the font size parts two runs; the layout then decides whether it is a space. */
const gapParts = 0.15;

/** Walks the glyphs, moves the pen of `state`, and gives the runs between wide gaps. */
export function runsOf(state: State, glyphs: readonly (Glyph | number)[]): PaintedRun[] {
  const { font } = state;
  if (!font) return [];
  const { pieces, advance } = font.vertical
    ? verticalPieces(state, font, glyphs)
    : horizontalPieces(state, font, glyphs);
  const matrix = times(times(state.ctm, state.text), [1, 0, 0, 1, state.x, state.y + state.rise]);
  const runs = pieces.filter(({ text }) => text !== '').map((piece) => place(state, matrix, piece));
  if (font.vertical) state.y += advance;
  else state.x += advance * state.hScale;
  return runs;
}

interface Written {
  pieces: Piece[];
  /** How far the pen has gone. */
  advance: number;
}

function horizontalPieces(state: State, font: Font, glyphs: readonly (Glyph | number)[]): Written {
  const pieces: Piece[] = [];
  const scale = state.size * font.unit;
  const widest = Math.abs(state.size) * gapParts + Math.abs(state.charSpacing);
  let pen = 0;
  let piece: Piece = { text: '', from: 0, to: 0 };
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      pen -= (glyph * state.size) / 1000;
      continue;
    }
    if (piece.text !== '' && Math.abs(pen - piece.to) > widest) {
      pieces.push(piece);
      piece = { text: '', from: pen, to: pen };
    }
    if (piece.text === '') piece.from = pen;
    piece.text += glyph.unicode;
    piece.to = pen + glyph.width * scale;
    pen = piece.to + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  }
  return { pieces: [...pieces, piece], advance: pen };
}

function verticalPieces(state: State, font: Font, glyphs: readonly (Glyph | number)[]): Written {
  let text = '';
  let pen = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') pen += (glyph * state.size) / 1000;
    else {
      text += glyph.unicode;
      pen += (glyph.vmetric?.[0] ?? -1000) * state.size * font.unit - state.charSpacing;
    }
  }
  return { pieces: [{ text, from: 0, to: Math.abs(state.size) }], advance: pen };
}

/** Shares of a run's length and of the font size, above the baseline, at which it is looked at. */
const wideColumns = [0.04, 0.27, 0.5, 0.73, 0.96];
const narrowColumns = [0.25, 0.75];
const rows = [0.1, 0.3, 0.5];

/** Whether colours are laid on as they are, not mixed with what is there or seen through a mask. */
export const isPlain = ({ blended, masked, groupMixed }: State): boolean => !blended && !masked && !groupMixed;
const inkOf = (state: State, colour: string | null, alpha: number): Ink => ({
  colour: colour !== null && isPlain(state) ? colourOf(colour) : null,
  alpha: alpha * state.groupAlpha,
});

/** What areas and letters are filled with. */
export const fillInk = (state: State): Ink => inkOf(state, state.fill, state.fillAlpha);
export const strokeInk = (state: State): Ink => inkOf(state, state.stroke, state.strokeAlpha);

/** By the render mode: filled, outlined, both or neither; four more than that also cuts what is drawn next. */
function inksOf(state: State): Ink[] {
  const mode = state.mode % 4;
  return [
    ...(mode === 0 || mode === 2 ? [fillInk(state)] : []),
    ...(mode === 1 || mode === 2 ? [strokeInk(state)] : []),
  ];
}

function place(state: State, matrix: Matrix, { text, from, to }: Piece): PaintedRun {
  const h = state.hScale;
  const [x, y] = at(matrix, from * h, 0);
  const [endX, endY] = at(matrix, to * h, 0);
  const size = Math.hypot(matrix[2], matrix[3]) * Math.abs(state.size);
  const box = boxAt(matrix, [from * h, -0.2 * state.size, to * h, 0.75 * state.size]);
  const width = Math.hypot(endX - x, endY - y);
  const columns = width > 2 * size ? wideColumns : narrowColumns;
  return {
    text,
    x,
    y,
    width,
    size,
    breadth: Math.hypot(matrix[0], matrix[1]) * Math.abs(state.size * h),
    bold: state.font?.bold === true || state.mode === 2,
    upright: Math.abs(endY - y) < 0.1 * Math.abs(endX - x) + 0.01 && endX >= x,
    box,
    points: columns.flatMap((across) =>
      rows.map((up) => at(matrix, (from + (to - from) * across) * h, up * state.size)),
    ),
    inks: inksOf(state),
    mode: state.mode,
    order: 0,
    shown: true,
    clips: state.clips,
  };
}
