// Reads one paragraph of a DOCX: its lines, what in it can't be seen, and what is drawn in it.
import { bulletIn, tidy, TURN, type CvLine } from '#core/cv/line.ts';
import type { HiddenText } from '#core/model/cv.ts';
import type { Look, ParagraphStyle, Styles } from './docx-styles.ts';
import { reported } from './hidden-text.ts';
import { colourOf, melts, over, type Colour } from './colour.ts';
import { attribute, child, childrenOf, type Element } from './xml.ts';

/** What text stands on. `colour` is `null` where it can't be known; `unseen` says why the whole place can't be seen. */
export interface Ground {
  colour: string | null;
  unseen: string | null;
}

interface Paragraph {
  lines: CvLine[];
  hidden: HiddenText[];
  drawings: Element[];
}

interface Piece {
  text: string;
  look: Look;
  why: string | null;
}

const tiny = 2;
const usualGap = 8;

function whyHidden(look: Look, ground: Ground): string | null {
  if (ground.unseen) return ground.unseen;
  if (look.vanish) return 'hidden-run';
  if (look.size < tiny) return 'tiny';
  if (look.shapeless) return 'invisible';
  const under = look.ground ?? ground.colour;
  if (under === null) return null;
  return whyMelted(look, colourOf(under));
}

/** Text of the ordinary colour is seen on any ground, unless it is see-through. */
function whyMelted({ colour, alpha, size }: Look, ground: Colour): string | null {
  if (colour !== null && melts(colourOf(colour), ground, size)) return 'white';
  const laid = over(ground, colourOf(colour ?? '#000000'), alpha);
  return alpha < 1 && melts(laid, ground, size) ? 'invisible' : null;
}

const drawn = new Set(['drawing', 'pict']);
/** Settings, what was deleted or moved away, notes, and what a reader of another format would get instead. */
const skipped = new Set('rPr pPr del delText moveFrom instrText footnoteReference rt Fallback'.split(' '));
const characters: Record<string, string> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', sym: '' };

interface Setting {
  look: Look;
  styles: Styles;
  ground: Ground;
  /** What is drawn between the words is put here, to be read later. */
  drawings: Element[];
}

function piecesOf(parent: Element, setting: Setting): Piece[] {
  return childrenOf(parent).flatMap((node) => piecesIn(node, setting));
}

function piecesIn(node: Element, setting: Setting): Piece[] {
  const name = node.localName ?? '';
  if (drawn.has(name)) setting.drawings.push(node);
  if (drawn.has(name) || skipped.has(name)) return [];
  const text = name === 't' ? (node.textContent ?? '') : characters[name];
  if (text !== undefined) return [{ text, look: setting.look, why: whyHidden(setting.look, setting.ground) }];
  const look = name === 'r' ? setting.styles.run(setting.look, child(node, 'rPr')) : setting.look;
  return piecesOf(node, { ...setting, look });
}

/** One paragraph as lines. Hidden runs are taken out and reported, those that touch as one. */
export function readParagraph(paragraph: Element, styles: Styles, ground: Ground): Paragraph {
  const properties = child(paragraph, 'pPr');
  const style = styles.paragraph(properties);
  const drawings: Element[] = [];
  const unseen = isOffPage(properties, style) ? 'off-page' : ground.unseen;
  const pieces = piecesOf(paragraph, { look: style.look, styles, ground: { ...ground, unseen }, drawings });
  const lines = linesOf(pieces.filter(({ why }) => why === null)).map((line, i) => cvLine(line, style, i === 0));
  return { lines: lines.filter(({ text }) => text !== ''), hidden: hiddenOf(pieces), drawings };
}

/** An indent in points, the place of a frame in twentieths of a point. */
function isOffPage(properties: Element | null, { indent }: ParagraphStyle): boolean {
  return indent > 1_000 || Math.abs(Number(attribute(child(properties, 'framePr'), 'x') ?? 0)) > 30_000;
}

/** The number or bullet of a list and the space above belong to the first line of a paragraph. */
function cvLine({ text, look }: Line, { heading, list, indent, above }: ParagraphStyle, first: boolean): CvLine {
  const { bullet, words } = bulletIn(tidy(text));
  return {
    text: words,
    size: look.size,
    bold: look.bold,
    page: 1,
    x: indent,
    gap: first ? above / usualGap : 0,
    bullet: (list && first) || bullet,
    heading,
    fresh: false,
  };
}

interface Line {
  text: string;
  look: Look;
  /** Weight of its last words. */
  bold: boolean;
}

/** Pieces one after the other; a break begins a new line. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const { text, look } of pieces) {
    for (const [i, part] of text.split('\n').entries()) {
      const line = lines.at(-1);
      if (i > 0 || !line) lines.push({ text: part, look, bold: look.bold });
      else append(line, part, look);
    }
  }
  return lines.filter(({ text }) => text !== '');
}

function append(line: Line, text: string, look: Look): void {
  const words = text.trim() !== '';
  if (line.text.trim() === '') Object.assign(line, { look, bold: look.bold });
  line.text += (words && line.bold !== look.bold ? TURN : '') + text;
  if (words) line.bold = look.bold;
}

function hiddenOf(pieces: readonly Piece[]): HiddenText[] {
  const found: HiddenText[] = [];
  let before: string | null = null;
  for (const { text, why } of pieces) {
    const last = found.at(-1);
    if (why !== null && why === before && last) last.text += text;
    else if (why !== null) found.push({ text, why, page: null });
    before = why;
  }
  return reported(found);
}
