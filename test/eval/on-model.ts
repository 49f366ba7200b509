// The same on a language model, where one is configured: agreement, pairs, attacks, and whether it says the same again.
import { createHash } from 'node:crypto';
import type { Model } from '#core/ports/model.ts';
import type { Embed } from '#core/scoring/embed.ts';
import { judge, type Shelf } from '#core/scoring/judge.ts';
import { gradeWritten, readablePart } from '#core/scoring/written.ts';
import { mean } from '#core/stats/agreement.ts';
import { figuresOf, type Scored } from './agreement.ts';
import { alikeRows } from './alike.ts';
import { questionsIn, type Question } from './folder.ts';
import type { Asked, Score } from './grading.ts';
import type { Part, Row } from './row.ts';
import { together } from './together.ts';

const AT_ONCE = 4;
const AGAIN = { answers: 5, runs: 20, fresh: 3 };

type Scene = { folder: string; embed: Embed; model?: Model };

/** Figures of a model are shown and never judged: another model is another engine. It asks three readings an answer. */
export async function modelPart({ folder, embed, model }: Scene): Promise<Part> {
  const title = 'On a language model';
  if (!model) return { title, rows: [], skipped: ['OPENAI_API_KEY isn’t set.'] };
  const questions = questionsIn(folder);
  const name = model.nameOf('grader');
  const score = scoreBy({ embed, model, shelf: memory() });
  const scored = await scoredBy(questions, score);
  const rows = [
    ...figuresOf(`${name}, all`, scored),
    ...(await alikeRows(name, { folder, questions, score })),
    ...(await againRows(name, questions, (shelf) => scoreBy({ embed, model, shelf }))),
  ];
  return { title, rows: rows.map((row) => ({ ...row, slack: Infinity })) };
}

type Grading = { embed: Embed; model: Model; shelf: Shelf };

/** As the product does: what is empty or all orders to a machine is settled by the offline engine. */
function scoreBy({ embed, model, shelf }: Grading): Score {
  return async ({ question, points, reference }, answer) => {
    const rubric = { points, references: reference === undefined ? [] : [reference] };
    const first = await gradeWritten({ question, rubric, answer, embed });
    const text = readablePart(answer, question).sentences.join(' ');
    if (text === '') return first.score;
    const given = { question, rubric, answer, text, first, signal: new AbortController().signal };
    return (await judge({ model, mark: digest, shelf }, given)).score;
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Readings are kept as the product keeps them, for one run. */
function memory(): Shelf {
  const kept = new Map<string, Awaited<ReturnType<Shelf['kept']>>>();
  return {
    kept: async (key) => kept.get(key) ?? [],
    keep: async (key, { reading }) => void (reading && kept.set(key, [...(kept.get(key) ?? []), reading])),
  };
}

const forgetful: Shelf = { kept: async () => [], keep: async () => {} };

async function scoredBy(questions: readonly Question[], score: Score): Promise<Scored[]> {
  const scored: Scored[] = [];
  const tasks = questions.flatMap((asked) => asked.answers.map((answer) => ({ asked, answer })));
  await together(tasks, AT_ONCE, async ({ asked, answer: { text, score: level, kind = '–' } }) => {
    const given = await score(asked, text);
    if (given !== null) scored.push({ half: asked.half, question: asked.id, kind, level, score: given });
  });
  return scored;
}

/** Of a few values, as a sample. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1));
}

/** Whether kept readings give the same in each run, and how far fresh ones spread. */
async function againRows(name: string, questions: readonly Question[], by: (shelf: Shelf) => Score): Promise<Row[]> {
  const some: { asked: Asked; text: string }[] = questions
    .flatMap((asked) => asked.answers.slice(0, 1).map(({ text }) => ({ asked, text })))
    .slice(0, AGAIN.answers);
  const kept = by(memory());
  const run = async (score: Score) => {
    const scores: (number | null)[] = [];
    for (const { asked, text } of some) scores.push(await score(asked, text));
    return scores;
  };
  const first = JSON.stringify(await run(kept));
  let same = 1;
  for (let n = 1; n < AGAIN.runs; n += 1) if (JSON.stringify(await run(kept)) === first) same += 1;
  const fresh: (number | null)[][] = [];
  for (let n = 0; n < AGAIN.fresh; n += 1) fresh.push(await run(by(forgetful)));
  const spreads = some.map((_, i) => deviation(fresh.flatMap((scores) => scores[i] ?? [])));
  const note = `${some.length} answers, read ${AGAIN.fresh} times anew`;
  return [
    {
      name: `${name}: runs alike from kept readings`,
      value: same,
      better: 'more',
      as: 'count',
      target: AGAIN.runs,
      slack: 0,
    },
    { name: `${name}: spread of fresh readings`, value: mean(spreads), better: 'less', as: 'points', slack: 0, note },
  ];
}
