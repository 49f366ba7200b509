// A recruiter gets a draft, whatever the model does: later tries first, then the item bank, which says why.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RetryLater } from '#core/errors.ts';
import { en } from '#core/text/en.ts';
import { wordsOf } from '#core/text/words.ts';
import { offlineDrafter } from '#worker/ai/drafter.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import { modelDrafter } from '#worker/ai/model-drafter.ts';
import { author, criteriaOf, criterion, modelOf } from '../../standins/author.ts';
import { startOpenAi, type OpenAiStandIn, type Reply } from '../../standins/openai.ts';
import { job } from '../../standins/recruiter.ts';

const encoder = startEncoder();
let openAi: OpenAiStandIn;

beforeAll(async () => {
  openAi = await startOpenAi(() => ({ status: 500 }));
  await encoder.embed(['A first sentence.']);
}, 60_000);
afterAll(async () => {
  await openAi?.stop();
  await encoder.close();
});

function draft({ isLast = false, signal = new AbortController().signal, t = en } = {}) {
  const model = modelOf(openAi);
  const drafter = modelDrafter({ modelFor: () => model, offline: offlineDrafter(encoder.embed), limitMs: 1_000 });
  const asked = { whose: null, key: 'one', signal, isLast };
  return drafter.draft({ title: '', text: job, withQuestions: true, withInterview: false, shown: new Map() }, t, asked);
}

const passing: [string, Reply][] = [
  ['is down', { status: 500 }],
  ['is busy', { status: 429, retryAfter: '2' }],
  ['says nothing', { never: true }],
  ['drips', { drips: true }],
];

test.each(passing)(
  'a model that %s is asked again soon, and the last time the bank drafts and says so',
  async (_, reply) => {
    openAi.answer(() => reply);
    const error = await draft().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RetryLater);
    expect((error as RetryLater).afterMs).toBeLessThanOrEqual(10_000);
    const made = await draft({ isLast: true });
    expect(made.notes[0]).toBe('The model didn’t answer, so this draft comes from the item bank.');
    expect(made.fellBack).toBe(true);
    expect(made.engine).toBe(en.authoring.engine);
    expect(made.items.length).toBeGreaterThan(3);
  },
  60_000,
);

test.each([
  ['refuses', { refuses: 'No.' }],
  ['answers in another shape', { says: { criteria: 'many' } }],
  ['sends no JSON', { breaks: 'Sure!' }],
  ['is cut off', { cutOff: '{' }],
  ['doesn’t know the key', { status: 401 }],
  ['asks to wait for an hour', { status: 429, retryAfter: '3600' }],
] satisfies [string, Reply][])('where the model %s, nobody waits for another try', async (_, reply) => {
  openAi.answer(() => reply);
  expect(await draft()).toMatchObject({ fellBack: true, engine: en.authoring.engine });
});

test('an answer that is none is asked for once more', async () => {
  let asked = 0;
  const good = author(criteriaOf(criterion('PostgreSQL', 'PostgreSQL'), criterion('HTTP APIs', 'HTTP APIs')));
  openAi.answer((one) => ((asked += 1) === 1 ? { breaks: 'Sure!' } : good(one)));
  expect((await draft()).criteria.map(({ name }) => name)).toEqual(['PostgreSQL', 'HTTP APIs']);
});

test('a program that stops loses no draft to the bank', async () => {
  openAi.answer(() => ({ never: true }));
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 100);
  await expect(draft({ isLast: true, signal: stopping.signal })).rejects.toBeInstanceOf(RetryLater);
});

test.each(['fr', 'zh-Hant', 'zh-Hans'] as const)('that the model was silent is said in %s', async (locale) => {
  openAi.answer(() => ({ status: 401 }));
  const t = wordsOf({ locale, platform: 'slack' });
  const [first] = (await draft({ t })).notes;
  expect(first).toBe(t.authoring.silent);
  expect(first).not.toBe(en.authoring.silent);
});
