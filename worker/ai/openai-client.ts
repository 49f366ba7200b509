// The client of whatever endpoint speaks OpenAI's protocol: a model and a transcriber are asked in the same way.
import OpenAI from 'openai';
import { bounded } from './bounded.ts';

export const deadlineMs = 60_000;
/** Candidates are told where what they write is read: whoever leads on to another place isn't followed there. */
const staying = { redirect: 'error' } as const;

/** It tries once: whoever asks is a job, which is put back and holds up nobody, or a person, who can't wait and can press again. */
export const clientOf = ({ apiKey, baseUrl }: { apiKey: string; baseUrl: string }): OpenAI =>
  new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 0, timeout: deadlineMs, fetchOptions: staying, fetch: bounded });
