// What somebody with half a minute should know: what is strong, what to ask about, what looks odd.
import { cut, oneLine } from '../cards/words.ts';
import { list } from '../text/en/forms.ts';
import type { Report, ReportCriterion, ReportItem } from '../model/report.ts';
import { whole } from './words.ts';

type Headline = Report['headlines'][number];
type Scored = ReportCriterion & { result: NonNullable<ReportCriterion['result']> };

/** From here a criterion is called strong: on the whole at level 3 of 4 or near it. */
const STRONG = 65;
/** Below this a criterion is worth a question, even if it is the only one. */
const SOLID = 80;
const LONGEST = 140;

/**
 * At most four sentences, most useful first: strongest criteria, their best quote, what to ask about, hidden text.
 * Only what the report itself shows: a criterion without evidence is never called strong.
 */
export function headlines(report: Pick<Report, 'criteria' | 'cv'>): Headline[] {
  const strong = strongest(report.criteria);
  const all = [strengths(strong), quoteOf(strong), toAsk(report.criteria), hidden(report.cv), toRead(report.criteria)];
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
  if (unseen) return look(`Too little to go on for ${oneLine(unseen.name)}.${ask(unseen.items)}`);
  const lowest = byScore(criteria).at(-1);
  if (!lowest || lowest.result.score >= SOLID) return null;
  return look(`Lowest in ${oneLine(lowest.name)} (${whole(lowest.result.score)}).${ask(lowest.items)}`);
}

function heaviest(criteria: readonly ReportCriterion[]): ReportCriterion | undefined {
  return criteria.toSorted((a, b) => b.weight - a.weight)[0];
}

// The question to ask is the one that brought least; of what it lacked, the first point.
function ask(items: readonly ReportItem[]): string {
  const item = items.toSorted((a, b) => (a.score ?? -1) - (b.score ?? -1))[0];
  if (!item) return '';
  const missing = item.missing[0];
  if (missing !== undefined) return ` Ask about this, it wasn’t in the answer: ${sentence(missing)}`;
  return ` Ask again: “${cut(questionOf(item.prompt), LONGEST)}”`;
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

function sentence(point: string): string {
  const line = cut(oneLine(point), LONGEST);
  return /[.!?…。]$/u.test(line) ? line : `${line}.`;
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

function toRead(criteria: readonly ReportCriterion[]): Headline | null {
  const answers = criteria.flatMap(({ items }) => items).filter(({ readIt }) => readIt !== null);
  if (answers.length === 0) return null;
  const numbers = answers.map(({ number }) => String(number)).toSorted((a, b) => Number(a) - Number(b));
  return look(
    `Please read ${answers.length === 1 ? 'the answer to question' : 'the answers to questions'} ${list(numbers.slice(0, 6))} yourself.`,
  );
}

function look(text: string): Headline {
  return { kind: 'look', text };
}
