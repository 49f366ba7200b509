// The same on a language model, where one is configured: agreement, pairs, attacks, and whether it says the same again.
import type { Model } from '#core/ports/model.ts';
import type { Embed } from '#core/scoring/embed.ts';
import type { Shelf } from '#core/scoring/judge.ts';
import { deviation } from '#core/scoring/model-reading.ts';
import { mean } from '#core/stats/agreement.ts';
import { graderOf } from '#worker/ai/grade-command.ts';
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
    ...(await againRows(name, questions, (shelf) => scoreBy({ embed, model, ...shelf }))),
  ];
  return { title, rows: rows.map((row) => ({ ...row, slack: Infinity })) };
}

type Grading = { embed: Embed; model: Model; shelf?: Shelf };

function scoreBy({ embed, model, shelf }: Grading): Score {
  const grade = graderOf(embed, model, shelf);
  return async ({ question, points, reference }, answer) => {
    const rubric = { points, ...(reference === undefined ? {} : { references: [reference] }) };
    return (await grade({ question, rubric, answer })).score;
  };
}

/** Readings are kept as the product keeps them, for one run. */
function memory(): Shelf {
  const kept = new Map<string, Awaited<ReturnType<Shelf['kept']>>>();
  return {
    kept: async (key) => kept.get(key) ?? [],
    keep: async (key, { reading }) => void (reading && kept.set(key, [...(kept.get(key) ?? []), reading])),
  };
}

async function scoredBy(questions: readonly Question[], score: Score): Promise<Scored[]> {
  const scored: Scored[] = [];
  const tasks = questions.flatMap((asked) => asked.answers.map((answer) => ({ asked, answer })));
  await together(tasks, AT_ONCE, async ({ asked, answer: { text, score: level, kind = '–' } }) => {
    const given = await score(asked, text);
    if (given !== null) scored.push({ half: asked.half, question: asked.id, kind, level, score: given });
  });
  return scored;
}

/** Whether kept readings give the same in each run, and how far fresh ones spread. */
async function againRows(
  name: string,
  questions: readonly Question[],
  by: (kept: { shelf?: Shelf }) => Score,
): Promise<Row[]> {
  const some: { asked: Asked; text: string }[] = questions
    .flatMap((asked) => asked.answers.slice(0, 1).map(({ text }) => ({ asked, text })))
    .slice(0, AGAIN.answers);
  const kept = by({ shelf: memory() });
  const run = async (score: Score) => {
    const scores: (number | null)[] = [];
    for (const { asked, text } of some) scores.push(await score(asked, text));
    return scores;
  };
  const first = JSON.stringify(await run(kept));
  let same = 1;
  for (let n = 1; n < AGAIN.runs; n += 1) if (JSON.stringify(await run(kept)) === first) same += 1;
  const fresh: (number | null)[][] = [];
  for (let n = 0; n < AGAIN.fresh; n += 1) fresh.push(await run(by({})));
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
