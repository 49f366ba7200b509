// The report as a PDF, beside the same words and bars in bare pdfkit with fonts that are open already.
import { openSync, type Font } from 'fontkit';
import { createRequire } from 'node:module';
import PdfKit from 'pdfkit';
import type { Report, ReportItem } from '#core/model/report.ts';
import { reportPdf } from '#worker/report/pdf.ts';
import { sampleReport } from '../fixtures/report.ts';
import { pagesOf } from '../standins/pdf.ts';
import { inTurn, timed, type Row } from './measure.ts';

const require = createRequire(import.meta.url);
const fontFile = (name: string) => require.resolve(`@expo-google-fonts/${name}.ttf`);
const margin = 54;
const times = 12;
const warm = 5;

type Fonts = { sans: Font; bold: Font; serif: Font };
type Doc = PDFKit.PDFDocument;
type Words = [font: keyof Fonts, size: number, text: string];

export async function pdfRow(): Promise<Row> {
  const report = sampleReport();
  const fonts = openFonts();
  const [bare, ours] = [() => barePdf(report, fonts), () => reportPdf(report)];
  for (let i = 0; i < warm; i += 1) await Promise.all([bare(), ours()]);
  const [theirs, mine] = [await sizeOf(await bare()), await sizeOf(await ours())];
  if (theirs.words < 0.8 * mine.words || theirs.words > 1.25 * mine.words)
    throw new Error(`The bare page says ${theirs.words} words, ours ${mine.words}: nothing to compare.`);
  const figures = await inTurn(
    times,
    () => timed(bare),
    () => timed(ours),
  );
  const note = `${mine.pages} pages, ${mine.words} words, ${mine.kb} KB; bare ${theirs.pages}, ${theirs.words}, ${theirs.kb} KB`;
  return { what: 'Report as PDF, warm, p50', unit: 'ms', target: { times: 2 }, note, ...figures };
}

async function sizeOf(bytes: Uint8Array) {
  const pages = await pagesOf(bytes);
  return { pages: pages.length, words: pages.join(' ').split(/\s+/u).length, kb: Math.round(bytes.length / 1000) };
}

function openFonts(): Fonts {
  const opened = (name: string) => openSync(fontFile(name)) as Font;
  return {
    sans: opened('inter/400Regular/Inter_400Regular'),
    bold: opened('inter/600SemiBold/Inter_600SemiBold'),
    serif: opened('source-serif-4/400Regular/SourceSerif4_400Regular'),
  };
}

const options = {
  size: 'A4',
  margin,
  font: null as unknown as string,
  pdfVersion: '1.7',
  lang: 'en',
  tagged: true,
  displayTitle: true,
  subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
} satisfies PDFKit.PDFDocumentOptions;

/** The words one under the other as pdfkit breaks them, a bar under each score; tagged as simply as it goes. */
function barePdf(report: Report, fonts: Fonts): Promise<Uint8Array> {
  const doc = new PdfKit({ ...options, info: { Title: report.title } });
  for (const [name, font] of Object.entries(fonts)) doc.registerFont(name, font as unknown as Buffer);
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const [font, size, text] of wordsOf(report)) {
    const draw = () => void doc.font(font).fontSize(size).text(text);
    root.add(doc.struct(size > 12 ? 'H2' : 'P', {}, draw));
  }
  for (const { low, high } of report.standing.flatMap(({ people }) => people)) bar(doc, low, high);
  root.end();
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    doc.end();
  });
}

function bar(doc: Doc, low: number, high: number): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(margin, 20, 200, 3).fill('#eeeeee');
  doc.rect(margin + 2 * low, 19, 2 * (high - low), 5).fill('#336699');
  doc.fillColor('#000000');
  doc.endMarkedContent();
}

const plain = (texts: (string | null | undefined)[]) =>
  texts.flatMap((text): Words[] => (text ? [['sans', 9.5, text]] : []));

function wordsOf(report: Report): Words[] {
  const { candidate, cv, result } = report;
  return [
    ['bold', 23, candidate.name],
    ...plain([
      `${report.workspace} · ${report.title} · version ${report.version}`,
      `Finished ${report.submittedAt}. ${report.scoredBy} ${report.finished} of ${report.invited} invited have finished.`,
      `${result?.score} Likely ${result?.low} to ${result?.high} ${report.place}`,
    ]),
    ['bold', 13, 'In half a minute'],
    ...plain(report.headlines.map(({ text }) => text)),
    ['bold', 13, 'Where that stands'],
    ...plain(['People with the same place can’t be told apart by score. It says nothing about what wasn’t asked.']),
    ...plain(report.standing.flatMap(standingLines)),
    ['bold', 13, 'Scores and their evidence'],
    ...plain([
      'The bar is where the score would likely fall if it were measured again. A dotted line means too little.',
    ]),
    ...report.criteria.flatMap(criterionWords),
    ['bold', 13, 'Questions and answers'],
    ...report.criteria.flatMap(({ name, items }) => items.flatMap((item) => itemWords(name, item))),
    ['bold', 13, 'CV, as the candidate confirmed it'],
    ...plain((cv?.hiddenText ?? []).flatMap(({ text, why }) => [`The file holds text that is hidden. “${text}”`, why])),
    ...plain((cv?.instructions ?? []).map((text) => `The file talks to machines. Nobody obeyed. “${text}”`)),
    ...plain((cv?.employers ?? []).map((one) => `${one.title} ${one.name}, ${one.start} to ${one.end}`)),
    ...plain(
      (cv?.education ?? []).map((one) => `Education: ${one.degree}, ${one.field} ${one.institution}, ${one.end}`),
    ),
    ...plain([
      `Languages: ${cv?.languages.map(({ language }) => language).join(', ')}`,
      `Skills: ${cv?.skills.join(', ')}`,
    ]),
    ['bold', 13, 'The CV and what the job asks for'],
    ...plain([
      `Read by software (${report.cvMatch?.engine}), without name, contact, age, gender, family and schools. It is not part of the score and changes no place. Software misreads CVs, and a CV leaves things out: unknown isn’t missing, and what is met is the candidate’s own claim. Ask.`,
      ...(report.cvMatch?.lines ?? []).map(({ name, met, quote }) => `${name} ${met} “${quote ?? ''}”`),
    ]),
    ['bold', 13, 'Noticed'],
    ...plain([...report.noticed.map(({ text, at }) => `${text} (${at})`), report.comment]),
    ['bold', 13, 'Contact'],
    ...plain([candidate.email, candidate.phone, candidate.location, candidate.availability, candidate.salary]),
    ['bold', 13, 'Log'],
    ...plain(report.log.flatMap(({ at, who, what, reason }) => [`${who} ${what}`, `${reason ?? ''} ${at}`])),
  ];
}

function standingLines({ label, people }: Report['standing'][number]): string[] {
  return [label, ...people.map(({ name, score, low, high }) => `${name} ${score} ${low}–${high}`)];
}

function criterionWords({ name, weight, result, method, evidence }: Report['criteria'][number]): Words[] {
  return [
    ['bold', 9.5, `${name} weight ${weight} %`],
    ['sans', 9.5, result ? `${result.score} likely ${result.low}–${result.high}, SE ${result.standardError}` : '–'],
    ...evidence.map((one): Words => ['serif', 10, `${one.text} ${'where' in one ? one.where : ''}`]),
    ['sans', 8.25, method],
  ];
}

function itemWords(criterion: string, item: ReportItem): Words[] {
  const points = [
    ...item.found.map((point) => `✓ Found: ${point}`),
    ...item.missing.map((point) => `– Not found: ${point}`),
  ];
  const small = [points.join('\n'), item.because && `Why it is so: ${item.because}`, item.readIt];
  return [
    ['bold', 9.5, `${item.number}. ${item.prompt}`],
    ['sans', 8.25, `${criterion} · ${item.kind} · ${item.score} of 100`],
    ['serif', 10.5, item.answer ?? 'No answer was given.'],
    ...small.flatMap((text): Words[] => (text ? [['sans', 8.25, text]] : [])),
  ];
}
