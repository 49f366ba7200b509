// What only sounds like an answer, read by the real encoder: it earns nothing beside a weak deed, and costs the honest nothing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptiness, signsOf, weightOf } from '#core/scoring/claims.ts';
import { OF_SIGNS, OF_VECTOR } from '#core/scoring/claim-weights.ts';
import { gradeWritten } from '#core/scoring/written.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const question = 'A customer’s washing machine floods the kitchen while you repair it. What do you do?';
const rubric = {
  points: [
    'shuts the water off and pulls the plug',
    'dries the floor and looks for damage',
    'finds the leak before going on',
    'tells the customer and the firm what happened',
  ],
};
const WEAK = 'I put down a towel.';

const grade = (answer: string) => gradeWritten({ question, rubric, answer, embed: encoder.embed });

test.each([
  'Getting water off floors, tracing a leak and telling customers of damage are second nature to me after so long in the trade.',
  'Whether it is the water, the plug, the damage to the floor or the leak, everybody in my last firm relied on what I know.',
])('a claim beside a weak deed is left to a person: %s', async (claim) => {
  expect(await grade(`${WEAK} ${claim}`)).toMatchObject({ score: null, needsHuman: true, reasons: ['general'] });
});

test.each([
  'I have had this once: water off, plug out, then I dried the floor and found the leak in the hose before I went on.',
  'Water off. Plug out. Floor dry, look for damage. Find leak. Tell customer, tell firm.',
  'First I am closing the water and take out the plug, after I dry the floor with customer and I say to my firm what is broken.',
  'We shut the water off and pull the plug, and we never go on before the leak is found.',
  'The water is shut off and the plug pulled, the floor is dried and looked at, and the firm is told the same day.',
])('who does it is scored, however it is said: %s', async (answer) => {
  expect((await grade(answer)).score).toBeGreaterThanOrEqual(40);
});

test('a good answer keeps its score with a claim beside it', async () => {
  const good =
    'I shut the water off, pull the plug and dry the floor, then I find the leak and tell the customer and my firm.';
  const { score } = await grade(good);

  expect((await grade(`${good} I have a lot of experience with floods.`)).score).toBe(score);
});

test('there is a weight for each number of a vector and for each sign, and what is surely empty counts nothing', async () => {
  const claim = 'I have many years of experience with all kinds of customers, machines and repairs.';
  const [vector = new Float32Array()] = await encoder.embed([claim]);

  expect(OF_VECTOR).toHaveLength(vector.length);
  expect(OF_SIGNS).toHaveLength(signsOf(claim).length);
  expect(weightOf(emptiness(claim, vector))).toBe(0);
});

test('what can’t matter to a score isn’t embedded: an answer of hardly any score, and an answer with nothing in doubt', async () => {
  const asked: string[][] = [];
  const embed = async (texts: string[]) => {
    asked.push(texts);
    return encoder.embed(texts);
  };
  await gradeWritten({ question, rubric, answer: 'It was a nice day.', embed });
  expect(asked).toHaveLength(1);
  await gradeWritten({ question, rubric, answer: 'I shut the water off and pull the plug.', embed });
  expect(asked).toHaveLength(2);
});
