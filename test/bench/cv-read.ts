// Reading a CV with the check for hidden text, as the confined process does it, beside plain extraction of the same file.
import { createRequire } from 'node:module';
import { readDocument } from '#worker/cv/document-reading.ts';
import { getDocument } from '#worker/cv/pdfjs.ts';
import { honestLines, honestPdf, pdfOf, type Draw } from '../fixtures/cv.ts';
import { inTurn, timed, type Row } from './measure.ts';

const require = createRequire(import.meta.url);
/** Embedded, as the CVs of word processors and browsers have theirs. */
const inter = require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf');
const secret = 'Quiet words that only a machine would find';
const folder = (name: string) => new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json')).pathname;
const cMapUrl = folder('cmaps');
const standardFontDataUrl = folder('standard_fonts');
const times = 10;
const warm = 5;

type Sample = { what: string; file: Uint8Array; hidden: number };

export async function cvRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const sample of await samples()) rows.push(await rowOf(sample));
  return rows;
}

async function rowOf({ what, file, hidden }: Sample): Promise<Row> {
  const [bare, ours] = [() => wordsOf(file), () => readDocument(file)];
  for (let i = 0; i < warm; i += 1) await Promise.all([bare(), ours()]);
  const [theirs, mine] = [await bare(), await ours()];
  // Whoever reads less is faster: both have the first line and the last, and ours has found what is hidden.
  for (const line of [honestLines[0]!, honestLines.at(-1)!])
    if (!theirs.includes(line) || !mine.text.includes(line)) throw new Error(`${what}: “${line}” was not read.`);
  if (mine.hiddenText.length !== hidden) throw new Error(`${what}: ${mine.hiddenText.length} hidden texts.`);
  const figures = await inTurn(
    times,
    () => timed(bare),
    () => timed(ours),
  );
  const note = `${Math.round(file.length / 1000)} KB, ${theirs.split(/\s+/u).length} words, ${hidden} of its texts hidden`;
  return { what: `CV read, ${what}, p50`, unit: 'ms', target: { times: 6 }, note, ...figures };
}

/** All that a page says, in the order of the file. */
async function wordsOf(file: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: file.slice(), verbosity: 0, cMapUrl, cMapPacked: true, standardFontDataUrl })
    .promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return pages.join('\n');
}

async function samples(): Promise<Sample[]> {
  const packed = { compress: true };
  return [
    { what: 'one page, no font of its own', file: await honestPdf(undefined, packed), hidden: 0 },
    { what: 'one page, hidden text', file: await pdfOf(hiding, packed), hidden: 2 },
    { what: 'two columns', file: await pdfOf(columns, packed), hidden: 0 },
    { what: 'four pages', file: await pdfOf(long, packed), hidden: 0 },
  ];
}

const write: Draw = (doc) => {
  doc.font(inter);
  for (const [i, line] of honestLines.entries()) {
    doc.fontSize(i === 0 ? 20 : 10.5).text(line);
    doc.moveDown(0.3);
  }
};

/** One sentence in white, letter by letter as some programs draw, and one of a point's height. */
const hiding: Draw = (doc) => {
  write(doc);
  doc.fillColor('#ffffff').fontSize(10);
  let x = 60;
  for (const letter of secret) {
    doc.text(letter, x, 640, { lineBreak: false });
    x += doc.widthOfString(letter);
  }
  doc.fillColor('#000000').fontSize(1).text(secret, 60, 700);
};

const columns: Draw = (doc) => {
  doc.font(inter).fontSize(20).text(honestLines[0]!, 56, 56).fontSize(10);
  const [top, main, aside] = [honestLines.slice(1, 2), honestLines.slice(2, 7), honestLines.slice(7)];
  for (const [i, line] of top.entries()) doc.text(line, 56, 84 + i * 14, { lineBreak: false });
  for (const [i, line] of main.entries()) doc.text(line, 240, 120 + i * 16, { lineBreak: false });
  for (const [i, line] of aside.entries()) doc.text(line, 56, 120 + i * 16, { lineBreak: false });
};

/** Years of work, a paragraph each. */
const long: Draw = (doc) => {
  doc.font(inter).fontSize(20).text(honestLines[0]!).fontSize(10.5);
  for (const line of honestLines.slice(1, 3)) doc.text(line);
  for (let year = 2020; year > 1996; year -= 1) {
    doc
      .moveDown()
      .text(`Support Agent, Ridge Energy ${year} Ltd, Hull`)
      .text(`Feb ${year - 1} – Jan ${year}`);
    for (let i = 1; i <= 4; i += 1)
      doc.text(
        `• Answered ${year + i} letters of customers, wrote down what they asked for, and told those who build.`,
      );
  }
  doc.moveDown();
  for (const line of honestLines.slice(7)) doc.text(line);
};
