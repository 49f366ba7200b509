// Decides whether a person who looks at the page would see a piece of text.
import { melts, over, paper, type Colour } from './colour.ts';
import type { Paint, Painting } from './pdf-canvas.ts';
import type { Picture } from './pdf-picture.ts';
import { isInside } from './pdf-shape.ts';
import { apart, at, type Box, type Ink, type Outline, type Point } from './pdf-state.ts';
import type { PaintedRun } from './pdf-text.ts';

export type Why = 'white' | 'tiny' | 'invisible' | 'off-page';

/** Smaller than this, in points, nobody reads. */
const tiny = 2;
/** What is laid on with less than this isn't seen on any ground; with more than the other, the ground isn't. */
const [sheer, opaque] = [0.1, 0.99];

const isIn = (outlines: readonly Outline[], point: Point): boolean => outlines.every((one) => isInside(one, point));

/** Pictures that are known, as their paints name them. */
export type Pictures = ReadonlyMap<unknown, Picture>;

/** What is laid on at a place. */
function inkOf({ picture, ...ink }: Paint, point: Point, pictures: Pictures): Ink {
  const pixels = picture && pictures.get(picture.source);
  if (!pixels) return picture ? { colour: null, alpha: 1 } : ink;
  const [x, y] = at(picture.unitOf, ...point);
  const { colour, alpha } = pixels(x, 1 - y);
  return { colour, alpha: alpha * ink.alpha };
}

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

/** What is painted, and what the pictures among it show. */
interface On {
  paints: readonly Paint[];
  pictures: Pictures;
}

/** Why a run can't be seen at one place of it, or `null`. */
function lostAt({ inks, clips, order, size }: PaintedRun, point: Point, { paints, pictures }: On): Why | null {
  if (!isIn(clips, point)) return 'invisible';
  const here = paints.filter((paint) => holds(paint, point));
  const under = here.filter((paint) => paint.order < order).map((paint) => inkOf(paint, point, pictures));
  const above = here.filter((paint) => paint.order > order).map((paint) => inkOf(paint, point, pictures));
  const ground = under.reduce(laid, paper);
  const reasons = inks.map((ink) => lostInk(ink, ground, { above, size }));
  return reasons.includes(null) ? null : (reasons[0] ?? 'invisible');
}

/** Melted into its ground, covered or see-through, wherever it is looked at. */
function whyLost(run: PaintedRun, { paints, pictures }: On): Why | null {
  const near = { paints: paints.filter(({ box }) => !apart(box, run.box)), pictures };
  const reasons = new Set<Why>();
  for (const point of run.points) {
    const why = lostAt(run, point, near);
    if (why === null) return null;
    reasons.add(why);
  }
  return reasons.size === 1 ? ([...reasons][0] ?? null) : 'invisible';
}

function whyHidden(run: PaintedRun, page: Box, on: On): Why | null {
  if (run.text.trim() === '') return null;
  const small = Math.min(run.size, run.breadth) < tiny;
  if (!small && apart(run.box, page)) return 'off-page';
  if (!run.shown || run.inks.length === 0) return 'invisible';
  return small ? 'tiny' : whyLost(run, on);
}

interface Seen {
  run: PaintedRun;
  why: Why | null;
}

/**
 * Text in or under a full-page picture of which nothing is seen is what a scanner read from the picture. A picture that is
 * too large to be decoded isn’t among what is painted: where nothing is, text that was never to be drawn tells of one.
 */
function isScan(runs: readonly Seen[], paints: readonly Paint[], page: Box): boolean {
  const area = (box: Box) => Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
  const pictured = paints.some(({ colour, box }) => colour === null && area(box) > 0.5 * area(page));
  const isBlank = ({ run }: Seen) => run.text.trim() === '';
  const isRead = (one: Seen) => one.run.mode === 3 || (pictured && one.why === 'invisible') || isBlank(one);
  const isPage = pictured ? runs.length > 0 : paints.length === 0 && !runs.every(isBlank);
  return isPage && runs.every(isRead);
}

/** Every run with the reason why it can't be seen, or `null`. `scan` says that the text is a scanner's own. */
export function seen(painting: Painting, page: Box, pictures: Pictures): { scan: boolean; runs: Seen[] } {
  const { paints } = painting;
  const runs = painting.runs.map((run) => ({ run, why: whyHidden(run, page, { paints, pictures }) }));
  if (isScan(runs, paints, page)) return { scan: true, runs: runs.map(({ run }) => ({ run, why: null })) };
  return { scan: false, runs: withoutTwins(runs) };
}

/** A shadow or a drawing of letters has its text once more, unseen, where it can be seen; in other pieces, it may be. */
function withoutTwins(runs: readonly Seen[]): Seen[] {
  const visible = runs.flatMap(({ run, why }) => (why === null ? [run] : []));
  return runs.filter(({ run, why }) => why === null || !isTwin(run, visible));
}

const bare = (text: string): string => text.replaceAll(/\s/gu, '');

function isTwin(run: PaintedRun, visible: readonly PaintedRun[]): boolean {
  const over = visible.filter((one) => isAmid(one.box, run.box) || isAmid(run.box, one.box));
  return bare(over.map(({ text }) => text).join('')).includes(bare(run.text));
}

/** Whether the middle of one lies in the other. */
function isAmid(one: Box, other: Box): boolean {
  const [x, y] = [(one[0] + one[2]) / 2, (one[1] + one[3]) / 2];
  return other[0] <= x && x <= other[2] && other[1] <= y && y <= other[3];
}
