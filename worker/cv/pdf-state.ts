// The part of a PDF's graphics state that says where text stands and whether it can be seen.
import type { Colour } from './colour.ts';

export type Matrix = readonly [number, number, number, number, number, number];
export type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Point = readonly [x: number, y: number];

/** Corners of closed shapes on the page; curves are cut into straight pieces. */
export interface Outline {
  shapes: readonly (readonly Point[])[];
  /** Inside is what an odd number of shapes go round; else what they go round more often one way than the other. */
  evenOdd: boolean;
}

export interface Font {
  bold: boolean;
  vertical: boolean;
  /** Text space per glyph unit: 0.001 unless the font says otherwise. */
  unit: number;
}

export interface State {
  ctm: Matrix;
  text: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
  leading: number;
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  rise: number;
  mode: number;
  /** `#rrggbb`, or `null` for a pattern. */
  fill: string | null;
  stroke: string | null;
  fillAlpha: number;
  strokeAlpha: number;
  /** Of the groups that are open: what is drawn in them is laid on the page with it. */
  groupAlpha: number;
  groupMixed: boolean;
  /** Mixed with what is there, as by "multiply", not laid over it. */
  blended: boolean;
  /** Seen through a soft mask, more here and less there. */
  masked: boolean;
  lineWidth: number;
  clip: Box | null;
  /** Shapes other than upright rectangles to which drawing is limited. */
  clips: readonly Outline[];
  /** Letters to which drawing is limited: what is painted next shows in them alone. */
  letters: readonly Lettered[];
}

/** Text that gets its colours from what is painted through it. */
interface Lettered {
  inks: Ink[];
  shown: boolean;
}

/** A colour that is laid on; `null` where it can't be known (pattern, picture, soft mask). */
export interface Ink {
  colour: Colour | null;
  /** From 0, see-through, to 1. */
  alpha: number;
}

export const unit: Matrix = [1, 0, 0, 1, 0, 0];

/** The state at the top of a page whose user space is put on the paper by `ctm`. */
export function firstState(ctm: Matrix): State {
  return {
    ctm,
    text: unit,
    lineX: 0,
    lineY: 0,
    x: 0,
    y: 0,
    leading: 0,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    hScale: 1,
    rise: 0,
    mode: 0,
    fill: '#000000',
    stroke: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    groupMixed: false,
    blended: false,
    masked: false,
    lineWidth: 1,
    clip: null,
    clips: [],
    letters: [],
  };
}

/** `inner` first, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function at(matrix: Matrix, x: number, y: number): Point {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** What undoes a matrix; `null` for one that makes everything flat. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const det = a * d - b * c;
  if (det === 0) return null;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** The upright box around four corners of `box` as `matrix` puts them. */
export function boxAt(matrix: Matrix, box: ArrayLike<number>): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box);
  const corners = [at(matrix, x0, y0), at(matrix, x1, y0), at(matrix, x0, y1), at(matrix, x1, y1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function meet(a: Box | null, b: Box): Box {
  if (a === null) return b;
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

export function apart(a: Box, b: Box): boolean {
  return a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
}
