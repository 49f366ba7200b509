// Tells an upright rectangle from other paths of a PDF page.
import type { Matrix } from './pdf-state.ts';

/** Steps of a path as pdf.js writes them: a number for what to do, then its coordinates. */
const moveTo = 0;
const lineTo = 1;
const closePath = 4;
const longest = 16;

type Point = readonly [number, number];

/** The corners of a path of straight lines, or `null`. */
function cornersOf(path: readonly number[]): Point[] | null {
  const corners: Point[] = [];
  for (let i = 0; i < path.length; i += path[i] === closePath ? 1 : 3) {
    const step = path[i];
    if (step !== moveTo && step !== lineTo && step !== closePath) return null;
    if (step !== closePath) corners.push([path[i + 1] ?? 0, path[i + 2] ?? 0]);
  }
  return corners;
}

const isUpright = ([a, b, c, d]: Matrix): boolean => (b === 0 && c === 0) || (a === 0 && d === 0);
const close = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** Whether a path fills the whole box around it, as `matrix` puts it on the page. */
export function isRectangle(path: readonly number[], matrix: Matrix): boolean {
  if (!isUpright(matrix) || path.length > longest) return false;
  const corners = cornersOf(path) ?? [];
  const straight = corners.every(([x, y], i) => {
    const [beforeX, beforeY] = corners[i - 1] ?? [x, y];
    return close(x, beforeX) || close(y, beforeY);
  });
  return corners.length >= 4 && straight;
}
