// What somebody with half a minute should know: what is strong, what to ask about, what looks odd.
import { oneLine, quoted, short } from '../cards/words.ts';
import type { Words } from '../text/en.ts';
import { ended } from '../text/stops.ts';
import type { Report, ReportCriterion, ReportItem } from '../model/report.ts';
import { doubtedOf, isUnread, unreadOf } from './unread.ts';
import { whole } from './words.ts';

type Headline = Report['headlines'][number];
type Scored = ReportCriterion & { result: NonNullable<ReportCriterion['result']> };

/** From here a criterion is called strong: on the whole at level 3 of 4 or near it. */
const STRONG = 65;
/** Below this a criterion is worth a question, even if it is the only one. */
const SOLID = 80;
const LONGEST = 140;
const NAME = 60;

/**
 * At most four sentences, most useful first: strongest criteria, their best quote, what to ask about, hidden text. An
 * answer that has no score and waits for a person is more useful than a quote.
 * Only what the report itself shows: a criterion without evidence is never called strong.
 */
export function headlines(report: Pick<Report, 'criteria' | 'cv'>, t: Words): Headline[] {
  const strong = strongest(report.criteria);
  const waiting = waits(report.criteria, t);
  const quote = waiting ? null : quoteOf(strong, t);
  const all = [
    strengths(strong, t),
    quote,
    toAsk(report.criteria, t),
    waiting,
    hidden(report.cv, t),
    toRead(report.criteria, t),
  ];
  return all.filter((line) => line !== null).slice(0, 4);
}

function strongest(criteria: readonly ReportCriterion[]): Scored[] {
  return byScore(criteria)
    .filter(({ result, evidence }) => result.score >= STRONG && evidence.length > 0)
    .slice(0, 2);
}

// Equal scores keep the order of the assessment, so that the same report always says the same.
function byScore(criteria: readonly ReportCriterion[]): Scored[] {
  return criteria
    .filter((one): one is Scored => one.result !== null)
    .toSorted((a, b) => b.result.score - a.result.score);
}

function strengths(strong: readonly Scored[], t: Words): Headline | null {
  if (strong.length === 0) return null;
  const names = strong.map(({ name, result }) => t.report.withScore(short(name, NAME), whole(result.score)));
  return { kind: 'strong', text: t.report.strong(names) };
}

function quoteOf(strong: readonly Scored[], t: Words): Headline | null {
  for (const { name, evidence } of strong) {
    const quote = evidence.find(({ kind }) => kind === 'quote');
    if (quote?.kind !== 'quote') continue;
    const said = quoted(quote.text, LONGEST, t);
    return { kind: 'strong', text: t.report.on(short(name, NAME), said, oneLine(quote.where)) };
  }
  return null;
}

function toAsk(criteria: readonly ReportCriterion[], t: Words): Headline | null {
  const { tooLittle, tooLittleSoFar, lowest: lowestIn, withScore, withScoreSoFar } = t.report;
  const unseen = heaviest(criteria.filter(({ result }) => result === null));
  if (unseen) {
    const said = (isSoFar(unseen) ? tooLittleSoFar : tooLittle)(oneLine(unseen.name));
    return look(t.sentences([said, ask(unseen.items, t)]));
  }
  const lowest = byScore(criteria).at(-1);
  if (!lowest || lowest.result.score >= SOLID) return null;
  const named = (isSoFar(lowest) ? withScoreSoFar : withScore)(oneLine(lowest.name), whole(lowest.result.score));
  return look(t.sentences([lowestIn(named), ask(lowest.items, t)]));
}

const isSoFar = (criterion: ReportCriterion) => unreadOf(criterion).length > 0;

function heaviest(criteria: readonly ReportCriterion[]): ReportCriterion | undefined {
  return criteria.toSorted((a, b) => b.weight - a.weight)[0];
}

// The question to ask is the one that brought least; of what it lacked, the first point. An unread answer lacks nothing.
function ask(items: readonly ReportItem[], t: Words): string {
  const item = items.filter((one) => !isUnread(one)).toSorted((a, b) => (a.score ?? -1) - (b.score ?? -1))[0];
  if (!item) return '';
  const missing = item.missing[0];
  if (missing !== undefined) return t.report.askPoint(ended(short(missing, LONGEST), t.sentence('')));
  return t.report.askAgain(item.number, quoted(questionOf(item.prompt), LONGEST, t));
}

function questionOf(prompt: string): string {
  const line = oneLine(prompt);
  return (
    line
      .match(/[^.?!。？！]+[?？]/gu)
      ?.at(-1)
      ?.trim() ?? line
  );
}

function hidden(cv: Report['cv'], t: Words): Headline | null {
  const unseen = cv !== null && cv.hiddenText.length > 0;
  const orders = cv !== null && cv.instructions.length > 0;
  if (unseen && orders) return look(t.report.cvBoth);
  if (unseen) return look(t.report.cvHidden);
  return orders ? look(t.report.cvOrders) : null;
}

function waits(criteria: readonly ReportCriterion[], t: Words): Headline | null {
  const unread = criteria.flatMap(unreadOf);
  return unread.length === 0 ? null : look(t.report.answersWait(unread.length, numbersOf(unread)));
}

function toRead(criteria: readonly ReportCriterion[], t: Words): Headline | null {
  const answers = criteria.flatMap(doubtedOf);
  return answers.length === 0 ? null : look(t.report.answersToRead(answers.length, numbersOf(answers)));
}

/** Six at most. */
const numbersOf = (items: readonly ReportItem[]): string[] =>
  items
    .map(({ number }) => number)
    .toSorted((a, b) => a - b)
    .slice(0, 6)
    .map(String);

function look(text: string): Headline {
  return { kind: 'look', text };
}
