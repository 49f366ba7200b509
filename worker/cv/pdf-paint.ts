// Walks the drawing operators of a PDF page and says what text is put where, and on what.
import {
  apart,
  boxAt,
  firstState,
  meet,
  times,
  unit,
  type Box,
  type Font,
  type Matrix,
  type State,
} from './pdf-state.ts';
import { OPS } from './pdfjs.ts';
import { isRectangle } from './pdf-shape.ts';
import { runsOf, type Glyph, type PaintedRun } from './pdf-text.ts';

/** An area that has been painted. `colour` is `null` where it can't be known (picture, pattern, see-through). */
export interface Paint {
  box: Box;
  colour: string | null;
  /** The area is the box itself, not something round inside it. */
  exact: boolean;
  order: number;
}

export interface Painting {
  runs: PaintedRun[];
  paints: Paint[];
}

interface PageOperators {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<readonly unknown[] | null>;
  viewport: Matrix;
  fontOf: (id: string) => Font | null;
  layerShown: (properties: unknown) => boolean;
}

interface Canvas extends Painting {
  page: PageOperators;
  state: State;
  stack: State[];
  /** Marked content that is open: `false` for a layer that is switched off. */
  layers: boolean[];
  clipNext: boolean;
  order: number;
}

type Draw = (canvas: Canvas, args: readonly unknown[]) => void;

const fills = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const strokes = new Set([OPS.stroke, OPS.closeStroke]);

const numbers = (value: unknown): number[] =>
  value !== null && typeof value === 'object' ? Array.from(value as ArrayLike<number>, Number) : [];
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const asMatrix = (value: unknown): Matrix | null => {
  const [a, b, c, d, e, f] = numbers(value);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return [a, b, c, d, e ?? 0, f ?? 0];
};

const save: Draw = (canvas) => void canvas.stack.push({ ...canvas.state });
const restore: Draw = (canvas) => void (canvas.state = canvas.stack.pop() ?? canvas.state);
const clipNext: Draw = (canvas) => void (canvas.clipNext = true);

function move({ state }: Canvas, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

/** Puts the pen at the beginning of `text`. */
function write({ state }: Canvas, text: Matrix): void {
  Object.assign(state, { text, x: 0, y: 0, lineX: 0, lineY: 0 });
}

function transform({ state }: Canvas, value: unknown): void {
  const matrix = asMatrix(value);
  if (matrix) state.ctm = times(state.ctm, matrix);
}

function clipTo({ state }: Canvas, box: ArrayLike<number>): void {
  if (box.length >= 4) state.clip = meet(state.clip, boxAt(state.ctm, box));
}

function paint(canvas: Canvas, area: Omit<Paint, 'order'>): void {
  const box = canvas.state.clip ? meet(canvas.state.clip, area.box) : area.box;
  if (canvas.layers.includes(false) || box[2] <= box[0] || box[3] <= box[1]) return;
  canvas.paints.push({ ...area, box, order: canvas.order });
}

const path: Draw = (canvas, [kind, data, bounds]) => {
  const around = numbers(bounds);
  if (around.length < 4) return;
  if (canvas.clipNext) clipTo(canvas, around);
  canvas.clipNext = false;
  if (fills.has(number(kind))) fill(canvas, around, numbers(Array.isArray(data) ? data[0] : null));
  if (strokes.has(number(kind))) stroke(canvas, around);
};

function fill(canvas: Canvas, around: readonly number[], steps: readonly number[]): void {
  const { state } = canvas;
  if (state.fillAlpha < 0.05) return;
  const colour = state.fillAlpha > 0.95 ? state.fill : null;
  paint(canvas, { box: boxAt(state.ctm, around), colour, exact: isRectangle(steps, state.ctm) });
}

/** A line this thick, in user space, may be the ground of text. */
const thick = 4;

function stroke(canvas: Canvas, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): void {
  const { ctm, lineWidth, stroke: colour } = canvas.state;
  const half = lineWidth / 2;
  if (lineWidth <= thick) return;
  paint(canvas, { box: boxAt(ctm, [x0 - half, y0 - half, x1 + half, y1 + half]), colour, exact: false });
}

/** A picture fills the unit square; what it shows is not known. */
const picture: Draw = (canvas) =>
  paint(canvas, { box: boxAt(canvas.state.ctm, [0, 0, 1, 1]), colour: null, exact: true });
const shading: Draw = (canvas) =>
  canvas.state.clip && paint(canvas, { box: canvas.state.clip, colour: null, exact: true });

const showText: Draw = (canvas, [glyphs]) => {
  if (!Array.isArray(glyphs)) return;
  const runs = runsOf(canvas.state, glyphs as (Glyph | number)[]);
  const shown = !canvas.layers.includes(false);
  for (const run of runs) {
    const clipped = canvas.state.clip !== null && apart(canvas.state.clip, run.box);
    canvas.runs.push({ ...run, order: canvas.order, shown: shown && !clipped });
  }
};

function graphicsState(canvas: Canvas, [entries]: readonly unknown[]): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries as [string, unknown][]) {
    if (key === 'ca') canvas.state.fillAlpha = number(value);
    if (key === 'CA') canvas.state.strokeAlpha = number(value);
    if (key === 'LW') canvas.state.lineWidth = number(value);
    if (key === 'Font' && Array.isArray(value)) setFont(canvas, value);
  }
}

function setFont({ state, page }: Canvas, [id, size]: readonly unknown[]): void {
  state.font = page.fontOf(String(id));
  state.size = number(size);
}

const draw = new Map<number, Draw>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, transform],
  [OPS.clip, clipNext],
  [OPS.eoClip, clipNext],
  [OPS.constructPath, path],
  [OPS.setLineWidth, ({ state }, [width]) => void (state.lineWidth = number(width))],
  [OPS.setGState, graphicsState],
  [OPS.setFillRGBColor, ({ state }, [colour]) => void (state.fill = String(colour))],
  [OPS.setStrokeRGBColor, ({ state }, [colour]) => void (state.stroke = String(colour))],
  [OPS.setFillColorN, ({ state }) => void (state.fill = null)],
  [OPS.setStrokeColorN, ({ state }) => void (state.stroke = null)],
  [OPS.shadingFill, shading],
  ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintSolidColorImageMask].map(
    (op): [number, Draw] => [op, picture],
  ),
  [OPS.beginText, (canvas) => write(canvas, unit)],
  [OPS.setTextMatrix, (canvas, [matrix]) => write(canvas, asMatrix(matrix) ?? canvas.state.text)],
  [OPS.moveText, (canvas, [x, y]) => move(canvas, number(x), number(y))],
  [OPS.setLeading, ({ state }, [leading]) => void (state.leading = -number(leading))],
  [
    OPS.setLeadingMoveText,
    (canvas, [x, y]) => {
      canvas.state.leading = number(y);
      move(canvas, number(x), number(y));
    },
  ],
  [OPS.nextLine, (canvas) => move(canvas, 0, canvas.state.leading)],
  [OPS.setFont, setFont],
  [OPS.setCharSpacing, ({ state }, [value]) => void (state.charSpacing = number(value))],
  [OPS.setWordSpacing, ({ state }, [value]) => void (state.wordSpacing = number(value))],
  [OPS.setHScale, ({ state }, [value]) => void (state.hScale = number(value) / 100)],
  [OPS.setTextRise, ({ state }, [value]) => void (state.rise = number(value))],
  [OPS.setTextRenderingMode, ({ state }, [value]) => void (state.mode = number(value))],
  [OPS.showText, showText],
  [
    OPS.paintFormXObjectBegin,
    (canvas, [matrix, box]) => {
      save(canvas, []);
      transform(canvas, matrix);
      clipTo(canvas, numbers(box));
    },
  ],
  [OPS.paintFormXObjectEnd, restore],
  [
    OPS.beginAnnotation,
    (canvas, [, , outer, inner]) => {
      save(canvas, []);
      canvas.state = firstState(canvas.page.viewport);
      transform(canvas, outer);
      transform(canvas, inner);
    },
  ],
  [OPS.endAnnotation, restore],
  [OPS.beginMarkedContent, ({ layers }) => void layers.push(true)],
  [
    OPS.beginMarkedContentProps,
    ({ layers, page }, [tag, properties]) => void layers.push(tag !== 'OC' || page.layerShown(properties)),
  ],
  [OPS.endMarkedContent, ({ layers }) => void layers.pop()],
]);

/** All text and all painted areas of one page, in the order in which they are drawn. */
export function paintPage(page: PageOperators): Painting {
  const canvas: Canvas = {
    runs: [],
    paints: [],
    page,
    state: firstState(page.viewport),
    stack: [],
    layers: [],
    clipNext: false,
    order: 0,
  };
  for (let i = 0; i < page.fnArray.length; i++) {
    canvas.order = i;
    draw.get(page.fnArray[i] ?? 0)?.(canvas, page.argsArray[i] ?? []);
  }
  return { runs: canvas.runs, paints: canvas.paints };
}
