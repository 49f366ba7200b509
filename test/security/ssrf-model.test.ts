// What candidates write goes to the language model's endpoint that they are told of, wherever that leads.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { RetryLater } from '#core/errors.ts';
import { openAiModel } from '#worker/ai/openai-model.ts';
import { openAiTranscriber } from '#worker/ai/openai-transcriber.ts';
import { startLure, token } from './ssrf.ts';

const { outer, seen } = await startLure();
const endpoint = { apiKey: token, baseUrl: `${outer.origin}/redirect` };
const models = { author: 'm', interviewer: 'm', grader: 'm', reader: 'm' };
const question = {
  role: 'grader' as const,
  name: 'reading',
  system: 'Read.',
  user: 'What somebody wrote.',
  shape: z.object({ level: z.number() }),
  key: 'once',
  signal: new AbortController().signal,
};

test.each<[string, () => Promise<unknown>]>([
  ['a question', () => openAiModel({ ...endpoint, models }).ask(question)],
  [
    'a question that is answered as it is written',
    () =>
      openAiModel({ ...endpoint, models })
        .write(question)
        .next(),
  ],
  [
    'a recording',
    () =>
      openAiTranscriber({ ...endpoint, transcriber: 'm', price: undefined }).transcribe({
        bytes: Buffer.from('a voice'),
        type: 'audio/webm',
        language: 'en',
        key: 'once',
      }),
  ],
])('%s is not taken on to another place, and is asked again later', async (_, ask) => {
  await expect(ask()).rejects.toBeInstanceOf(RetryLater);
  // The library asks for a piece of data besides, which leaves for nowhere.
  expect(seen.asked.filter(({ url }) => url.startsWith('http'))).toHaveLength(1);
});
