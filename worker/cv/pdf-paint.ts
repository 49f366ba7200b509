// Walks the drawing operators of a PDF page and says what text is put where, and on what.
import {
  block,
  clipTo,
  number,
  numbers,
  path,
  picture,
  shading,
  showText,
  stencil,
  type Canvas,
  type Draw,
  type PageOperators,
  type Painting,
} from './pdf-canvas.ts';
import { boxAt, firstState, times, unit, type Matrix } from './pdf-state.ts';
import { OPS } from './pdfjs.ts';

const asMatrix = (value: unknown): Matrix | null => {
  const [a, b, c, d, e, f] = numbers(value);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return [a, b, c, d, e ?? 0, f ?? 0];
};

const save: Draw = (canvas) => void canvas.stack.push({ ...canvas.state });
const restore: Draw = (canvas) => void (canvas.state = canvas.stack.pop() ?? canvas.state);

/** What is drawn in a group is laid on the page as one. One that makes a soft mask isn't seen itself. */
const beginGroup: Draw = (canvas, [group]) => {
  save(canvas, []);
  const { state, layers, runs } = canvas;
  const { smask } = (group ?? {}) as { smask?: unknown };
  const isMask = (smask ?? null) !== null;
  if (isMask) canvas.maskFrom = runs.length;
  layers.push(!isMask);
  state.groupAlpha *= state.fillAlpha;
  state.groupMixed ||= state.blended || state.masked;
  Object.assign(state, { fillAlpha: 1, strokeAlpha: 1, blended: false, masked: false });
};
const endGroup: Draw = (canvas) => {
  canvas.layers.pop();
  restore(canvas, []);
};

/** Letters in a mask are seen in the colours of what is painted through it. */
function mask({ state, runs, maskFrom }: Canvas, on: boolean): void {
  state.masked = on;
  state.letters = on ? runs.slice(maskFrom) : [];
  for (const letter of state.letters) Object.assign(letter, { shown: true, inks: [] });
}

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

function graphicsState(canvas: Canvas, [entries]: readonly unknown[]): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries as [string, unknown][]) {
    if (key === 'ca') canvas.state.fillAlpha = number(value);
    if (key === 'CA') canvas.state.strokeAlpha = number(value);
    if (key === 'BM') canvas.state.blended = value !== 'source-over';
    if (key === 'SMask') mask(canvas, value !== false);
    if (key === 'LW') canvas.state.lineWidth = number(value);
    if (key === 'Font' && Array.isArray(value)) setFont(canvas, value);
  }
}

function setFont({ state, page }: Canvas, [id, size]: readonly unknown[]): void {
  state.font = page.fontOf(String(id));
  state.size = number(size);
}

const shadeOf = (page: PageOperators, [kind, id]: readonly unknown[]): string | null =>
  kind === 'Shading' ? page.shadeOf(String(id)) : null;

const draw = new Map<number, Draw>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, transform],
  [OPS.clip, (canvas) => void (canvas.clipNext = 'winding')],
  [OPS.eoClip, (canvas) => void (canvas.clipNext = 'even-odd')],
  [OPS.beginGroup, beginGroup],
  [OPS.endGroup, endGroup],
  [OPS.constructPath, path],
  [OPS.setLineWidth, ({ state }, [width]) => void (state.lineWidth = number(width))],
  [OPS.setGState, graphicsState],
  [OPS.setFillRGBColor, ({ state }, [colour]) => void (state.fill = String(colour))],
  [OPS.setStrokeRGBColor, ({ state }, [colour]) => void (state.stroke = String(colour))],
  [OPS.setFillColorN, ({ state, page }, pattern) => void (state.fill = shadeOf(page, pattern))],
  [OPS.setStrokeColorN, ({ state, page }, pattern) => void (state.stroke = shadeOf(page, pattern))],
  [OPS.shadingFill, shading],
  [OPS.paintImageXObject, picture],
  [OPS.paintInlineImageXObject, picture],
  [OPS.paintImageMaskXObject, stencil],
  [OPS.paintSolidColorImageMask, block],
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
      const around = numbers(box);
      if (around.length >= 4) clipTo(canvas, { box: boxAt(canvas.state.ctm, around), outline: null });
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
    clipNext: null,
    maskFrom: 0,
    order: 0,
  };
  for (let i = 0; i < page.fnArray.length; i++) {
    canvas.order = i;
    draw.get(page.fnArray[i] ?? 0)?.(canvas, page.argsArray[i] ?? []);
  }
  return { runs: canvas.runs, paints: canvas.paints };
}
