// Every question with the whole answer, in a serif face, and what was found in it.
import { kindOf, questionsOf, spokenBy, whole } from '#core/report/words.ts';
import type { Report, ReportItem, ReportTurn } from '#core/model/report.ts';
import { flow, heading, type StyleName } from './blocks.ts';
import type { Colour } from './palette.ts';
import { element, keepTogether, PAGE, WIDTH, type Sheet, type Struct } from './sheet.ts';

const INSET = 20;
const INNER = { x: PAGE.left + INSET, width: WIDTH - INSET };

export function questions(sheet: Sheet, report: Report): void {
  const all = questionsOf(report);
  if (all.length === 0) return;
  heading(sheet, sheet.t.reportPage.questions, 90);
  for (const { criterion, item } of all) question(sheet, criterion, item);
}

function question(sheet: Sheet, criterion: string, item: ReportItem): void {
  const { t } = sheet;
  keepTogether(sheet, 66);
  const part = element(sheet, sheet.root, { tag: 'Sect' });
  flow(sheet, part, { text: `${item.number}. ${item.prompt}`, style: 'bold', width: WIDTH, tag: 'H3', after: 1 });
  const score = item.score === null ? t.reportPage.noScore : t.report.ofHundred(whole(item.score));
  write(sheet, part, { text: `${criterion} · ${kindOf(item, sheet.t)} · ${score}`, style: 'small', after: 4 });
  if (item.talk && item.talk.length > 0) conversation(sheet, part, item.talk);
  else answer(sheet, part, item);
  if (item.readIt !== null) {
    write(sheet, part, {
      text: t.sentences([t.reportPage.readYourself, item.readIt]),
      style: 'smallBold',
      colour: 'warn',
      after: 3,
    });
  }
  for (const { score: of, shows } of item.levels ?? [])
    write(sheet, part, { text: t.reportPage.labelled(String(of), shows), style: 'small', after: 1 });
  points(sheet, part, item);
  if (item.readings !== null) write(sheet, part, { text: item.readings, style: 'small', after: 3 });
  if (item.because !== null)
    write(sheet, part, { text: t.sentences([t.reportPage.whyRight, item.because]), style: 'small', after: 3 });
  part.end();
  sheet.y += 9;
}

type Said = { text: string; style: StyleName; colour?: Colour; after: number };

function write(sheet: Sheet, part: Struct, { colour = 'ink-2', ...words }: Said): void {
  flow(sheet, part, { ...words, ...INNER, colour });
}

function answer(sheet: Sheet, part: Struct, { answer: given }: ReportItem): void {
  if (given === null || given.trim() === '')
    return write(sheet, part, { text: sheet.t.reportPage.noAnswer, style: 'body', after: 4 });
  flow(sheet, part, { text: given.trim(), style: 'answer', ...INNER, bar: 'range', tag: 'BlockQuote', after: 5 });
}

function conversation(sheet: Sheet, part: Struct, talk: readonly ReportTurn[]): void {
  for (const turn of talk) {
    const { who, said } = spokenBy(turn, sheet.t);
    const isOwn = turn.by === 'candidate' && turn.kind !== 'nothing';
    write(sheet, part, { text: isOwn ? who : sheet.t.reportPage.labelled(who, said), style: 'small', after: 2 });
    if (isOwn) flow(sheet, part, { text: said, style: 'answer', ...INNER, bar: 'range', tag: 'BlockQuote', after: 5 });
  }
}

// One element for all points: a list of one-liners would double the size of the file.
function points(sheet: Sheet, part: Struct, { found, missing }: ReportItem): void {
  const { t } = sheet;
  const say = (text: string, colour: Colour, after: number) =>
    write(sheet, part, { text, style: 'small', colour, after });
  if (found.length > 0)
    say(found.map((point) => `✓ ${t.reportPage.found}${t.gap}${point}`).join('\n'), 'ink', missing.length > 0 ? 0 : 3);
  if (missing.length > 0)
    say(missing.map((point) => `– ${t.reportPage.notFound}${t.gap}${point}`).join('\n'), 'ink-2', 3);
}
