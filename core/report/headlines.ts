// What somebody with half a minute should know: what is strong, what to ask about, what looks odd.
import { cut, oneLine } from '../cards/words.ts';
import { list } from '../text/en/forms.ts';
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

/**
 * At most four sentences, most useful first: strongest criteria, their best quote, what to ask about, hidden text. An
 * answer that has no score and waits for a person is more useful than a quote.
 * Only what the report itself shows: a criterion without evidence is never called strong.
 */
export function headlines(report: Pick<Report, 'criteria' | 'cv'>): Headline[] {
  const strong = strongest(report.criteria);
  const waiting = waits(report.criteria);
  const quote = waiting ? null : quoteOf(strong);
  const all = [strengths(strong), quote, toAsk(report.criteria), waiting, hidden(report.cv), toRead(report.criteria)];
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

function strengths(strong: readonly Scored[]): Headline | null {
  if (strong.length === 0) return null;
  const names = strong.map(({ name, result }) => `${cut(oneLine(name), 60)} (${whole(result.score)})`);
  return { kind: 'strong', text: `Strong in ${list(names)}, with evidence.` };
}

function quoteOf(strong: readonly Scored[]): Headline | null {
  for (const { name, evidence } of strong) {
    const quote = evidence.find(({ kind }) => kind === 'quote');
    if (quote?.kind !== 'quote') continue;
    return {
      kind: 'strong',
      text: `On ${cut(oneLine(name), 60)}: “${cut(oneLine(quote.text), LONGEST)}” (${oneLine(quote.where)})`,
    };
  }
  return null;
}

function toAsk(criteria: readonly ReportCriterion[]): Headline | null {
  const unseen = heaviest(criteria.filter(({ result }) => result === null));
  if (unseen) return look(`Too little to go on for ${oneLine(unseen.name)}${soFar(unseen)}.${ask(unseen.items)}`);
  const lowest = byScore(criteria).at(-1);
  if (!lowest || lowest.result.score >= SOLID) return null;
  return look(`Lowest in ${oneLine(lowest.name)} (${whole(lowest.result.score)}${soFar(lowest)}).${ask(lowest.items)}`);
}

const soFar = (criterion: ReportCriterion) => (unreadOf(criterion).length > 0 ? ' so far' : '');

function heaviest(criteria: readonly ReportCriterion[]): ReportCriterion | undefined {
  return criteria.toSorted((a, b) => b.weight - a.weight)[0];
}

// The question to ask is the one that brought least; of what it lacked, the first point. An unread answer lacks nothing.
function ask(items: readonly ReportItem[]): string {
  const item = items.filter((one) => !isUnread(one)).toSorted((a, b) => (a.score ?? -1) - (b.score ?? -1))[0];
  if (!item) return '';
  const missing = item.missing[0];
  if (missing !== undefined)
    return ` Ask about this, it wasn’t in the answer: ${ended(cut(oneLine(missing), LONGEST))}`;
  return ` Ask question ${item.number} again: “${cut(questionOf(item.prompt), LONGEST)}”`;
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

function hidden(cv: Report['cv']): Headline | null {
  const unseen = cv !== null && cv.hiddenText.length > 0;
  const orders = cv !== null && cv.instructions.length > 0;
  if (unseen && orders)
    return look('The CV holds text that a reader can’t see, and orders to machines. Neither counted.');
  if (unseen) return look('The CV holds text that a reader can’t see. It didn’t count; it is quoted below.');
  if (orders) return look('The CV gives orders to machines. They didn’t count; they are quoted below.');
  return null;
}

function waits(criteria: readonly ReportCriterion[]): Headline | null {
  const unread = criteria.flatMap(unreadOf);
  if (unread.length === 0) return null;
  const said = unread.length === 1 ? 'waits for a person: it has' : 'wait for a person: they have';
  return look(`${answersTo(unread, 'The')} ${said} no score.`);
}

function toRead(criteria: readonly ReportCriterion[]): Headline | null {
  const answers = criteria.flatMap(doubtedOf);
  return answers.length === 0 ? null : look(`Please read ${answersTo(answers, 'the')} yourself.`);
}

/** "the answers to questions 2 and 5" */
function answersTo(items: readonly ReportItem[], the: 'the' | 'The'): string {
  const numbers = items.map(({ number }) => number).toSorted((a, b) => a - b);
  const answers = items.length === 1 ? 'answer to question' : 'answers to questions';
  return `${the} ${answers} ${list(numbers.slice(0, 6).map(String))}`;
}

function look(text: string): Headline {
  return { kind: 'look', text };
}
