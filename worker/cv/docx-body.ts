// Walks the body of a DOCX: paragraphs, tables, text boxes.
import type { CvLine } from '#core/cv/line.ts';
import type { HiddenText } from '#core/model/cv.ts';
import { readParagraph, type Ground } from './docx-runs.ts';
import { shadeOf, shapeFill, type Styles } from './docx-styles.ts';
import { asFlow, linesOfTable, type Cell } from './docx-table.ts';
import { attribute, below, child, childrenOf, valueOf, type Element } from './xml.ts';

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
      return linesOfTable(within(block, 'tr').map((row) => cellsOf(row, walk, ground)));
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

function cellsOf(row: Element, walk: Walk, ground: Ground): Cell[] {
  let at = 0;
  return within(row, 'tc').map((cell) => {
    const properties = child(cell, 'tcPr');
    const lines = blocksOf(cell, walk, { ...ground, colour: shadeOf(properties, ground.colour) });
    const here = { at, lines };
    at += Number(valueOf(properties, 'gridSpan') ?? 1);
    return here;
  });
}

const wrapping = new Set(['sdt', 'sdtContent', 'customXml', 'ins']);

/** The rows of a table, or the cells of a row, those in forms and tracked insertions too. */
const within = (parent: Element, name: string): Element[] =>
  childrenOf(parent).flatMap((one) => {
    if (one.localName === name) return [one];
    return wrapping.has(one.localName ?? '') ? within(one, name) : [];
  });
