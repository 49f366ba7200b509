// `node test/eval/fit-claims.ts [SET…]`: fits core/scoring/claim-weights.ts and prints it; sets that are named are left out.
import { join } from 'node:path';
import { z } from 'zod';
import { signsOf } from '#core/scoring/claims.ts';
import { mean } from '#core/scoring/coverage.ts';
import { ownSentences } from '#core/scoring/own-words.ts';
import { readablePart } from '#core/scoring/written.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import { parsed, questionsIn, type Question } from './folder.ts';
import { ridgeLogistic } from './ridge-logistic.ts';

const Sentences = z.object({ sentences: z.array(z.object({ answers: z.boolean(), text: z.string() })) });
const Attacks = z.object({
  attacks: z.array(z.object({ kind: z.string(), question: z.string(), without: z.string(), with: z.string() })),
});
const Graded = z.object({
  questions: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      points: z.array(z.string()),
      answers: z.array(z.object({ id: z.string(), score: z.number(), kind: z.string().optional(), text: z.string() })),
    }),
  ),
});

type Example = { text: string; empty: boolean };
type Asked = Pick<Question, 'id' | 'question' | 'points' | 'answers'>;

const here = import.meta.dirname;
/** Attacks whose sentences show it; the others copy, repeat or give orders. */
const EMPTY_ATTACKS = new Set(
  'announcement,authority,boilerplate,denied,familiar,list-in-sentence,nouns,order,others,padding,pleading,praise,question,rhetorical,rubric-words,should,verdict'.split(
    ',',
  ),
);
const EMPTY_ANSWERS = new Set(['empty', 'empty-fluent']);
/** Answers from here on count as saying something in each sentence. */
const GOOD = 3;
/** The long answers beside the point of test/fixtures/answers. */
const BESIDE = /^f\d+\.7$/u;

/** The first principal component of the sentences’ vectors has about the spread of a sign when they are this much larger. */
const VECTOR_TIMES = 5;
const RIDGE = 30;
/** Added to a sign’s spread, which may be none. */
const NO_SPREAD = 0.001;

const sentencesIn = (text: string, { question, points }: Asked) =>
  ownSentences(readablePart(text, question).sentences, { question, points });

function examplesOf(questions: readonly Asked[]): Example[] {
  return questions.flatMap((asked) =>
    asked.answers.flatMap(({ id, score, kind = '', text }) => {
      const empty = EMPTY_ANSWERS.has(kind) || (score < 2 && BESIDE.test(id));
      if (!empty && score < GOOD) return [];
      return sentencesIn(text, asked).map((sentence) => ({ text: sentence, empty }));
    }),
  );
}

function attacksIn(folder: string, questions: readonly Asked[]): Example[] {
  const { attacks } = parsed(Attacks, join(folder, 'attacks.json'));
  return attacks.flatMap(({ kind, question, without, with: attacked }) => {
    const asked = questions.find(({ id }) => id === question);
    if (!asked || !EMPTY_ATTACKS.has(kind)) return [];
    const before = readablePart(without, asked.question).sentences;
    const added = sentencesIn(attacked, asked).filter((sentence) => !before.includes(sentence));
    return added.map((text) => ({ text, empty: true }));
  });
}

function withAttacks(folder: string, isOurs: (question: Question) => boolean = () => true): Example[] {
  const questions = questionsIn(folder).filter(isOurs);
  return [...examplesOf(questions), ...attacksIn(folder, questions)];
}

const SETS: Record<string, () => Example[]> = {
  speech: () =>
    parsed(Sentences, join(here, 'speech/sentences.json')).sentences.map(({ text, answers }) => ({
      text,
      empty: !answers,
    })),
  graded: () => examplesOf(parsed(Graded, join(here, '../fixtures/answers/graded.json')).questions),
  dev: () => withAttacks(here, ({ half }) => half === 'dev'),
  doubt: () => withAttacks(join(here, 'doubt')),
  reported: () => withAttacks(join(here, 'reported')),
};

function spreadOf(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) + NO_SPREAD;
}

const written = (values: readonly number[]) => values.map((value) => String(Math.round(1000 * value) / 1000)).join(' ');

async function fit(leftOut: readonly string[]): Promise<string> {
  const examples = Object.entries(SETS).flatMap(([name, of]) => (leftOut.includes(name) ? [] : of()));
  const encoder = startEncoder();
  const vectors = await encoder.embed(examples.map(({ text }) => text));
  await encoder.close();
  const signs = examples.map(({ text }) => signsOf(text));
  const spreads = (signs[0] ?? []).map((_, j) => spreadOf(signs.map((row) => row[j] ?? 0)));
  const rows = signs.map((row, i) => [
    ...Array.from(vectors[i] ?? [], (value) => VECTOR_TIMES * value),
    ...row.map((value, j) => value / (spreads[j] ?? 1)),
  ]);
  const { base, weights } = ridgeLogistic(
    rows,
    examples.map(({ empty }) => empty),
    RIDGE,
  );
  const [ofVector, ofSigns] = [weights.slice(0, -spreads.length), weights.slice(-spreads.length)];
  return [
    `base: ${written([base])}`,
    `vector: ${written(ofVector.map((value) => VECTOR_TIMES * value))}`,
    `signs: ${written(ofSigns.map((value, j) => value / (spreads[j] ?? 1)))}`,
    '',
  ].join('\n');
}

process.stdout.write(await fit(process.argv.slice(2)));
