// The CV against what the job asks for, as a table.
import { CV_MATCH, MET, metSentence, trustOf } from '#core/report/cv-match-words.ts';
import type { Report, ReportCvMatch } from '#core/model/report.ts';
import { flow, heading, textBlock, type Block } from './blocks.ts';
import { PAGE, WIDTH, type Sheet } from './sheet.ts';
import { headOf, table } from './table.ts';

/** Columns in points: requirement, how far it is met, the words of the CV. */
const AT = [0, 166, 246] as const;
const GAP = 12;
const COLUMNS = CV_MATCH.columns.map((title, i) => ({
  title,
  x: PAGE.left + (AT[i] ?? 0),
  width: (AT[i + 1] ?? WIDTH + GAP) - (AT[i] ?? 0) - GAP,
}));

export function cvMatch(sheet: Sheet, { cvMatch: match }: Pick<Report, 'cvMatch'>): void {
  if (match === null || match.lines.length === 0) return;
  const rows = match.lines.map((line) => cells(sheet, line, match));
  heading(sheet, CV_MATCH.heading, headOf(rows) + 48);
  flow(sheet, sheet.root, { text: metSentence(match), style: 'body', width: WIDTH, after: 3 });
  const trust = match.withoutQuotes ? `${trustOf(match)} ${CV_MATCH.waits}` : trustOf(match);
  flow(sheet, sheet.root, { text: trust, style: 'small', colour: 'ink-2', width: WIDTH, after: 6 });
  table(sheet, COLUMNS, rows);
}

function cells(sheet: Sheet, { name, met, quote }: ReportCvMatch['lines'][number], match: ReportCvMatch): Block[][] {
  const [first, second, third] = COLUMNS.map(({ width }) => width);
  const silent = match.withoutQuotes && met !== 'unknown' ? '–' : CV_MATCH.silent;
  return [
    [textBlock(sheet, name, { style: 'bold', width: first ?? WIDTH, most: 4 })],
    [textBlock(sheet, MET[met], { style: met === 'unknown' ? 'body' : 'bold', width: second ?? WIDTH, ...quiet(met) })],
    [
      quote === null
        ? textBlock(sheet, silent, { style: 'small', colour: 'ink-2', width: third ?? WIDTH })
        : textBlock(sheet, `“${quote}”`, { style: 'quote', width: third ?? WIDTH, most: 6 }),
    ],
  ];
}

const quiet = (met: string) => (met === 'unknown' ? ({ colour: 'ink-2' } as const) : {});
