// How long a body may take that keeps a place: told by a clock that the test moves, on real connections.
import { createServer, request as requestTo, type ClientRequest } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import express from 'express';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordingPace } from '#web/candidate-voice.ts';
import { paced } from '#web/paced.ts';
import { closed, listening } from '../standins/app.ts';

let url: string;
let stop: () => Promise<void>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  const body = express.raw({ type: 'audio/webm', limit: '4mb' });
  const app = express().post('/', paced(recordingPace), body, (request, response) => {
    response.send(String((request.body as Buffer).length));
  });
  const server = createServer(app);
  url = await listening(server);
  stop = () => closed(server);
});
afterEach(async () => {
  vi.useRealTimers();
  await stop();
});

const piece = Buffer.alloc(16 * 1024, 7);

/** A recording whose bytes come as `send` brings them; what it is answered with, or that it was ended. */
async function begun() {
  const sent: ClientRequest = requestTo(url, { method: 'POST', headers: { 'content-type': 'audio/webm' } });
  const seen = { answer: undefined as string | undefined };
  sent.on('error', () => (seen.answer ??= 'ended'));
  sent.on('response', (response) => response.on('data', (bytes: Buffer) => (seen.answer = bytes.toString())));
  await send(sent);
  return { sent, seen };
}

/** Resolves once the bytes have gone through the machine. */
async function send(sent: ClientRequest): Promise<void> {
  await new Promise<void>((gone) => sent.write(piece, () => gone()));
  for (let i = 0; i < 200; i += 1) await turn();
}

/** Ten seconds pass. */
async function wait(ms = 10_000): Promise<void> {
  vi.advanceTimersByTime(ms);
  for (let i = 0; i < 200; i += 1) await turn();
}

test('a recording that keeps coming is ended after a minute, and not before', async () => {
  const { sent, seen } = await begun();
  for (let i = 0; i < 5; i += 1) {
    await wait();
    await send(sent);
  }
  await wait(9_900);
  expect(seen.answer).toBeUndefined();
  await wait(100);
  expect(seen.answer).toBe('ended');
});

test('one that came in time is answered, however long that takes', async () => {
  const { sent, seen } = await begun();
  await wait();
  await send(sent);
  sent.end();
  await wait(0);
  expect(seen.answer).toBe(String(2 * piece.length));
  await wait(120_000);
  expect(seen.answer).toBe(String(2 * piece.length));
});

test('who stops sending is ended within twenty seconds', async () => {
  const { seen } = await begun();
  await wait();
  expect(seen.answer).toBeUndefined();
  await wait();
  expect(seen.answer).toBe('ended');
});
