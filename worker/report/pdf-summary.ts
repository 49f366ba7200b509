// The top of the report: who, the score, what to know in half a minute, and where that stands.
import { TICKS } from '#core/report/geometry.ts';
import { nearby } from '#core/report/nearby.ts';
import { ended } from '#core/text/stops.ts';
import { coverageNote, provenance, scoreInWords, span, whole } from '#core/report/words.ts';
import type { Words } from '#core/text/en.ts';
import type { Report, Standing } from '#core/model/report.ts';
import { drawBar, drawBlocks, flow, heightOf, STYLES, textBlock, type Block, type StyleName } from './blocks.ts';
import { breakLines, oneLineOf } from './lines.ts';
import { PALETTE, type Colour } from './palette.ts';
import { drawLines, keepTogether, PAGE, rule, WIDTH, type At, type Sheet } from './sheet.ts';

const LEFT = 212;
const GAP = 27;

export function summary(sheet: Sheet, report: Report): void {
  opening(sheet, report);
  const places = nearby(report.standing);
  const alone = report.standing.flatMap(({ people }) => people).length < 2;
  const facts = leftColumn(sheet, report, alone ? WIDTH : LEFT);
  const chart = alone ? [] : rightColumn(sheet, places, WIDTH - LEFT - GAP);
  const height = Math.max(heightOf(facts), heightOf(chart));
  keepTogether(sheet, height);
  drawBlocks(sheet, sheet.root, { blocks: facts, x: PAGE.left, y: sheet.y });
  drawBlocks(sheet, sheet.root, { blocks: chart, x: PAGE.left + LEFT + GAP, y: sheet.y });
  sheet.y += height + 4;
}

function opening(sheet: Sheet, report: Report): void {
  const { inTitle, trialInTitle } = sheet.t.reportPage;
  const about = [report.workspace, report.title, inTitle(report.version), ...(report.trial ? [trialInTitle] : [])];
  const kicker = about.join(' · ');
  flow(sheet, sheet.root, { text: kicker, style: 'smallBold', colour: 'accent', width: WIDTH, after: 5 });
  flow(sheet, sheet.root, { text: report.candidate.name, style: 'name', width: WIDTH, tag: 'H1', after: 3 });
  flow(sheet, sheet.root, {
    text: provenance(report, sheet.t),
    style: 'body',
    colour: 'ink-2',
    width: WIDTH,
    after: 10,
  });
  rule(sheet, sheet.y, { colour: 'control' });
  sheet.y += 14;
}

function leftColumn(sheet: Sheet, report: Report, width: number): Block[] {
  const small = { style: 'small', colour: 'ink-2', width } as const;
  const coverage = coverageNote(report, sheet.t);
  return [
    total(sheet, report, width),
    ...(coverage === null ? [] : [textBlock(sheet, coverage, { ...small, after: 12 })]),
    textBlock(sheet, sheet.t.reportPage.halfMinute, { style: 'heading', width, tag: 'H2', after: 5 }),
    ...report.headlines.map((line) => headline(sheet, line, width)),
  ];
}

function total(sheet: Sheet, { result, place }: Report, width: number): Block {
  const figure = result === null ? '–' : whole(result.score);
  const { t } = sheet;
  const said = result === null ? t.reportPage.noTotal : t.report.likelyTo(whole(result.low), whole(result.high));
  const stands = result === null ? t.reportPage.noTotalNote : (place ?? t.reportPage.onlyResult);
  const [big = { runs: [], width: 0 }] = breakLines(figure, width, sheet.setting(STYLES.big));
  const beside = width - big.width - 13;
  const likelyLine = textBlock(sheet, said, { style: 'bold', width: beside });
  const placeLines = textBlock(sheet, stands, { style: 'small', colour: 'ink-2', width: beside, most: 2 });
  return {
    height: STYLES.big.leading + 10,
    tag: 'P',
    actual: t.sentences([
      result === null ? '' : t.sentence(t.report.ofHundred(figure)),
      t.sentence(said),
      ended(stands, t.sentence('')),
    ]),
    draw: ({ x, y }) => {
      drawLines(sheet, [big], { x, y, style: STYLES.big, colour: 'ink' });
      likelyLine.draw({ x: x + big.width + 13, y: y + 9 });
      placeLines.draw({ x: x + big.width + 13, y: y + 9 + likelyLine.height });
    },
  };
}

function headline(sheet: Sheet, { kind, text }: Report['headlines'][number], width: number): Block {
  const words = textBlock(sheet, text, { style: 'body', width: width - 16, after: 6, most: 7 });
  const draw = (at: At) => {
    sign(sheet, kind, at);
    words.draw({ x: at.x + 16, y: at.y });
  };
  return { ...words, ...(kind === 'look' && { actual: `${sheet.t.reportPage.lookHere}${text}` }), draw };
}

function sign({ doc }: Sheet, kind: 'strong' | 'look', { x, y }: At): void {
  doc
    .lineWidth(1.2)
    .lineJoin('round')
    .strokeColor(PALETTE[kind === 'look' ? 'warn-mark' : 'accent']);
  if (kind === 'strong')
    doc
      .moveTo(x + 1, y + 7)
      .lineTo(x + 4, y + 10)
      .lineTo(x + 9.5, y + 3.5)
      .stroke();
  else {
    doc
      .moveTo(x + 5, y + 2)
      .lineTo(x + 10, y + 11)
      .lineTo(x, y + 11)
      .closePath()
      .stroke();
    doc
      .moveTo(x + 5, y + 5.2)
      .lineTo(x + 5, y + 8)
      .moveTo(x + 5, y + 9.3)
      .lineTo(x + 5, y + 9.5)
      .stroke();
  }
}

type Places = ReturnType<typeof nearby>;

function rightColumn(sheet: Sheet, places: Places, width: number): Block[] {
  return [
    textBlock(sheet, sheet.t.reportPage.whereStands, { style: 'heading', width, tag: 'H2', after: 2 }),
    textBlock(sheet, sheet.t.reportPage.whereStandsNote, { style: 'small', colour: 'ink-2', width, after: 5 }),
    chart(sheet, places, width),
  ];
}

const ROW = 14.5;
const LABEL = 16;

function chart(sheet: Sheet, { places, left }: Places, width: number): Block {
  const people = places.flatMap((place) => place.people);
  return {
    height: places.length * (LABEL + 3) + people.length * ROW + 16 + (left > 0 ? LABEL : 0),
    tag: 'Figure',
    alt: sheet.t.sentences([
      sheet.t.reportPage.chart,
      ...places.map((place) => inWords(place, sheet.t)),
      hiddenOnes(left, sheet.t),
    ]),
    draw: ({ x, y }) => drawChart(sheet, { places, left }, { x, y, width }),
  };
}

function inWords({ label, people }: Standing, t: Words): string {
  const each = people.map((one) => t.commas([one.name, scoreInWords(one, t)]));
  return t.sentence(t.reportPage.labelled(label, each.join(t.semicolon)));
}

const hiddenOnes = (left: number, t: Words): string => (left > 0 ? t.sentence(t.reportPage.notShown(left)) : '');

type Frame = At & { width: number };
const NAME = 82;
const FIGURE = 20;
const RANGE = 34;

function drawChart(sheet: Sheet, { places, left }: Places, { x, y, width }: Frame): void {
  let down = y;
  for (const [i, { label, people }] of places.entries()) {
    if (i > 0) line(sheet, { x, y: down + 1, width });
    write(sheet, label, { x, y: down + 3, width, style: 'small', colour: 'ink-2' });
    down += LABEL;
    for (const one of people) {
      drawPerson(sheet, one, { x, y: down, width });
      down += ROW;
    }
    down += 3;
  }
  drawScale(sheet, { x: x + NAME, y: down, width: width - NAME - FIGURE - RANGE });
  if (left > 0) write(sheet, hiddenOnes(left, sheet.t), { x, y: down + 13, width, style: 'small', colour: 'ink-2' });
}

function drawPerson(sheet: Sheet, one: Standing['people'][number], { x, y, width }: Frame): void {
  if (one.me) sheet.doc.roundedRect(x - 4, y, width + 8, ROW - 0.5, 2.5).fill(PALETTE['accent-soft']);
  const style: StyleName = one.me ? 'smallBold' : 'small';
  const bar = width - NAME - FIGURE - RANGE;
  write(sheet, one.name, { x, y: y + 1.5, width: NAME - 8, style, colour: 'ink' });
  drawBar(sheet, one, { x: x + NAME, y: y + ROW / 2, width: bar, point: 2.9 });
  write(sheet, whole(one.score), { x: x + NAME + bar, y: y + 1.5, width: FIGURE, style, colour: 'ink', right: true });
  write(sheet, span(one), {
    x: x + width - RANGE,
    y: y + 1.5,
    width: RANGE,
    style: 'small',
    colour: 'ink-2',
    right: true,
  });
}

function drawScale(sheet: Sheet, { x, y, width }: Frame): void {
  for (const tick of TICKS) {
    const at = x + (tick * width) / 100;
    write(sheet, String(tick), { x: at - 20, y: y - 1, width: 40, style: 'small', colour: 'ink-2', centre: true });
  }
}

function line({ doc }: Sheet, { x, y, width }: Frame): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.5)
    .strokeColor(PALETTE.line)
    .stroke();
}

type Written = Frame & { style: StyleName; colour: Colour; right?: boolean; centre?: boolean };

// One line, cut where it doesn't fit.
function write(sheet: Sheet, text: string, { x, y, width, style, colour, right, centre }: Written): void {
  const made = oneLineOf(text, width, sheet.setting(STYLES[style]));
  const shift = right ? width - made.width : centre ? (width - made.width) / 2 : 0;
  drawLines(sheet, [made], { x: x + shift, y, style: STYLES[style], colour });
}
