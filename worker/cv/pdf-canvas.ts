// What is known while the operators of a PDF page are walked, and the areas that they paint.
import {
  apart,
  boxAt,
  inverse,
  meet,
  type Box,
  type Font,
  type Ink,
  type Matrix,
  type Outline,
  type State,
} from './pdf-state.ts';
import { isBox, outlineOf, strokedOutline } from './pdf-shape.ts';
import { fillInk, isPlain, runsOf, strokeInk, type Glyph, type PaintedRun } from './pdf-text.ts';
import { OPS } from './pdfjs.ts';

/** An area that has been painted: what lies in its box and in all its outlines. */
export interface Paint extends Ink {
  box: Box;
  outlines: readonly Outline[];
  order: number;
  /** The picture whose pixels are laid on, as pdf.js calls or gives it, and what of the page its unit square is. */
  picture?: { source: unknown; unitOf: Matrix };
}

export interface Painting {
  runs: PaintedRun[];
  paints: Paint[];
}

export interface PageOperators {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<readonly unknown[] | null>;
  viewport: Matrix;
  fontOf: (id: string) => Font | null;
  /** The one colour, `#rrggbb`, that a shading may be taken for, or `null`. */
  shadeOf: (id: string) => string | null;
  layerShown: (properties: unknown) => boolean;
}

export interface Canvas extends Painting {
  page: PageOperators;
  state: State;
  stack: State[];
  /** Marked content and groups that are open: `false` where nothing in them is drawn. */
  layers: boolean[];
  /** The next path is what drawing is limited to from then on. */
  clipNext: 'winding' | 'even-odd' | null;
  /** Where the runs of the newest soft mask begin. */
  maskFrom: number;
  order: number;
}

export type Draw = (canvas: Canvas, args: readonly unknown[]) => void;

const evenOddFills: ReadonlySet<number> = new Set([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke]);
const fills: ReadonlySet<number> = new Set([...evenOddFills, OPS.fill, OPS.fillStroke, OPS.closeFillStroke]);
const strokes: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);

export const numbers = (value: unknown): number[] =>
  value !== null && typeof value === 'object' ? Array.from(value as ArrayLike<number>, Number) : [];
export const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

interface Area extends Ink, Pick<Paint, 'picture'> {
  box: Box;
  outline: Outline | null;
}

function paint({ state, layers, paints, order }: Canvas, { box, outline, ...ink }: Area): void {
  const inside = state.clip ? meet(state.clip, box) : box;
  if (layers.includes(false) || inside[2] <= inside[0] || inside[3] <= inside[1]) return;
  for (const { inks } of state.letters) inks.push(ink);
  if (state.letters.length > 0) return;
  const outlines = outline && !isBox(outline, box) ? [...state.clips, outline] : state.clips;
  paints.push({ ...ink, box: inside, outlines, order });
}

export const path: Draw = (canvas, [kind, data, bounds]) => {
  const { state } = canvas;
  const around = numbers(bounds);
  if (around.length < 4) return;
  const steps = numbers(Array.isArray(data) ? data[0] : null);
  const evenOdd = canvas.clipNext === 'even-odd' || evenOddFills.has(number(kind));
  const area = { box: boxAt(state.ctm, around), outline: outlineOf(steps, state.ctm, evenOdd) };
  if (canvas.clipNext) clipTo(canvas, area);
  canvas.clipNext = null;
  const { colour, alpha } = fillInk(state);
  if (fills.has(number(kind))) paint(canvas, { ...area, colour: area.outline && colour, alpha });
  if (strokes.has(number(kind)) && area.outline) stroke(canvas, area.outline);
};

export function clipTo({ state }: Canvas, { box, outline }: Pick<Area, 'box' | 'outline'>): void {
  state.clip = meet(state.clip, box);
  if (outline && !isBox(outline, box)) state.clips = [...state.clips, outline];
}

/** A line this thick, in points, may be the ground of text. */
const thick = 4;

function stroke(canvas: Canvas, along: Outline): void {
  const { ctm, lineWidth } = canvas.state;
  const width = lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
  if (width <= thick) return;
  const outline = strokedOutline(along, width);
  paint(canvas, { box: boxAround(outline), outline, ...strokeInk(canvas.state) });
}

function boxAround({ shapes }: Outline): Box {
  const xs = shapes.flat().map(([x]) => x);
  const ys = shapes.flat().map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A picture fills the unit square. */
function square(canvas: Canvas, laid: Ink & Pick<Paint, 'picture'>): void {
  const { ctm } = canvas.state;
  paint(canvas, { box: boxAt(ctm, [0, 0, 1, 1]), outline: outlineOf(unitSquare, ctm, false), ...laid });
}
const unitSquare = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1];

export const picture: Draw = (canvas, [source]) => {
  const { state } = canvas;
  const unitOf = isPlain(state) ? inverse(state.ctm) : null;
  const { alpha } = fillInk(state);
  square(canvas, unitOf ? { colour: null, alpha, picture: { source, unitOf } } : unknown);
};

/** Paint through a stencil: where it has holes is not known. */
export const stencil: Draw = (canvas) => square(canvas, unknown);
const unknown: Ink = { colour: null, alpha: 1 };

/** Paint through a stencil that is all hole. */
export const block: Draw = (canvas) => square(canvas, fillInk(canvas.state));

export const shading: Draw = (canvas, [id]) => {
  const { state, page } = canvas;
  if (!state.clip) return;
  paint(canvas, { box: state.clip, outline: null, ...fillInk({ ...state, fill: page.shadeOf(String(id)) }) });
};

export const showText: Draw = (canvas, [glyphs]) => {
  if (!Array.isArray(glyphs)) return;
  const { state, layers, order } = canvas;
  for (const run of runsOf(state, glyphs as (Glyph | number)[])) {
    const shown = !layers.includes(false) && (state.clip === null || !apart(state.clip, run.box));
    const placed = { ...run, order, shown };
    canvas.runs.push(placed);
    if (state.mode > 3) state.letters = [...state.letters, placed];
  }
};
