// Reads a PDF: what can be seen, line by line, and what can't.
import { layOut } from '#core/cv/layout.ts';
import type { TextRun } from '#core/cv/line.ts';
import { pageLimit, type CvWarning } from '#core/model/cv.ts';
import { colourOf, melts } from './colour.ts';
import type { Document } from './document.ts';
import { joinHidden } from './hidden-text.ts';
import type { Painting } from './pdf-canvas.ts';
import { seen, type Pictures, type Why } from './pdf-hidden.ts';
import { paintPage } from './pdf-paint.ts';
import { pictureOf, type Picture } from './pdf-picture.ts';
import { apart, type Font, type Matrix } from './pdf-state.ts';
import type { PaintedRun } from './pdf-text.ts';
import { getDocument, PasswordException } from './pdfjs.ts';
import { Unreadable } from './problems.ts';

/** Pictures of more pixels than this aren't decoded. */
const pixelLimit = 16e6;

const data = (folder: string): string => new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json')).pathname;

type Proxy = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Proxy['getPage']>>;
type Layers = Awaited<ReturnType<Proxy['getOptionalContentConfig']>>;

async function open(file: Uint8Array): Promise<Proxy> {
  try {
    return await getDocument({
      data: file.slice(),
      verbosity: 0,
      // Only so are the names of fonts told, which say what is bold.
      fontExtraProperties: true,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: pixelLimit,
      cMapUrl: data('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: data('standard_fonts'),
    }).promise;
  } catch (error) {
    throw new Unreadable(error instanceof PasswordException ? 'encrypted' : 'unreadable', { cause: error });
  }
}

const boldName = /bold|black|heavy|demi|semibd|(?:^|[-,+])(?:bd|medi)|cmbx|-b$/i;

function fontOf(page: Page, id: string): Font | null {
  if (!page.commonObjs.has(id)) return null;
  const font: { name?: string; bold?: boolean; black?: boolean; vertical?: boolean; fontMatrix?: number[] } =
    page.commonObjs.get(id);
  const bold = font.bold === true || font.black === true || boldName.test(font.name ?? '');
  const unit = Math.abs(font.fontMatrix?.[0] ?? 0.001) || 0.001;
  return { bold, vertical: font.vertical === true, unit };
}

/** A shading whose colours can't be told apart is as good as one colour. */
function shadeOf(page: Page, id: string): string | null {
  const shading: unknown = page.objs.has(id) ? page.objs.get(id) : null;
  const stops: unknown = Array.isArray(shading) && shading[0] === 'RadialAxial' ? shading[3] : null;
  const colours = (Array.isArray(stops) ? stops : [])
    .map((stop: unknown) => String(Array.isArray(stop) ? stop[1] : ''))
    .filter((colour) => colour !== beyond);
  const [first] = colours;
  const alike = (one: string): boolean => melts(colourOf(one), colourOf(first ?? ''), shadeSize);
  return first !== undefined && colours.every(alike) ? first : null;
}

/** What pdf.js writes for the ends of a shading that stops there. */
const beyond = 'transparent';
/** Size of letters, in points, for which colours of a shading are told apart. */
const shadeSize = 12;

/** The pictures that drawn text lies on or under; those of no other text aren't waited for. */
async function picturesOf(page: Page, { runs, paints }: Painting): Promise<Pictures> {
  const drawn = runs.filter(({ shown, inks }) => shown && inks.length > 0);
  const near = paints.filter(({ picture, box }) => picture && drawn.some((run) => !apart(run.box, box)));
  const sources = new Set(near.map(({ picture }) => picture?.source));
  const all = await Promise.all([...sources].map(async (one) => [one, pictureOf(await decoded(page, one))] as const));
  return new Map(all.filter((entry): entry is [unknown, Picture] => entry[1] !== null));
}

/** What pdf.js makes of a picture: a small one in a line stands in the operators. */
async function decoded(page: Page, source: unknown): Promise<unknown> {
  if (typeof source !== 'string') return source;
  const objects = source.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => void objects.get(source, resolve));
}

interface PageText {
  visible: TextRun[];
  hidden: { run: PaintedRun; why: Why; page: number }[];
  scan: boolean;
  drawn: boolean;
}

async function readPage(page: Page, layers: Layers): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform;
  const matrix: Matrix = [a, b, c, d, e, f];
  const painting = paintPage({
    fnArray,
    argsArray,
    viewport: matrix,
    fontOf: (id) => fontOf(page, id),
    shadeOf: (id) => shadeOf(page, id),
    layerShown: (properties) => layers.isVisible(properties) !== false,
  });
  const pictures = await picturesOf(page, painting);
  const { runs, scan } = seen(painting, [0, 0, viewport.width, viewport.height], pictures);
  const number = page.pageNumber;
  return {
    visible: runs.flatMap(({ run, why }) => (why === null ? [{ ...run, page: number }] : [])),
    hidden: runs.flatMap(({ run, why }) => (why === null ? [] : [{ run, why, page: number }])),
    scan,
    drawn: painting.paints.length > 0,
  };
}

/** Reads a PDF. Throws `Unreadable` when it is locked, damaged, blank, only pictures, or in letters that nobody can tell. */
export async function readPdf(file: Uint8Array): Promise<Document> {
  const pdf = await open(file);
  const layers = await pdf.getOptionalContentConfig();
  const pages: PageText[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, pageLimit); number++) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, layers));
    // The pixels of a scan of many pages don't fit into memory together.
    page.cleanup();
  }
  const visible = pages.map((page) => page.visible);
  if (!visible.flat().some(({ text }) => text.trim() !== ''))
    throw new Unreadable(pages.some(({ drawn }) => drawn) ? 'image-only' : 'empty');
  const lost = lostShare(visible.flat());
  if (lost > mostLost) throw new Unreadable('letters');
  const hidden = pages.flatMap((page) => page.hidden);
  const { lines, doubtful } = layOut(visible);
  return {
    lines,
    hidden: joinHidden(hidden),
    pages: pdf.numPages,
    warnings: [
      ...warningsOf(pdf.numPages, pages),
      ...(doubtful ? ['columns' as const] : []),
      ...(lost > fewLost ? ['letters' as const] : []),
    ],
  };
}

/** Where more than half of the letters are lost, what is left says nothing whole; a lost sign here and there takes no sense away. */
const [mostLost, fewLost] = [0.5, 0.02];

/** The share of the letters of which the file doesn't say which they are. */
function lostShare(runs: readonly TextRun[]): number {
  const text = runs.map((run) => run.text).join('');
  const lost = text.match(/[\0\uFFFD]/gu)?.length ?? 0;
  return lost / (lost + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) || 1);
}

function warningsOf(count: number, pages: readonly PageText[]): CvWarning[] {
  const scan = pages.some((page) => page.scan);
  return [...(count > pageLimit ? ['long' as const] : []), ...(scan ? ['scan' as const] : [])];
}
