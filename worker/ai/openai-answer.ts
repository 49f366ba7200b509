// What an endpoint that speaks OpenAI's protocol answered: its value, its tokens, or what its error means.
import type OpenAI from 'openai';
import { APIError } from 'openai';
import { Allow, parse } from 'partial-json';
import type { z } from 'zod';
import { RetryLater } from '#core/errors.ts';
import { Unusable, type Tokens } from '#core/ports/model.ts';

const retryMs = 30_000;
/** A key that is refused, a model that isn't there, a quota that is used up: somebody has to act first. */
const somebodyActsMs = 600_000;
const stuck = [401, 403, 404];
/** The question itself isn't taken: too long, or of a kind that the service doesn't know. */
const notTaken = [400, 413, 422];
const longestWaitMs = 3_600_000;
export const none: Tokens = { input: 0, output: 0 };

/** An answer that has ended; `reason` is why, in OpenAI's words, null where nothing came. */
export type Ended = { content: string; refusal: string | null; reason: string | null; tokens: Tokens };

export function endedOf({ choices, usage }: OpenAI.ChatCompletion): Ended {
  const choice = choices?.[0];
  const { content = null, refusal = null } = choice?.message ?? {};
  return { content: content ?? '', refusal, reason: choice?.finish_reason ?? null, tokens: tokensOf(usage) };
}

/** Throws Unusable for what is no answer in the shape that was asked for. */
export function valueOf<T>({ content, refusal, reason, tokens }: Ended, shape: z.ZodType<T>): T {
  if (reason === null) throw new Unusable('The model sent no answer.', tokens);
  if (refusal) throw new Unusable('The model refused to answer.', tokens);
  if (reason !== 'stop') throw new Unusable(`The model’s answer ended by “${reason}”.`, tokens);
  const parsed = shape.safeParse(asJson(content));
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

/** What stands in the beginning of an object; undefined before it begins, and for what is none. */
export function beginningOf(text: string): object | undefined {
  try {
    const value: unknown = parse(text, Allow.STR | Allow.OBJ | Allow.ARR);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

export const tokensOf = (usage: OpenAI.CompletionUsage | null | undefined): Tokens =>
  usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : none;

/** Nothing of what was asked may stand in an error: errors are logged. */
export function translated(error: unknown): unknown {
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
