// The CV against what the job asks for, as a table.
import { metSentence, trustOf } from '#core/report/cv-match-words.ts';
import type { Report, ReportCvMatch } from '#core/model/report.ts';
import { flow, heading, quoted, textBlock, type Block } from './blocks.ts';
import { PAGE, WIDTH, type Sheet } from './sheet.ts';
import { headOf, table } from './table.ts';

/** Columns in points: requirement, how far it is met, the words of the CV. */
const AT = [0, 166, 246] as const;
const GAP = 12;
const COLUMNS = AT.map((at, i) => ({ x: PAGE.left + at, width: (AT[i + 1] ?? WIDTH + GAP) - at - GAP }));

export function cvMatch(sheet: Sheet, { cvMatch: match }: Pick<Report, 'cvMatch'>): void {
  if (match === null || match.lines.length === 0) return;
  const rows = match.lines.map((line) => cells(sheet, line, match));
  const { t } = sheet;
  heading(sheet, t.reportPage.cvMatch, headOf(rows) + 48);
  flow(sheet, sheet.root, { text: metSentence(match, t), style: 'body', width: WIDTH, after: 3 });
  flow(sheet, sheet.root, { text: trustOf(match, t), style: 'small', colour: 'ink-2', width: WIDTH, after: 6 });
  table(
    sheet,
    COLUMNS.map((column, i) => ({ ...column, title: t.reportPage.cvMatchColumns[i] ?? '' })),
    rows,
  );
}

function cells(sheet: Sheet, { name, met, quote }: ReportCvMatch['lines'][number], match: ReportCvMatch): Block[][] {
  const [first, second, third] = COLUMNS.map(({ width }) => width);
  const silent = match.withoutQuotes && met !== 'unknown' ? '–' : sheet.t.reportPage.silent;
  return [
    [textBlock(sheet, name, { style: 'bold', width: first ?? WIDTH, most: 4 })],
    [
      textBlock(sheet, sheet.t.reportPage.met[met], {
        style: met === 'unknown' ? 'body' : 'bold',
        width: second ?? WIDTH,
        ...quiet(met),
      }),
    ],
    [
      quote === null
        ? textBlock(sheet, silent, { style: 'small', colour: 'ink-2', width: third ?? WIDTH })
        : textBlock(sheet, quoted(quote, sheet.t), { style: 'quote', width: third ?? WIDTH, most: 6 }),
    ],
  ];
}

const quiet = (met: string) => (met === 'unknown' ? ({ colour: 'ink-2' } as const) : {});
