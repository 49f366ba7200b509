// The report as a tagged PDF on A4, from the same data and the same geometry as the page.
import { oneLine } from '#core/cards/words.ts';
import { en } from '#core/text/en.ts';
import type { Report } from '#core/model/report.ts';
import { flow, STYLES } from './blocks.ts';
import { BOX, fontsFor } from './fonts.ts';
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
  const texts = stringsOf(report);
  const fonts = await fontsFor(texts);
  try {
    return await bytesOf(drawn(openSheet(fonts, factsOf(report)), report, texts));
  } finally {
    fonts.forget();
  }
}

function factsOf(report: Report): SheetFacts {
  return {
    title: oneLine(`${report.candidate.name}, ${report.title}`),
    author: oneLine(report.workspace),
    at: new Date(report.scoredAt),
  };
}

function drawn(sheet: Sheet, report: Report, texts: readonly string[]): Sheet {
  summary(sheet, report);
  criteria(sheet, report);
  questions(sheet, report);
  background(sheet, report);
  if (texts.some((text) => boxed(sheet, text))) sayBoxes(sheet);
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
  const text = `${BOX} stands for a letter that this document has no font for. The report’s page shows it.`;
  flow(sheet, sheet.root, { text, style: 'small', colour: 'ink-2', width: WIDTH });
}

function footers(sheet: Sheet, report: Report): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const left = `${report.candidate.name} · ${report.title} · ${en.day(new Date(report.submittedAt), report.timeZone)}`;
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i);
    doc.markContent('Artifact', { type: 'Pagination' });
    footer(sheet, left, `Page ${i + 1} of ${count}`);
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
