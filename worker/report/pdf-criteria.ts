// The table of criteria: score, likely range and the evidence for it.
import { changeInWords, errorFigure, likely, scoreInWords, weightShares, whole } from '#core/report/words.ts';
import { markToRead, withoutScore } from '#core/report/unread.ts';
import type { Evidence, Report, ReportCriterion } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { drawBar, flow, heading, quoted, textBlock, type Block } from './blocks.ts';
import { PAGE, WIDTH, type Sheet } from './sheet.ts';
import { headOf, table } from './table.ts';

/** Columns in points: criterion, score, likely range, evidence. */
const COLUMNS = [
  { title: 'criterion', x: PAGE.left, width: 98 },
  { title: 'score', x: PAGE.left + 106, width: 34 },
  { title: 'likelyRange', x: PAGE.left + 148, width: 108 },
  { title: 'evidence', x: PAGE.left + 274, width: WIDTH - 274 },
] as const;

/** Evidence in the table is a glimpse; the answers stand in full under the questions. */
const GLIMPSE = { pieces: 3, lines: 6 };

export function criteria(sheet: Sheet, report: Pick<Report, 'criteria'>): void {
  const shares = weightShares(report.criteria);
  const rows = report.criteria.map((one, i) => cells(sheet, one, shares[i] ?? 0));
  heading(sheet, sheet.t.reportPage.scores, headOf(rows));
  const honest = sheet.t.sentences([sheet.t.reportPage.bar, sheet.t.reportPage.byMinutes]);
  flow(sheet, sheet.root, { text: honest, style: 'small', colour: 'ink-2', width: WIDTH, after: 6 });
  table(
    sheet,
    COLUMNS.map((column) => ({ ...column, title: sheet.t.reportPage[column.title] })),
    rows,
  );
}

function cells(sheet: Sheet, one: ReportCriterion, share: number): Block[][] {
  const [first, second, third, fourth] = COLUMNS;
  const quiet = { style: 'small', colour: 'ink-2' } as const;
  return [
    [
      textBlock(sheet, one.name, { style: 'bold', width: first.width, most: 4 }),
      textBlock(sheet, sheet.t.reportPage.weight(share), { ...quiet, width: first.width }),
    ],
    [textBlock(sheet, one.result ? whole(one.result.score) : '–', { style: 'heading', width: second.width })],
    [bar(sheet, one, third.width), textBlock(sheet, rangeWords(one, sheet.t), { ...quiet, width: third.width })],
    [
      ...one.evidence
        .slice(0, GLIMPSE.pieces)
        .map((piece) => evidence(sheet, piece, fourth.width))
        .flat(),
      textBlock(sheet, one.method, { ...quiet, width: fourth.width, most: 4 }),
      ...one.changes.map((made) =>
        textBlock(sheet, changeInWords(made, sheet.t), { ...quiet, width: fourth.width, most: 6 }),
      ),
      ...toRead(sheet, one, fourth.width),
    ],
  ];
}

function rangeWords(one: ReportCriterion, t: Words): string {
  const { result } = one;
  return result ? t.report.withError(likely(result, t), errorFigure(result.standardError)) : withoutScore(one, t);
}

function bar(sheet: Sheet, { name, result }: ReportCriterion, width: number): Block {
  const { bar100, notScoredBar } = sheet.t.reportPage;
  const alt = result ? bar100(name, scoreInWords(result, sheet.t)) : notScoredBar(name);
  return { height: 15, tag: 'Figure', alt, draw: ({ x, y }) => drawBar(sheet, result, { x, y: y + 7, width }) };
}

function evidence(sheet: Sheet, piece: Evidence, width: number): Block[] {
  if (piece.kind === 'fact')
    return [textBlock(sheet, piece.text, { style: 'small', width, after: 3, most: GLIMPSE.lines })];
  return [
    textBlock(sheet, quoted(piece.text, sheet.t), {
      style: 'quote',
      width,
      bar: 'range',
      tag: 'BlockQuote',
      most: GLIMPSE.lines,
    }),
    textBlock(sheet, piece.where, { style: 'small', colour: 'ink-2', width, bar: 'range', after: 4, most: 2 }),
  ];
}

function toRead(sheet: Sheet, one: ReportCriterion, width: number): Block[] {
  const mark = markToRead(one, sheet.t);
  return mark === null ? [] : [textBlock(sheet, sheet.t.sentence(mark), { style: 'smallBold', colour: 'warn', width })];
}
