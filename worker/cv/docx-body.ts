// Walks the body of a DOCX: paragraphs, tables, text boxes.
import { isDateLabel } from '#core/cv/dates.ts';
import { headingKind, isSureHeading } from '#core/cv/headings.ts';
import { CELL, tidy, type CvLine } from '#core/cv/line.ts';
import type { HiddenText } from '#core/model/cv.ts';
import { readParagraph, type Ground } from './docx-runs.ts';
import { shadeOf, shapeFill, type Styles } from './docx-styles.ts';
import { attribute, below, child, childrenOf, type Element } from './xml.ts';

/** What one part of the file gives. Text boxes are flows of their own. */
export interface Reading {
  lines: CvLine[];
  boxes: CvLine[][];
  hidden: HiddenText[];
}

interface Walk {
  styles: Styles;
  reading: Reading;
  /** Something else is drawn on the page, so that the ground of a box without fill can't be known. */
  drawn: boolean;
  /** Colour of the page. */
  paper: string;
}

/** English metric units in a point, and the farthest from a corner at which a box can be seen. */
const emu = 12_700;
const farthest = 1_500;

/** All lines below an element, in the order of the file, text boxes apart. `paper` is the colour of the page. */
export function linesOfBody(root: Element, styles: Styles, paper: string): Reading {
  const reading: Reading = { lines: [], boxes: [], hidden: [] };
  const drawn = below(root, 'pic').length > 0 || below(root, 'wsp').some((shape) => shapeFill(shape) !== null);
  reading.lines = blocksOf(root, { styles, reading, drawn, paper }, { colour: paper, unseen: null });
  return reading;
}

function blocksOf(parent: Element, walk: Walk, ground: Ground): CvLine[] {
  const lines: CvLine[] = [];
  let empty = 0;
  for (const block of childrenOf(parent)) {
    const found = linesOfBlock(block, walk, ground);
    const [first] = found;
    if (first) first.gap += empty;
    if (block.localName === 'p') empty = found.length === 0 ? empty + 1 : 0;
    lines.push(...found);
  }
  return lines;
}

function linesOfBlock(block: Element, walk: Walk, ground: Ground): CvLine[] {
  switch (block.localName ?? '') {
    case 'p':
      return linesOfParagraph(block, walk, ground);
    case 'tbl':
      return childrenOf(block)
        .filter(({ localName }) => localName === 'tr')
        .flatMap((row) => linesOfRow(row, walk, ground));
    case 'sdt':
      return blocksOf(child(block, 'sdtContent') ?? block, walk, ground);
    case 'ins':
    case 'customXml':
      return blocksOf(block, walk, ground);
    default:
      return [];
  }
}

function linesOfParagraph(paragraph: Element, walk: Walk, ground: Ground): CvLine[] {
  const { lines, hidden, drawings } = readParagraph(paragraph, walk.styles, ground);
  walk.reading.hidden.push(...hidden);
  for (const drawing of drawings) readBoxes(drawing, walk);
  return lines;
}

/** A drawing or an old picture that may hold text boxes. Where both are given, only the new one is read. */
function readBoxes(drawing: Element, walk: Walk): void {
  for (const content of below(drawing, 'txbxContent')) {
    const shape = content.parentNode?.parentNode as Element | null;
    const fill = shape ? shapeFill(shape) : 'unknown';
    const colour = fill === 'unknown' || (fill === null && walk.drawn) ? null : (fill ?? walk.paper);
    const lines = blocksOf(content, walk, { colour, unseen: unseenBox(drawing) });
    if (lines.length > 0) walk.reading.boxes.push(asFlow(lines));
  }
}

/** Why a whole box can't be seen, or `null`. */
function unseenBox(drawing: Element): string | null {
  const hidden = below(drawing, 'docPr').some((properties) =>
    /^(?:1|true)$/.test(attribute(properties, 'hidden') ?? ''),
  );
  if (hidden) return 'invisible';
  const offsets = below(drawing, 'posOffset').map((offset) => Number(offset.textContent) / emu);
  if (offsets.some((offset) => Math.abs(offset) > farthest)) return 'off-page';
  const extent = child(drawing.localName === 'drawing' ? (childrenOf(drawing)[0] ?? null) : null, 'extent');
  const sides = ['cx', 'cy'].map((side) => attribute(extent, side));
  return sides.some((side) => side !== null && Number(side) / emu < 2) ? 'tiny' : null;
}

function linesOfRow(row: Element, walk: Walk, ground: Ground): CvLine[] {
  const cells = childrenOf(row)
    .filter(({ localName }) => localName === 'tc')
    .map((cell) => blocksOf(cell, walk, { ...ground, colour: shadeOf(child(cell, 'tcPr'), ground.colour) }))
    .filter((lines) => lines.length > 0);
  const areColumns = cells.filter((lines) => lines.length > 3 || holdsSection(lines)).length > 1;
  return areColumns ? cells.flatMap(asFlow) : cells.map(joinLabel).reduce<CvLine[]>(beside, []);
}

/** A heading with something under it. */
const holdsSection = (lines: readonly CvLine[]): boolean =>
  lines.some(({ text }, i) => isSureHeading(text) && i + 1 < lines.length);

/** Lines that don't go on from those before. */
function asFlow(lines: readonly CvLine[]): CvLine[] {
  return lines.map((line, i) => (i === 0 ? { ...line, fresh: true, gap: 9 } : line));
}

/** "2019 –" above "2021" is one date. */
function joinLabel(lines: readonly CvLine[]): readonly CvLine[] {
  const [first] = lines;
  const whole = tidy(lines.map(({ text }) => text).join(' '));
  return first && lines.length > 1 && lines.length < 4 && isDateLabel(whole) ? [{ ...first, text: whole }] : lines;
}

/** Cells stand side by side as far as the shorter of them goes. */
function beside(left: readonly CvLine[], right: readonly CvLine[]): CvLine[] {
  if (left.length === 0) return [...right];
  const rows = Math.min(left.length, right.length);
  const joined = left.slice(0, rows).map((line, i): CvLine => {
    const other = right[i] ?? line;
    const label = isDateLabel(line.text) || headingKind(line.text) !== null;
    const { x, bold, size } = label ? other : line;
    return { ...line, text: `${line.text}${CELL}${other.text}`, x, bold, size, bullet: line.bullet && other.bullet };
  });
  return [...joined, ...left.slice(rows), ...right.slice(rows)];
}
