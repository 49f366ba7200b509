// Blocks that know their height before they are drawn, and text that flows over pages.
import type { Words } from '#core/text/en.ts';
import { barOf, type Range } from '#core/report/geometry.ts';
import { breakLines, type Line, type Style } from './lines.ts';
import { PALETTE, type Colour } from './palette.ts';
import {
  artefact,
  drawLines,
  element,
  newPage,
  PAGE,
  room,
  rule,
  WIDTH,
  type At,
  type Sheet,
  type Struct,
} from './sheet.ts';

export const STYLES = {
  name: { face: 'bold', size: 23, leading: 28 },
  big: { face: 'bold', size: 42, leading: 44 },
  heading: { face: 'bold', size: 13, leading: 18 },
  small: { face: 'sans', size: 8.25, leading: 11.5 },
  smallBold: { face: 'bold', size: 8.25, leading: 11.5 },
  body: { face: 'sans', size: 9.5, leading: 13.5 },
  bold: { face: 'bold', size: 9.5, leading: 13.5 },
  quote: { face: 'serif', size: 10, leading: 14 },
  answer: { face: 'serif', size: 10.5, leading: 15.5 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** How a text is set: `bar` draws a rule at its side, `after` is the space under it in points. */
export type TextLook = {
  style: StyleName;
  width: number;
  colour?: Colour;
  tag?: string;
  bar?: Colour;
  after?: number;
  most?: number;
};

/** Something that is drawn in one piece; `height` includes the space after it. `actual` is read instead of its letters. */
export type Block = { height: number; tag: string; alt?: string; actual?: string; draw: (at: At) => void };

const INDENT = 9;

/** In the language’s quotation marks, whole. */
export const quoted = (text: string, { quotes: [open, close] }: Words): string => `${open}${text}${close}`;

export function textBlock(sheet: Sheet, text: string, look: TextLook): Block {
  const { lines, style, indent } = set(sheet, text, look);
  const shown = look.most === undefined ? lines : clipped(sheet, lines, look);
  const inner = shown.length * style.leading;
  return {
    height: inner + (look.after ?? 0),
    tag: look.tag ?? 'P',
    draw: ({ x, y }) => {
      if (look.bar) side(sheet, { x, y, height: inner, colour: look.bar });
      drawLines(sheet, shown, { x: x + indent, y, style, colour: look.colour ?? 'ink' });
    },
  };
}

function set(sheet: Sheet, text: string, look: TextLook): { lines: Line[]; style: Style; indent: number } {
  const style = STYLES[look.style];
  const indent = look.bar ? INDENT : 0;
  return { style, indent, lines: breakLines(text, look.width - indent, sheet.setting(style)) };
}

// What is cut here stands in full elsewhere in the report.
function clipped(sheet: Sheet, lines: readonly Line[], look: TextLook): Line[] {
  const most = look.most ?? lines.length;
  if (lines.length <= most) return [...lines];
  const [dots = { runs: [], width: 0 }] = breakLines('…', look.width, sheet.setting(STYLES[look.style]));
  const last = lines[most - 1] ?? dots;
  const ended = { runs: [...last.runs, ...dots.runs], width: last.width + dots.width };
  return [...lines.slice(0, most - 1), ended];
}

function side({ doc }: Sheet, { x, y, height, colour }: At & { height: number; colour: Colour }): void {
  doc.rect(x, y, 1.8, height).fill(PALETTE[colour]);
}

/** Blocks one under the other, each an element of `parent`; returns the height that they took. */
export function drawBlocks(sheet: Sheet, parent: Struct, { blocks, x, y }: At & { blocks: readonly Block[] }): number {
  let down = 0;
  for (const { height, draw, ...type } of blocks) {
    const made = element(sheet, parent, type);
    made.add(() => draw({ x, y: y + down }));
    made.end();
    down += height;
  }
  return down;
}

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

/** Text from here down the page and over to the next ones; at least two lines stay together. */
export function flow(sheet: Sheet, parent: Struct, look: TextLook & { text: string; x?: number }): void {
  const { lines, style, indent } = set(sheet, look.text, look);
  const x = look.x ?? PAGE.left;
  const made = element(sheet, parent, { tag: look.tag ?? 'P' });
  let left = lines;
  while (left.length > 0) {
    if (room(sheet) < Math.min(2, left.length) * style.leading) newPage(sheet);
    const here = left.slice(0, Math.max(1, Math.floor(room(sheet) / style.leading)));
    const { y } = sheet;
    const bar = look.bar;
    if (bar) artefact(sheet, () => side(sheet, { x, y, height: here.length * style.leading, colour: bar }));
    made.add(() => drawLines(sheet, here, { x: x + indent, y, style, colour: look.colour ?? 'ink' }));
    sheet.y += here.length * style.leading;
    left = left.slice(here.length);
  }
  made.end();
  sheet.y += look.after ?? 0;
}

/** A heading of a section; at least `keep` points of what follows stay on its page. */
export function heading(sheet: Sheet, text: string, keep = 60): void {
  if (room(sheet) < keep + 40 && sheet.y > PAGE.top) newPage(sheet);
  else if (sheet.y > PAGE.top) sheet.y += 14;
  flow(sheet, sheet.root, { text, style: 'heading', width: WIDTH, tag: 'H2', after: 5 });
  rule(sheet, sheet.y);
  sheet.y += 8;
}

/** The bar of a score from `x`, `width` wide, around the middle `y`; `null` is a dotted line. `point` is a radius. */
export function drawBar(
  { doc }: Sheet,
  range: Range | null,
  { x, y, width, point = 3.6 }: At & { width: number; point?: number },
): void {
  if (range === null) {
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(1)
      .strokeColor(PALETTE.control)
      .dash(0.1, { space: 4 })
      .lineCap('round')
      .stroke();
    doc.undash().lineCap('butt');
    return;
  }
  const bar = barOf(range);
  const scale = width / 100;
  doc.roundedRect(x, y - 1.4, width, 2.8, 1.4).fill(PALETTE.sunken);
  doc
    .roundedRect(x + bar.from * scale, y - 3, bar.width * scale, 6, Math.min(3, (bar.width * scale) / 2))
    .fill(PALETTE.range);
  doc
    .circle(x + bar.at * scale, y, point)
    .lineWidth(1.3)
    .fillAndStroke(PALETTE.data, '#ffffff');
}
