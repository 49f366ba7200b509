// A language model behind any endpoint that speaks OpenAI's chat completions, with the output's shape enforced.
import OpenAI, { APIError } from 'openai';
import { z } from 'zod';
import { RetryLater } from '#core/errors.ts';
import { Unusable, type Model, type ModelRole, type Question, type Replied, type Tokens } from '#core/ports/model.ts';

const deadlineMs = 60_000;
const retryMs = 30_000;
/** A key that is refused, a model that isn't there, a quota that is used up: somebody has to act first. */
const somebodyActsMs = 600_000;
const stuck = [401, 403, 404];
/** The question itself isn't taken: too long, or of a kind that the service doesn't know. */
const notTaken = [400, 413, 422];
const longestWaitMs = 3_600_000;
const none: Tokens = { input: 0, output: 0 };

type Endpoint = { apiKey: string; baseUrl: string; models: Record<ModelRole, string> };

export function openAiModel({ apiKey, baseUrl, models }: Endpoint): Model {
  // It tries once: whoever asks is a job, which is put back and holds up nobody.
  const client = new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 0, timeout: deadlineMs });
  return {
    provider: new URL(baseUrl).host,
    nameOf: (role) => models[role],
    ask: (question) => ask(client, models[question.role], question),
  };
}

async function ask<T>(client: OpenAI, model: string, question: Question<T>): Promise<Replied<T>> {
  const { signal, key, shape } = question;
  // The library's own time limit ends with the headers; a body that drips must not keep the job.
  const limited = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
  const options = { signal: limited, headers: { 'Idempotency-Key': key } };
  try {
    const completion = await client.chat.completions.create(bodyOf(model, question), options);
    return { value: valueOf(completion, shape), tokens: tokensOf(completion) };
  } catch (error) {
    throw translated(error);
  }
}

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

function valueOf<T>(completion: OpenAI.ChatCompletion, shape: z.ZodType<T>): T {
  const choice = completion.choices?.[0];
  const tokens = tokensOf(completion);
  if (!choice?.message) throw new Unusable('The model sent no answer.', tokens);
  if (choice.message.refusal) throw new Unusable('The model refused to answer.', tokens);
  if (choice.finish_reason !== 'stop')
    throw new Unusable(`The model’s answer ended by “${choice.finish_reason}”.`, tokens);
  const parsed = shape.safeParse(asJson(choice.message.content ?? ''));
  if (!parsed.success) throw new Unusable('The model’s answer is not in the shape that was asked for.', tokens);
  return parsed.data;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const tokensOf = ({ usage }: OpenAI.ChatCompletion): Tokens =>
  usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : none;

/** Nothing of what was asked may stand in an error: errors are logged. */
function translated(error: unknown): unknown {
  if (error instanceof Unusable) return error;
  if (!(error instanceof APIError)) return new RetryLater(retryMs, 'The model gave no whole answer.');
  const { status, code, headers } = error;
  if (notTaken.includes(status ?? 0))
    return new Unusable(`The model’s service refused the question with ${status}.`, none);
  const said = `The model’s service answered with ${status ?? 'nothing'}.`;
  const isStuck = stuck.includes(status ?? 0) || code === 'insufficient_quota';
  return new RetryLater(isStuck ? somebodyActsMs : waitOf(headers), said);
}

/** As long as the service asks for, in seconds or until a date; never longer than an hour. */
function waitOf(headers: Headers | undefined): number {
  const asked = headers?.get('retry-after');
  if (!asked) return retryMs;
  const ms = Number.isFinite(Number(asked)) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isFinite(ms) ? Math.min(longestWaitMs, Math.max(1_000, ms)) : retryMs;
}
