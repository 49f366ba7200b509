// Stands in for an endpoint that speaks OpenAI's chat completions and transcriptions: checks each request, and answers as a test says.
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { setTimeout as pause } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import express, { type Request, type Response as Answering } from 'express';

export type Asked = {
  model: string;
  system: string;
  user: string;
  /** What the shape is called. */
  name: string;
  key: string | undefined;
  /** When the first piece of a streamed answer was sent, by performance.now(). */
  begunAt?: number;
};

/** Well (where it streams, a piece of 6 letters every so many ms, or all at once), refused, cut off, broken, an HTTP status, never, or a byte a second. */
export type Reply =
  | { says: unknown; everyMs?: number; atOnce?: true }
  | { refuses: string }
  | { cutOff: string }
  | { breaks: string; atOnce?: true }
  | { status: number; retryAfter?: string; code?: string }
  | { never: true }
  | { drips: true };

/** A request to write down speech: its fields, and the file. */
export type Heard = { fields: Record<string, string>; name: string; type: string; bytes: number };

type Understands = (heard: Heard) => Reply | { text: string; afterMs?: number };
const nothing: Understands = () => ({ text: '' });

export type OpenAiStandIn = {
  /** With `/v1`, as a base URL. */
  url: string;
  asked: Asked[];
  /** Recordings that were to be written down. */
  heard: Heard[];
  /** From now on; nothing is understood unless a test says so. */
  understand: (how: Understands) => void;
  /** Requests that OpenAI's own schema refuses; filled where ../shared/specs is there. */
  invalid: string[];
  /** From now on. */
  answer: (how: (asked: Asked) => Reply) => void;
  stop(): Promise<void>;
};

const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };

export async function startOpenAi(how: (asked: Asked) => Reply): Promise<OpenAiStandIn> {
  const state = { how, understands: nothing };
  const asked: Asked[] = [];
  const invalid: string[] = [];
  const isValid = requestCheck();
  const app = express().use(express.json({ limit: '4mb' }));
  app.post('/v1/chat/completions', (request, response) => {
    if (isValid && !isValid(request.body)) invalid.push(JSON.stringify(isValid.errors));
    const one = askedOf(request.body, request.get('idempotency-key'));
    asked.push(one);
    const reply = state.how(one);
    if (request.body.stream && isSaid(reply)) void stream(response, reply, one);
    else send(response, reply);
  });
  const heard: Heard[] = [];
  app.post('/v1/audio/transcriptions', async (request, response) => {
    const one = await heardIn(request);
    heard.push(one);
    const reply = state.understands(one);
    if ('text' in reply) {
      await pause(reply.afterMs ?? 0);
      response.json({ text: reply.text, usage: transcribed });
    } else send(response, reply);
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    heard,
    understand: (next) => {
      state.understands = next;
    },
    invalid,
    answer: (next) => {
      state.how = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const transcribed = { type: 'tokens', input_tokens: 40, output_tokens: 8, total_tokens: 48 };

async function heardIn(request: Request): Promise<Heard> {
  const body = await buffer(request);
  const form = await new Response(body, { headers: { 'content-type': request.get('content-type') ?? '' } }).formData();
  const file = form.get('file') as File;
  const fields = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return { fields: Object.fromEntries(fields) as Heard['fields'], name: file.name, type: file.type, bytes: file.size };
}

type Body = {
  model: string;
  messages: { role: string; content: string }[];
  response_format: { json_schema: { name: string } };
};

function askedOf({ model, messages, response_format: format }: Body, key: string | undefined): Asked {
  const of = (role: string) => messages.find((message) => message.role === role)?.content ?? '';
  return { model, system: of('system'), user: of('user'), name: format.json_schema.name, key };
}

function send(response: Answering, reply: Reply): void {
  if ('never' in reply) return;
  if ('drips' in reply) return drip(response);
  if ('status' in reply) {
    if (reply.retryAfter) response.set('retry-after', reply.retryAfter);
    response.status(reply.status).json({ error: { message: 'no', type: 'x', param: null, code: reply.code ?? null } });
    return;
  }
  response.json(completion(reply));
}

type Said = Exclude<Reply, { status: number } | { never: true } | { drips: true }>;

const isSaid = (reply: Reply): reply is Said => !('status' in reply || 'never' in reply || 'drips' in reply);

function completion(reply: Said) {
  const message = { role: 'assistant', content: null as string | null, refusal: null as string | null };
  let reason = 'stop';
  if ('says' in reply) message.content = JSON.stringify(reply.says);
  else if ('refuses' in reply) message.refusal = reply.refuses;
  else if ('breaks' in reply) message.content = reply.breaks;
  else {
    message.content = reply.cutOff;
    reason = 'length';
  }
  const choices = [{ index: 0, message, finish_reason: reason, logprobs: null }];
  return { id: 'chatcmpl-1', object: 'chat.completion', created: 0, model: 'stand-in', choices, usage };
}

/** As server-sent events: some letters a piece, then why it ended, then what it cost. */
async function stream(response: Answering, reply: Said, asked: Asked): Promise<void> {
  const { choices } = completion(reply);
  const { message, finish_reason: reason } = choices[0]!;
  const about = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'stand-in' };
  const piece = (delta: object, ended: string | null = null) =>
    send({ ...about, choices: [{ index: 0, delta, finish_reason: ended }] });
  const send = (one: object | string) =>
    response.write(`data: ${typeof one === 'string' ? one : JSON.stringify(one)}\n\n`);
  response.type('text/event-stream');
  if (message.refusal) piece({ refusal: message.refusal });
  const content = message.content ?? '';
  for (const part of 'atOnce' in reply ? [content] : (content.match(/[^]{1,6}/gu) ?? [])) {
    asked.begunAt ??= performance.now();
    piece({ content: part });
    if ('says' in reply && reply.everyMs) await pause(reply.everyMs);
  }
  piece({}, reason);
  send({ ...about, choices: [], usage });
  send('[DONE]');
  response.end();
}

function drip(response: Answering): void {
  response.type('json');
  const timer = setInterval(() => response.write(' '), 1_000);
  response.on('close', () => clearInterval(timer));
}

const spec = new URL('../../../shared/specs/openai-openapi.json', import.meta.url);

/** OpenAI's own schema of a request, once the mark `nullable`, which JSON Schema doesn't know, is taken out. */
function requestCheck(): ValidateFunction | undefined {
  if (!existsSync(spec)) return undefined;
  const document: unknown = JSON.parse(readFileSync(spec, 'utf8'), (key, value: unknown) =>
    key === 'nullable' ? undefined : value,
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document as object, 'openai');
  return ajv.getSchema('openai#/components/schemas/CreateChatCompletionRequest');
}
