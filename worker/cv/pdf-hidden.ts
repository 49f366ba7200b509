// Decides whether a person who looks at the page would see a piece of text.
import { melts, over, paper, type Colour } from './colour.ts';
import type { Paint, Painting } from './pdf-canvas.ts';
import { isInside } from './pdf-shape.ts';
import { apart, type Box, type Ink, type Outline, type Point } from './pdf-state.ts';
import type { PaintedRun } from './pdf-text.ts';

export type Why = 'white' | 'tiny' | 'invisible' | 'off-page';

/** Smaller than this, in points, nobody reads. */
const tiny = 2;
/** What is laid on with less than this isn't seen on any ground; with more than the other, the ground isn't. */
const [sheer, opaque] = [0.1, 0.99];

const isIn = (outlines: readonly Outline[], point: Point): boolean => outlines.every((one) => isInside(one, point));

function holds({ box, outlines }: Paint, point: Point): boolean {
  const [x, y] = point;
  return box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3] && isIn(outlines, point);
}

/** The colour where something has been laid on the ground; `null` where it can't be known. */
function laid(ground: Colour | null, { colour, alpha }: Ink): Colour | null {
  if (colour !== null && alpha > opaque) return colour;
  return colour && ground && over(ground, colour, alpha);
}

/** Why one ink of a letter can't be seen between what lies under it and what lies over it; `null` if it may be. */
function lostInk(
  ink: Ink,
  ground: Colour | null,
  { above, size }: { above: readonly Ink[]; size: number },
): Why | null {
  const known = above.filter(({ colour }) => colour !== null);
  if (known.some(({ alpha }) => alpha > opaque)) return 'invisible';
  if (!ground || !ink.colour) return ink.alpha < sheer ? 'invisible' : null;
  if (melts(ink.colour, ground, size)) return 'white';
  const [text, beside] = [over(ground, ink.colour, ink.alpha), ground].map((colour) => known.reduce(covered, colour));
  return text && beside && melts(text, beside, size) ? 'invisible' : null;
}

const covered = (below: Colour, { colour, alpha }: Ink): Colour => (colour ? over(below, colour, alpha) : below);

/** Why a run can't be seen at one place of it, or `null`. */
function lostAt({ inks, clips, order, size }: PaintedRun, point: Point, paints: readonly Paint[]): Why | null {
  if (!isIn(clips, point)) return 'invisible';
  const here = paints.filter((paint) => holds(paint, point));
  const ground = here.filter((paint) => paint.order < order).reduce(laid, paper);
  const above = here.filter((paint) => paint.order > order);
  const reasons = inks.map((ink) => lostInk(ink, ground, { above, size }));
  return reasons.includes(null) ? null : (reasons[0] ?? 'invisible');
}

/** Melted into its ground, covered or see-through, wherever it is looked at. */
function whyLost(run: PaintedRun, paints: readonly Paint[]): Why | null {
  const near = paints.filter(({ box }) => !apart(box, run.box));
  const reasons = new Set<Why>();
  for (const point of run.points) {
    const why = lostAt(run, point, near);
    if (why === null) return null;
    reasons.add(why);
  }
  return reasons.size === 1 ? ([...reasons][0] ?? null) : 'invisible';
}

function whyHidden(run: PaintedRun, page: Box, paints: readonly Paint[]): Why | null {
  if (run.text.trim() === '') return null;
  const small = Math.min(run.size, run.breadth) < tiny;
  if (!small && apart(run.box, page)) return 'off-page';
  if (!run.shown || run.inks.length === 0) return 'invisible';
  return small ? 'tiny' : whyLost(run, paints);
}

/** Text over a full-page picture that is all invisible is what a scanner read from the picture. */
function isScan({ runs, paints }: Painting, page: Box): boolean {
  const area = (box: Box) => Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
  const pictured = paints.some(({ colour, box }) => colour === null && area(box) > 0.5 * area(page));
  return pictured && runs.every(({ mode, text }) => mode === 3 || text.trim() === '');
}

interface Seen {
  run: PaintedRun;
  why: Why | null;
}

/** Every run with the reason why it can't be seen, or `null`. `scan` says that the text is a scanner's own. */
export function seen(painting: Painting, page: Box): { scan: boolean; runs: Seen[] } {
  const scan = painting.runs.length > 0 && isScan(painting, page);
  const runs = painting.runs.map((run) => ({ run, why: scan ? null : whyHidden(run, page, painting.paints) }));
  return { scan, runs: withoutTwins(runs) };
}

/** A shadow or a drawing of letters has its text once more, unseen, where it can be seen. */
function withoutTwins(runs: readonly Seen[]): Seen[] {
  const visible = Map.groupBy(
    runs.flatMap(({ run, why }) => (why === null ? [run] : [])),
    ({ text }) => text,
  );
  const isTwin = (a: PaintedRun, b: PaintedRun): boolean => Math.hypot(a.x - b.x, a.y - b.y) < twinShare * b.size;
  return runs.filter(({ run, why }) => why === null || !visible.get(run.text)?.some((other) => isTwin(run, other)));
}

/** So near, as a share of the font size, lies a shadow. */
const twinShare = 0.4;
