// Every written item of the bank can be scored: its model answer is at the top, what is no answer at the bottom.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { gradeWritten } from '#core/scoring/written.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const OFF_TOPIC = [
  'On weekends I like to cook pasta with fresh vegetables, and in summer we go camping by the sea with our two dogs.',
  'The history of the Roman empire is long and full of battles, emperors and roads.',
];

const written = bank.flatMap(({ id, item }) => (item.kind === 'short' || item.kind === 'long' ? [{ id, item }] : []));

test.each(written)(
  '$id: its model answers score 75 or more; copied, empty and off-topic ones 25 or less',
  async ({ item }) => {
    const score = async (answer: string) =>
      (await gradeWritten({ question: item.prompt, rubric: item.rubric, answer, embed: encoder.embed })).score ??
      Number.NaN;

    for (const reference of item.rubric.references) expect(await score(reference)).toBeGreaterThanOrEqual(75);
    for (const nothing of ['', item.prompt, ...OFF_TOPIC]) expect(await score(nothing)).toBeLessThanOrEqual(25);
  },
);
