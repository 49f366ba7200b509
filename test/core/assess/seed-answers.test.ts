import { expect, test } from 'vitest';
import { VOICES, written } from '#core/assess/seed-answers.ts';
import { bank } from '#core/authoring/bank.ts';
import { likeness, prepared } from '#core/integrity/alike.ts';

const items = bank.flatMap(({ item }) => ('rubric' in item ? [item] : []));
const all = (question: number, rubric: (typeof items)[number]['rubric'], well = true) =>
  VOICES.map((voice) => written(rubric, voice, { question, skill: 0.9, well }));

test('eight people who answer a question of the bank well are seldom taken for having copied', () => {
  const pairs = items.flatMap(({ rubric, prompt }, question) => {
    const texts = all(question, rubric).map(prepared);
    return texts.flatMap((one, i) => texts.slice(i + 1).map((other) => likeness(one, other, prepared(prompt))));
  });
  const alike = pairs.filter((pair) => pair !== null);
  expect(pairs.length).toBeGreaterThan(2_000);
  expect(alike.length / pairs.length).toBeLessThan(0.15);
});

test('a weak answer is short and another for each', () => {
  for (const [question, { rubric }] of items.entries()) {
    const weak = all(question, rubric, false);
    expect(new Set(weak).size).toBe(VOICES.length);
    for (const [i, text] of weak.entries()) expect(text.length).toBeLessThan(all(question, rubric)[i]!.length);
  }
});

test('what the rubric says of a candidate is said by the candidate', () => {
  const points = ['Says what it did', 'Watches the queue.', 'Asked for their view.', 'Has a plan', 'The date'];
  const rubric = { points, references: ['I would talk to them and ask how they see it.'], levels: [] };
  expect(written(rubric, VOICES.at(-1)!, { question: 1, skill: 1, well: true })).toContain(
    ' I say what it did. I watch the queue. I asked for their view. I have a plan. The date. ',
  );
});
