import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RetryLater } from '#core/errors.ts';
import { Unusable, type Model, type Question } from '#core/ports/model.ts';
import { openAiModel } from '#worker/ai/openai-model.ts';
import { startOpenAi, type OpenAiStandIn } from '../../standins/openai.ts';

let openAi: OpenAiStandIn;
let model: Model;

const shape = z.object({ level: z.number().nullable(), quotes: z.array(z.string()) });
const question = (signal = new AbortController().signal): Question<z.infer<typeof shape>> => ({
  role: 'grader',
  name: 'reading',
  system: 'Read.',
  user: 'What somebody wrote.',
  shape,
  key: 'once',
  signal,
});

const ways = ['in one piece', 'as it is written'] as const;
type Asking = Question<z.infer<typeof shape>>;

/** Asks in either way, and gives what came in the end. */
async function asking(way: (typeof ways)[number], of: Model = model, about: Asking = question()) {
  if (way === 'in one piece') return of.ask(about);
  const writing = of.write(about);
  let step = await writing.next();
  while (!step.done) step = await writing.next();
  return step.value;
}

beforeAll(async () => {
  openAi = await startOpenAi(() => ({ says: { level: 3, quotes: ['a'] } }));
  const models = { author: 'a', interviewer: 'i', grader: 'g-1', reader: 'r' };
  model = openAiModel({ apiKey: 'k', baseUrl: openAi.url, models });
});
afterAll(() => openAi?.stop());

test.each(ways)(
  'a question goes to the model of its role, with its shape and key, as OpenAI’s own schema wants it: %s',
  async (way) => {
    openAi.answer(() => ({ says: { level: 3, quotes: ['a'] } }));
    const reply = await asking(way);
    expect(reply).toEqual({ value: { level: 3, quotes: ['a'] }, tokens: { input: 100, output: 20 } });
    expect(openAi.asked.at(-1)).toMatchObject({
      model: 'g-1',
      system: 'Read.',
      user: 'What somebody wrote.',
      name: 'reading',
      key: 'once',
    });
    expect(openAi.invalid).toEqual([]);
  },
);

test('what there is of an answer comes while it is written', async () => {
  openAi.answer(() => ({ says: { level: 3, quotes: ['both happen or “neither” does'] }, everyMs: 5 }));
  const seen: (string | undefined)[] = [];
  for await (const { level, quotes } of model.write(question())) if (level === 3) seen.push(quotes?.[0]);
  expect(seen.length).toBeGreaterThan(4);
  expect(seen.at(-1)).toBe('both happen or “neither” does');
  for (const one of seen) expect('both happen or “neither” does'.startsWith(one ?? '')).toBe(true);
});

describe('an answer without an end', () => {
  const endless = (letters: number) => `{"level": 3,${'\n'.repeat(letters)}`;

  test.each(ways)('is left before it fills the memory: %s', async (way) => {
    openAi.answer(() => ({ breaks: endless(6 * 2 ** 20), atOnce: true }));
    const error = await asking(way).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Unusable);
    expect(error).toMatchObject({ message: 'The model’s answer has no end.' });
  });

  test('is left soon where each piece is read with all before it', async () => {
    openAi.answer(() => ({ breaks: endless(30_000) }));
    await expect(asking('as it is written')).rejects.toThrow('has no end');
  });
});

describe.each(ways)('%s', (way) => {
  test.each([
    ['a refusal', { refuses: 'I can’t help with that.' }],
    ['an answer that was cut off', { cutOff: '{"level": 3' }],
    ['what is no JSON', { breaks: 'Sure! Here you go.' }],
    ['another shape', { says: { level: 'high' } }],
  ])('%s is no answer, and its tokens count', async (_, reply) => {
    openAi.answer(() => reply);
    const error = await asking(way).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Unusable);
    expect((error as Unusable).tokens).toEqual({ input: 100, output: 20 });
  });

  test.each([
    [429, '7', undefined, 7_000],
    [429, undefined, 'insufficient_quota', 600_000],
    [500, undefined, undefined, 30_000],
    [503, '2', undefined, 2_000],
    [401, undefined, undefined, 600_000],
  ])('%i, Retry-After %s, %s: asked again later, once', async (status, retryAfter, code, afterMs) => {
    openAi.answer(() => ({ status, ...(retryAfter && { retryAfter }), ...(code && { code }) }));
    const before = openAi.asked.length;
    const error = await asking(way).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RetryLater);
    expect((error as RetryLater).afterMs).toBe(afterMs);
    expect(openAi.asked.length).toBe(before + 1);
  });

  test('a question that the service won’t take is no reason to ask again', async () => {
    openAi.answer(() => ({ status: 400 }));
    await expect(asking(way)).rejects.toBeInstanceOf(Unusable);
  });

  test.each([
    ['never answers', { never: true as const }],
    ['drips', { drips: true as const }],
  ])('a service that %s is left when the run ends', async (_, reply) => {
    openAi.answer(() => reply);
    await expect(asking(way, model, question(AbortSignal.timeout(1_500)))).rejects.toBeInstanceOf(RetryLater);
  });

  test('nobody there is asked again later', async () => {
    const models = { author: 'a', interviewer: 'i', grader: 'g', reader: 'r' };
    const nobody = openAiModel({ apiKey: 'k', baseUrl: 'http://127.0.0.1:9/v1', models });
    await expect(asking(way, nobody)).rejects.toBeInstanceOf(RetryLater);
  });
});
