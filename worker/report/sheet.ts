// A tagged PDF being written: its pages, how far down the current one is filled, and where text and lines go.
import PdfKit from 'pdfkit';
import { oneLine } from '#core/cards/words.ts';
import type { Words } from '#core/text/en.ts';
import type { Fonts, Run } from './fonts.ts';
import type { Line, Setting, Style } from './lines.ts';
import { PALETTE, type Colour } from './palette.ts';

/** A4 in points, and the space that is kept free. */
export const PAGE = { width: 595.28, height: 841.89, left: 54, top: 54, bottom: 60 };
/** The width between the margins. */
export const WIDTH = PAGE.width - 2 * PAGE.left;
const BOTTOM = PAGE.height - PAGE.bottom;

export type Struct = PDFKit.PDFStructureElement;

/** `y`, in points from the top of the page, is where the next thing goes. */
export type Sheet = {
  doc: PDFKit.PDFDocument;
  fonts: Fonts;
  root: Struct;
  y: number;
  /** The reader’s language. */
  t: Words;
  setting: (style: Style) => Setting;
};

export type SheetFacts = { title: string; author: string; at: Date; t: Words };

export function openSheet(fonts: Fonts, { title, author, at, t }: SheetFacts): Sheet {
  const doc = new PdfKit({
    ...OPTIONS,
    lang: t.locale,
    info: { Title: title, Author: author, Creator: 'Shortlist', CreationDate: at },
  });
  // An open font of fontkit is taken since pdfkit 0.20; its types don't know that yet.
  for (const [name, font] of fonts.all) doc.registerFont(name, font as unknown as Buffer);
  const measure = widths(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, fonts, root, y: PAGE.top, t, setting: (style) => ({ style, fonts, measure }) };
}

const OPTIONS = {
  size: [PAGE.width, PAGE.height],
  margin: 0,
  // No font of pdfkit's own: every letter must come from an embedded one.
  font: null as unknown as string,
  pdfVersion: '1.7',
  tagged: true,
  displayTitle: true,
  bufferPages: true,
  subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
} satisfies PDFKit.PDFDocumentOptions;

function widths(doc: PDFKit.PDFDocument): (run: Run) => number {
  const known = new Map<string, number>();
  return ({ text, font }) => {
    const key = `${font} ${text}`;
    const width = known.get(key) ?? doc.font(font).fontSize(1000).widthOfString(text) / 1000;
    known.set(key, width);
    return width;
  };
}

/** The finished file. */
export function bytesOf({ doc, root }: Sheet): Promise<Uint8Array> {
  root.end();
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    doc.end();
  });
}

/** Points left on this page. */
export function room(sheet: Sheet): number {
  return BOTTOM - sheet.y;
}

export function newPage(sheet: Sheet): void {
  gather(sheet.doc.page);
  sheet.doc.addPage();
  sheet.y = PAGE.top;
}

/** pdfkit keeps each stroke as an object of its own until the end: a long answer in Chinese, whose letters come from many fonts, takes more memory than there is. */
function gather(page: PDFKit.PDFPage | undefined): void {
  const content = page?.content as { buffer: Uint8Array[] } | undefined;
  if (content) content.buffer = [Buffer.concat(content.buffer)];
}

/** Begins a page where less than `height` is left, unless the page is empty. */
export function keepTogether(sheet: Sheet, height: number): void {
  if (room(sheet) < height && sheet.y > PAGE.top) newPage(sheet);
}

export type ElementType = { tag: string; alt?: string; actual?: string; scope?: string };

/** An element under another, open; `end()` it when it is complete. */
export function element(sheet: Sheet, parent: Struct, type: ElementType): Struct {
  const { tag, ...said } = type;
  // What is read aloud never passes through the fonts, which leave out what nobody sees.
  const options = Object.fromEntries(Object.entries(said).map(([name, words]) => [name, oneLine(words)]));
  const made = sheet.doc.struct(tag, options);
  parent.add(made);
  return made;
}

/** Decoration, which a screen reader leaves out. */
export function artefact(sheet: Sheet, draw: () => void): void {
  sheet.doc.markContent('Artifact', { type: 'Layout' });
  draw();
  sheet.doc.endMarkedContent();
}

export type At = { x: number; y: number };

/** Lines from `y` down; returns nothing and moves nothing. */
export function drawLines({ doc }: Sheet, lines: readonly Line[], how: At & { style: Style; colour: Colour }): void {
  const { style, colour } = how;
  doc.fillColor(PALETTE[colour]);
  lines.forEach((line, i) => {
    // The baseline: half of the extra leading above, then about the height of an ascender.
    const baseline = how.y + i * style.leading + (style.leading - style.size) / 2 + style.size * 0.84;
    let x = how.x;
    for (const { text, font, width } of line.runs) {
      doc.font(font).fontSize(style.size).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
      x += width;
    }
  });
}

/** A thin line across, `from` and `to` in points from the left edge. */
export function rule(
  sheet: Sheet,
  y: number,
  { from = PAGE.left, to = PAGE.left + WIDTH, colour = 'line' }: { from?: number; to?: number; colour?: Colour } = {},
): void {
  artefact(sheet, () => sheet.doc.moveTo(from, y).lineTo(to, y).lineWidth(0.6).strokeColor(PALETTE[colour]).stroke());
}
