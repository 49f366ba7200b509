// Reads every answer of an attempt against its key or rubric.
import { isWritten, textOf, wordsIn, type Answer, type Item } from '../../model/item.ts';
import type { AssessmentItem } from '../../ports/assessments.ts';
import type { ItemDetail, ItemScore, Response } from '../../ports/attempts.ts';
import { SCORER_VERSION } from '../../scoring/calibration.ts';
import { isDoubt } from '../../scoring/doubt.ts';
import { gradeExchange } from '../../scoring/exchange.ts';
import { scoreKeyed, type KeyedItem } from '../../scoring/keyed.ts';
import type { HumanReason, WrittenScore } from '../../scoring/written.ts';
import type { Grader, Reading } from './grade.ts';
import { readItBecause } from './read-it.ts';

/** How many answers are read at once. */
const AT_ONCE = 4;
const BY_KEY = 'key';

export type ReadItem = { item: AssessmentItem; score: ItemScore; quotes: string[] };

type Given = { items: AssessmentItem[]; responses: Response[] };

/** In the order of the items. */
export async function readAll({ items, responses }: Given, grader: Grader, reading: Reading): Promise<ReadItem[]> {
  const answers = new Map(responses.map((response) => [response.itemId, response.answer]));
  const read: ReadItem[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE) {
    const some = items.slice(i, i + AT_ONCE);
    read.push(
      ...(await Promise.all(some.map((item) => readOne(item, answers.get(item.id) ?? null, { grader, reading })))),
    );
  }
  return read;
}

/** Who read the written answers; the offline engine where nothing was to read. */
export function engineOf(read: readonly ReadItem[]): string {
  const engines = read.map(({ score }) => score.detail.engine).filter((engine) => engine !== BY_KEY);
  return [...new Set(engines)].join(' and ') || SCORER_VERSION;
}

type By = { grader: Grader; reading: Reading };

async function readOne(item: AssessmentItem, answer: Answer | null, { grader, reading }: By): Promise<ReadItem> {
  const body = item.item;
  if (!isOpen(body)) return keyed(item, body, answer);
  const text = answer?.kind === body.kind ? wordsIn(answer) : '';
  if (text.trim() === '')
    return {
      item,
      quotes: [],
      score: { itemId: item.id, score: 0, standardError: 0, detail: notAnswered(body.rubric.points) },
    };
  const grade = (words: string) =>
    grader.grade({ question: textOf(body), rubric: body.rubric, answer: words }, reading);
  if (answer?.kind === 'interview') return spoken(item, answer, grade);
  const written = await grade(text);
  return {
    item,
    quotes: written.evidence,
    score: { itemId: item.id, score: written.score, standardError: written.standardError, detail: detailOf(written) },
  };
}

const isOpen = (item: Item): item is Exclude<Item, KeyedItem> => isWritten(item.kind);

type Spoken = Extract<Answer, { kind: 'interview' }>;

/** Where something was said and none of it is enough to go on, there is no score: that is not the same as 0. */
async function spoken(
  item: AssessmentItem,
  { said }: Spoken,
  grade: (words: string) => Promise<WrittenScore>,
): Promise<ReadItem> {
  const written = await gradeExchange({ said: said.map(({ text }) => text), grade });
  const { score, standardError } = written.enough ? written : { score: null, standardError: null };
  const detail = detailOf({ ...written, score });
  const isSaid = written.enough || written.reasons.some(saysWhy);
  const readIt = isSaid ? detail.readIt : readItBecause(['not-enough', ...written.reasons]);
  const quotes = written.enough ? written.evidence : [];
  return { item, quotes, score: { itemId: item.id, score, standardError, detail: { ...detail, readIt } } };
}

/** Whether it tells by itself why there is no score. */
const saysWhy = (reason: HumanReason) => reason === 'language' || isDoubt(reason);

function keyed(item: AssessmentItem, body: KeyedItem, answer: Answer | null): ReadItem {
  const { score } = scoreKeyed(body, answer);
  const detail: ItemDetail = { found: [], missing: [], readIt: null, instructions: [], engine: BY_KEY };
  return { item, quotes: [], score: { itemId: item.id, score, standardError: null, detail } };
}

const notAnswered = (points: string[]): ItemDetail => ({
  found: [],
  missing: points,
  readIt: null,
  instructions: [],
  engine: SCORER_VERSION,
});

/** Of an answer that couldn't be judged, no point counts as missing. */
function detailOf({ score, points, reasons, instructions, levels, engine }: WrittenScore): ItemDetail {
  return {
    found: points.flatMap(({ point, covered, quote }) => (covered && quote !== null ? [{ point, quote }] : [])),
    missing: score === null ? [] : points.filter(({ covered }) => !covered).map(({ point }) => point),
    readIt: readItBecause(reasons),
    instructions: instructions.map(({ text }) => text),
    ...(levels && { levels }),
    engine,
  };
}
