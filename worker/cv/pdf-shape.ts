// The outlines of painted areas of a PDF page, and whether a point lies inside one.
import { at, type Box, type Matrix, type Outline, type Point } from './pdf-state.ts';

/** Steps of a path as pdf.js writes them: a number for what to do, then its coordinates. */
const moveTo = 0;
const lengths = [2, 2, 6, 4, 0];
/** A curve becomes this many straight pieces. */
const cuts = 6;
/** A path of more numbers than this is a drawing, not the ground of text. */
const longest = 4_000;

/** The outline of a path as `matrix` puts it on the page; `null` for one that is too long or not understood. */
export function outlineOf(path: readonly number[], matrix: Matrix, evenOdd: boolean): Outline | null {
  if (path.length === 0 || path.length > longest) return null;
  const shapes: Point[][] = [];
  for (let i = 0; i < path.length;) {
    const step = path[i] ?? 0;
    const length = lengths[step];
    if (length === undefined) return null;
    const points = pairsOf(path.slice(i + 1, i + 1 + length)).map(([x, y]) => at(matrix, x, y));
    if (step === moveTo || shapes.length === 0) shapes.push(points);
    else extend(shapes.at(-1) ?? [], points);
    i += 1 + length;
  }
  return { shapes, evenOdd };
}

/** Goes on with a line or a curve; without points it closes the shape. */
function extend(shape: Point[], points: readonly Point[]): void {
  const [first] = shape;
  if (points.length > 0) shape.push(...straightened(shape.at(-1), points));
  else if (first) shape.push(first);
}

function pairsOf(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));
}

/** Points along a line or a Bézier curve that begins at `from`. */
function straightened(from: Point | undefined, points: readonly Point[]): readonly Point[] {
  if (!from || points.length < 2) return points;
  return Array.from({ length: cuts }, (_, i) => onCurve([from, ...points], (i + 1) / cuts));
}

/** By de Casteljau: halves the control points until one is left. */
function onCurve(points: readonly Point[], share: number): Point {
  const [first = [0, 0], second] = points;
  if (!second) return first;
  const mixed = points.slice(1).map(([x, y], i): Point => {
    const [beforeX, beforeY] = points[i] ?? first;
    return [beforeX + (x - beforeX) * share, beforeY + (y - beforeY) * share];
  });
  return onCurve(mixed, share);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** Whether an outline is no more than the upright box around it. */
export function isBox({ shapes }: Outline, [left, top, right, bottom]: Box): boolean {
  const [corners = []] = shapes;
  const isFit = ([x, y]: Point, i: number): boolean => {
    const [beforeX, beforeY] = corners.at(i - 1) ?? [x, y];
    const onCorner = (near(x, left) || near(x, right)) && (near(y, top) || near(y, bottom));
    return onCorner && (near(x, beforeX) || near(y, beforeY));
  };
  return shapes.length === 1 && corners.length >= 4 && corners.every(isFit);
}

/** The area that a pen of this width covers along an outline, without caps and joins. */
export function strokedOutline({ shapes }: Outline, width: number): Outline {
  const sides = shapes.flatMap((corners) => corners.slice(1).map((to, i) => band(corners[i] ?? to, to, width / 2)));
  return { shapes: sides, evenOdd: false };
}

function band([x0, y0]: Point, [x1, y1]: Point, half: number): Point[] {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [dx, dy] = [((y1 - y0) / length) * half, ((x0 - x1) / length) * half];
  return [
    [x0 + dx, y0 + dy],
    [x1 + dx, y1 + dy],
    [x1 - dx, y1 - dy],
    [x0 - dx, y0 - dy],
  ];
}

/** Whether a point of the page lies inside, by the rule by which the shape was filled. */
export function isInside({ shapes, evenOdd }: Outline, point: Point): boolean {
  let turns = 0;
  let crossings = 0;
  for (const corners of shapes) {
    for (const [i, to] of corners.entries()) {
      const turn = crossing(corners.at(i - 1) ?? to, to, point);
      turns += turn;
      crossings += Math.abs(turn);
    }
  }
  return evenOdd ? crossings % 2 === 1 : turns !== 0;
}

/** How an edge passes the ray from a point to the right: 1 downwards, -1 upwards, 0 not at all. */
function crossing([x0, y0]: Point, [x1, y1]: Point, [x, y]: Point): -1 | 0 | 1 {
  if (y0 <= y === y1 <= y) return 0;
  if (x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) <= x) return 0;
  return y1 > y0 ? 1 : -1;
}
