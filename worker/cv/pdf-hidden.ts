// Decides whether a person who looks at the page would see a piece of text.
import type { Paint, Painting } from './pdf-paint.ts';
import { apart, type Box } from './pdf-state.ts';
import type { PaintedRun } from './pdf-text.ts';

export type Why = 'white' | 'tiny' | 'invisible' | 'off-page';

/** Smaller than this, in points, nobody reads. */
const tiny = 2;
/** Contrast (WCAG ratio) below which text melts into its ground; light grey #ddd on white has 1.36. */
const faint = 1.3;
const paper = '#ffffff';

type Colour = readonly [number, number, number];

function channels(colour: string): Colour {
  const value = Number.parseInt(colour.slice(1), 16) || 0;
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance of WCAG 2.1. */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Whether text of one colour can't be told from a ground of the other. Both are `#rrggbb`. */
export function melts(text: string, ground: string): boolean {
  const [a, b] = [channels(text), channels(ground)];
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  const apartBy = Math.max(...a.map((c, i) => Math.abs(c - (b[i] ?? 0))));
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05) < faint && apartBy < 60;
}

function holds({ box }: Paint, [left, top, right, bottom]: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];
}

function covers({ box, exact, colour }: Paint, inner: Box): boolean {
  const within = box[0] <= inner[0] + 1 && box[1] <= inner[1] + 1 && box[2] >= inner[2] - 1 && box[3] >= inner[3] - 1;
  return exact && colour !== null && within;
}

/** The colours that may lie under the text: more than one where a shape's outline isn't known; `null` is unknown. */
function groundsOf(run: PaintedRun, paints: readonly Paint[]): (string | null)[] {
  const grounds: (string | null)[] = [];
  for (const paint of paints.toReversed()) {
    if (paint.order > run.order || !holds(paint, run.box)) continue;
    grounds.push(paint.colour);
    if (paint.exact) return grounds;
  }
  return [...grounds, paper];
}

function whyHidden(run: PaintedRun, page: Box, paints: readonly Paint[]): Why | null {
  if (run.text.trim() === '') return null;
  const small = run.size < tiny;
  if (!small && apart(run.box, page)) return 'off-page';
  if (isUndrawn(run)) return 'invisible';
  if (small) return 'tiny';
  if (paints.some((paint) => paint.order > run.order && covers(paint, run.box))) return 'invisible';
  return isLost(run, paints) ? 'white' : null;
}

/** In a layer that is off, clipped away, with render mode 3 or 7, or see-through. */
function isUndrawn({ shown, mode, alpha }: PaintedRun): boolean {
  return !shown || mode === 3 || mode === 7 || alpha < 0.1;
}

function isLost(run: PaintedRun, paints: readonly Paint[]): boolean {
  const { colour } = run;
  return colour !== null && groundsOf(run, paints).every((ground) => ground !== null && melts(colour, ground));
}

/** Text over a full-page picture that is all invisible is what a scanner read from the picture. */
function isScan({ runs, paints }: Painting, page: Box): boolean {
  const area = (box: Box) => Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
  const pictured = paints.some(({ colour, box }) => colour === null && area(box) > 0.5 * area(page));
  return pictured && runs.every(({ mode, text }) => mode === 3 || text.trim() === '');
}

/** Every run with the reason why it can't be seen, or `null`. `scan` says that the text is a scanner's own. */
export function seen(painting: Painting, page: Box): { scan: boolean; runs: { run: PaintedRun; why: Why | null }[] } {
  const scan = painting.runs.length > 0 && isScan(painting, page);
  const runs = painting.runs.map((run) => ({ run, why: scan ? null : whyHidden(run, page, painting.paints) }));
  return { scan, runs };
}
