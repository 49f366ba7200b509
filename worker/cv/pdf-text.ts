// Turns the glyphs of one text operator into runs with a place on the page.
import { at, boxAt, times, type Box, type Font, type Matrix, type State } from './pdf-state.ts';

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
  bold: boolean;
  upright: boolean;
  box: Box;
  colour: string | null;
  alpha: number;
  mode: number;
  order: number;
  /** Not in a layer that is switched off, not clipped away. */
  shown: boolean;
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

function place(state: State, matrix: Matrix, { text, from, to }: Piece): PaintedRun {
  const h = state.hScale;
  const [x, y] = at(matrix, from * h, 0);
  const [endX, endY] = at(matrix, to * h, 0);
  const size = Math.hypot(matrix[2], matrix[3]) * Math.abs(state.size);
  const box = boxAt(matrix, [from * h, -0.2 * state.size, to * h, 0.75 * state.size]);
  const stroked = state.mode === 1 || state.mode === 5;
  return {
    text,
    x,
    y,
    width: Math.hypot(endX - x, endY - y),
    size,
    bold: state.font?.bold === true || state.mode === 2,
    upright: Math.abs(endY - y) < 0.1 * Math.abs(endX - x) + 0.01 && endX >= x,
    box,
    colour: stroked ? state.stroke : state.fill,
    alpha: stroked ? state.strokeAlpha : state.fillAlpha,
    mode: state.mode,
    order: 0,
    shown: true,
  };
}
