// Every item of the bank can be scored: a right answer is at the top, what is no answer at the bottom.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { textOf, type Answer } from '#core/model/item.ts';
import { scoreKeyed } from '#core/scoring/keyed.ts';
import type { KeyedItem } from '#core/scoring/keyed.ts';
import { gradeWritten } from '#core/scoring/written.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

// Two threads, as the vectors of some two thousand texts are the whole of the time.
let encoders: Encoder[];
beforeAll(() => {
  encoders = [startEncoder(), startEncoder()];
});
afterAll(() => Promise.all(encoders.map((encoder) => encoder.close())));

const OFF_TOPIC = [
  'On weekends I like to cook pasta with fresh vegetables, and in summer we go camping by the sea with our two dogs.',
  'The history of the Roman empire is long and full of battles, emperors and roads.',
];

const written = bank.flatMap(({ id, item }) => (item.kind === 'short' || item.kind === 'long' ? [{ id, item }] : []));
type Written = (typeof written)[number];
const keyed = bank.flatMap(({ id, item }) => ('rubric' in item ? [] : [{ id, item }]));

async function scoreOf({ id, item }: Written, answer: string): Promise<number> {
  const encoder = encoders[written.findIndex((one) => one.id === id) % encoders.length];
  const { score } = await gradeWritten({ question: textOf(item), rubric: item.rubric, answer, embed: encoder!.embed });
  return score ?? Number.NaN;
}

test.concurrent.each(written)(
  '$id: its model answers score 75 or more; copied, empty and off-topic ones 25 or less',
  async (one) => {
    const { prompt, context, rubric } = one.item;

    for (const reference of rubric.references) expect(await scoreOf(one, reference)).toBeGreaterThanOrEqual(75);
    expect(await scoreOf(one, '')).toBe(0);
    for (const nothing of [prompt, context ?? '', ...OFF_TOPIC])
      expect(await scoreOf(one, nothing), nothing).toBeLessThanOrEqual(25);
  },
);

const right = (item: KeyedItem): Answer => {
  if (item.kind === 'choice') return { kind: 'choice', choice: item.key };
  if (item.kind === 'multi') return { kind: 'multi', choices: [...item.key] };
  if (item.kind === 'ranking') return { kind: 'ranking', order: [...item.key] };
  return { kind: 'numeric', value: `${item.key} ${item.unit ?? ''}` };
};

const wrong = (item: KeyedItem): Answer[] => {
  if (item.kind === 'choice')
    return item.options.flatMap((_, choice) => (choice === item.key ? [] : { kind: 'choice' as const, choice }));
  if (item.kind === 'multi')
    return [{ kind: 'multi', choices: item.options.flatMap((_, i) => (item.key.includes(i) ? [] : i)) }];
  if (item.kind === 'ranking') return [{ kind: 'ranking', order: item.key.toReversed() }];
  return [
    { kind: 'numeric', value: String(item.key + 2 * item.tolerance + 1) },
    { kind: 'numeric', value: 'many' },
  ];
};

test.each(keyed)('$id: its key scores 100, wrong answers and none score 0', ({ item }) => {
  expect(scoreKeyed(item, right(item)).score).toBe(100);
  for (const answer of [...wrong(item), null]) expect(scoreKeyed(item, answer).score).toBe(0);
});
