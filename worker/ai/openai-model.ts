// A language model behind any endpoint that speaks OpenAI's chat completions, with the output's shape enforced.
import type OpenAI from 'openai';
import { z } from 'zod';
import {
  Unusable,
  type Model,
  type ModelRole,
  type Price,
  type Question,
  type Replied,
  type Writing,
} from '#core/ports/model.ts';
import { clientOf, deadlineMs } from './openai-client.ts';
import { beginningOf, endedOf, none, tokensOf, translated, valueOf, type Ended } from './openai-answer.ts';

/** What is read as it is written is a question or two; a model that has lost its way writes on, and each piece is read with all before it. */
const longestWritten = 20_000;

type Endpoint = { apiKey: string; baseUrl: string; models: Record<ModelRole, string>; prices?: Record<string, Price> };

export function openAiModel({ apiKey, baseUrl, models, prices = {} }: Endpoint): Model {
  const client = clientOf({ apiKey, baseUrl });
  return {
    provider: new URL(baseUrl).host,
    nameOf: (role) => models[role],
    priceOf: (role) => prices[models[role]],
    ask: (question) => ask(client, models[question.role], question),
    write: (question) => write(client, models[question.role], question),
  };
}

async function ask<T>(client: OpenAI, model: string, question: Question<T>): Promise<Replied<T>> {
  try {
    const ended = endedOf(await client.chat.completions.create(bodyOf(model, question), optionsOf(question)));
    return { value: valueOf(ended, question.shape), tokens: ended.tokens };
  } catch (error) {
    throw translated(error);
  }
}

async function* write<T>(client: OpenAI, model: string, question: Question<T>): Writing<T> {
  const body = { ...bodyOf(model, question), stream: true, stream_options: { include_usage: true } } as const;
  try {
    const ended: Ended = { content: '', refusal: null, reason: null, tokens: none };
    for await (const chunk of await client.chat.completions.create(body, optionsOf(question))) {
      if (!heard(ended, chunk)) continue;
      const soFar = beginningOf(ended.content);
      if (soFar) yield soFar;
    }
    // The library ends quietly where it was stopped, or where the line was cut.
    if (ended.reason === null) throw new Error('The answer broke off.');
    return { value: valueOf(ended, question.shape), tokens: ended.tokens };
  } catch (error) {
    throw translated(error);
  }
}

/** Puts a piece behind what came before; whether it brought words. */
function heard(ended: Ended, { choices, usage }: OpenAI.ChatCompletionChunk): boolean {
  if (usage) ended.tokens = tokensOf(usage);
  const [choice] = choices ?? [];
  if (!choice) return false;
  const { content, refusal } = choice.delta;
  ended.reason = choice.finish_reason ?? ended.reason;
  ended.refusal = refusal ?? ended.refusal;
  ended.content += content ?? '';
  if (ended.content.length > longestWritten) throw new Unusable('The model’s answer has no end.', ended.tokens);
  return Boolean(content);
}

// The library's own time limit ends with the headers; a body that drips must not keep whoever waits.
const optionsOf = <T>({ signal, key }: Question<T>) => ({
  signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
  headers: { 'Idempotency-Key': key },
});

function bodyOf<T>(
  model: string,
  { name, system, user, shape }: Question<T>,
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const { $schema: _, ...schema } = z.toJSONSchema(shape);
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
    store: false,
  };
}
