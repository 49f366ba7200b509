// Outlines of a variable font written as plain TrueType glyphs; fontkit's own writer fails on its current dependency.
import type { Path } from 'fontkit';

type Point = { x: number; y: number; onCurve: boolean };

const HEADER = 10;
const BYTES_A_POINT = 5;

/**
 * A simple glyph as the table `glyf` wants it (OpenType 1.9, "glyf"), padded to four bytes; empty for an empty outline.
 * Coordinates are font units, rounded. Cubic curves don't occur in TrueType outlines and throw.
 */
export function simpleGlyph(path: Path): Buffer {
  const contours = contoursOf(path);
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const bytes = Buffer.alloc(Math.ceil((HEADER + 2 * contours.length + 2 + BYTES_A_POINT * points.length) / 4) * 4);
  let at = 0;
  const int16 = (value: number) => (at = bytes.writeInt16BE(value, at));
  const uint16 = (value: number) => (at = bytes.writeUInt16BE(value, at));
  [contours.length, ...box(points)].forEach(int16);
  ends(contours).forEach(uint16);
  uint16(0); // no instructions
  for (const { onCurve } of points) at = bytes.writeUInt8(onCurve ? 1 : 0, at);
  steps(points.map(({ x }) => x)).forEach(int16);
  steps(points.map(({ y }) => y)).forEach(int16);
  return bytes;
}

function contoursOf(path: Path): Point[][] {
  const contours: Point[][] = [];
  for (const { command, args } of path.commands) {
    if (command === 'bezierCurveTo') throw new Error('A TrueType outline has no cubic curves.');
    if (command === 'moveTo') contours.push([]);
    contours.at(-1)?.push(...pointsOf(args));
  }
  return contours.filter((contour) => contour.length > 0);
}

// The last point of each command is on the curve, one before it steers.
function pointsOf(args: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    points.push({ x: Math.round(args[i] ?? 0), y: Math.round(args[i + 1] ?? 0), onCurve: i + 2 >= args.length });
  }
  return points;
}

function box(points: readonly Point[]): number[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function ends(contours: readonly Point[][]): number[] {
  let count = 0;
  return contours.map(({ length }) => (count += length) - 1);
}

function steps(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0));
}
