// The report as a tagged PDF on A4, from the same data and the same geometry as the page.
import { oneLine } from '#core/cards/words.ts';
import { plainWords } from '#core/text/words.ts';
import type { Report } from '#core/model/report.ts';
import { flow, STYLES } from './blocks.ts';
import { BOX, fontsFor, type Fonts } from './fonts.ts';
import { oneLineOf } from './lines.ts';
import { background } from './pdf-background.ts';
import { criteria } from './pdf-criteria.ts';
import { questions } from './pdf-questions.ts';
import { summary } from './pdf-summary.ts';
import { bytesOf, drawLines, openSheet, PAGE, WIDTH, type Sheet, type SheetFacts } from './sheet.ts';

/**
 * The bytes of the PDF; the same report gives the same bytes. Blocks its thread for some tens of milliseconds, so
 * the server asks `write-pdf.ts` instead. Letters that no font here has are drawn as a box, and the report says so.
 */
export async function reportPdf(report: Report): Promise<Uint8Array> {
  const fonts = await fontsOf(report);
  try {
    return await bytesOf(drawn(openSheet(fonts, factsOf(report)), report));
  } finally {
    fonts.forget();
  }
}

/** What is said around the report’s own texts is known once it has been laid out; only Chinese needs fonts of its own for it. */
async function fontsOf(report: Report): Promise<Fonts> {
  const texts = stringsOf(report);
  const fonts = await fontsFor(texts);
  if (!report.locale.startsWith('zh')) return fonts;
  const said = new Set<string>();
  const heard: Fonts = { ...fonts, runs: (text, face) => fonts.runs(said.add(text) && text, face) };
  drawn(openSheet(heard, factsOf(report)), report);
  fonts.forget();
  return fontsFor([...texts, ...said]);
}

function factsOf(report: Report): SheetFacts {
  return {
    title: oneLine(`${report.candidate.name}, ${report.title}`),
    author: oneLine(report.workspace),
    at: new Date(report.scoredAt),
    t: plainWords(report.locale),
  };
}

function drawn(sheet: Sheet, report: Report): Sheet {
  summary(sheet, report);
  criteria(sheet, report);
  questions(sheet, report);
  background(sheet, report);
  if (stringsOf(report).some((text) => boxed(sheet, text))) sayBoxes(sheet);
  footers(sheet, report);
  return sheet;
}

/** Every text of the report, wherever it stands. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

function boxed(sheet: Sheet, text: string): boolean {
  return !text.includes(BOX) && sheet.fonts.runs(text, 'sans').some((run) => run.text.includes(BOX));
}

function sayBoxes(sheet: Sheet): void {
  sheet.y += 12;
  const text = sheet.t.reportPage.boxes(BOX);
  flow(sheet, sheet.root, { text, style: 'small', colour: 'ink-2', width: WIDTH });
}

function footers(sheet: Sheet, report: Report): void {
  const { doc, t } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const left = `${report.candidate.name} · ${report.title} · ${t.day(new Date(report.submittedAt), report.timeZone)}`;
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i);
    doc.markContent('Artifact', { type: 'Pagination' });
    footer(sheet, left, t.reportPage.page(i + 1, count));
    doc.endMarkedContent();
  }
}

function footer(sheet: Sheet, left: string, right: string): void {
  const style = STYLES.small;
  const y = PAGE.height - PAGE.bottom + 22;
  const number = oneLineOf(right, WIDTH, sheet.setting(style));
  const words = oneLineOf(left, WIDTH - number.width - 24, sheet.setting(style));
  drawLines(sheet, [words], { x: PAGE.left, y, style, colour: 'ink-2' });
  drawLines(sheet, [number], { x: PAGE.left + WIDTH - number.width, y, style, colour: 'ink-2' });
}
