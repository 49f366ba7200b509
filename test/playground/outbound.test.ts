import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { verifySlackRequest } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import type { Playground } from '#playground/slack/playground.ts';
import { createPlayground } from '#playground/slack/playground.ts';
import type { Running } from './bot.ts';
import { RUTH, SECRET, TOKEN, startBot } from './bot.ts';

interface Received {
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** An app that answers with these statuses in turn, then 200, and keeps what it was sent. */
async function recorder(...statuses: number[]): Promise<{ playground: Playground; received: Received[] }> {
  const received: Received[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    received.push({ body: await text(request), headers: request.headers });
    response.writeHead(statuses.shift() ?? 200).end();
  };
  const server = createServer((request, response) => void take(request, response)).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const eventsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const playground = createPlayground({ signingSecret: SECRET, botToken: TOKEN, eventsUrl, retryDelays: [0, 5, 5] });
  stops.push(
    () => playground.close(),
    () => server.close(),
  );
  return { playground, received };
}

async function bot(): Promise<Running> {
  const running = await startBot((app) => app.command('/assess', async ({ ack }) => ack()));
  stops.push(() => running.close());
  return running;
}

test('Bolt’s own check accepts the signature of every kind of request', async () => {
  const { playground, received } = await recorder();
  await playground.workspace.command({ user: RUTH, channel: 'general', text: '/assess new  two words ' });
  await playground.workspace.openHome({ user: RUTH, tab: 'home' });
  expect(received).toHaveLength(2);
  for (const { body, headers } of received) {
    const check = () => verifySlackRequest({ signingSecret: SECRET, body, headers: headers as never });
    expect(check).not.toThrow();
    expect(() => verifySlackRequest({ signingSecret: 'other', body, headers: headers as never })).toThrow();
  }
  const form = Object.fromEntries(new URLSearchParams(received[0]?.body));
  expect(form).toMatchObject({
    command: '/assess',
    text: 'new  two words',
    channel_name: 'general',
    user_name: 'ruth.marlow',
  });
});

test('a failed event is sent again three times with the same id and says why', async () => {
  const { playground, received } = await recorder(500, 500, 500);
  expect(await playground.workspace.openHome({ user: RUTH, tab: 'home' })).toBe(true);
  const ids = received.map(({ body }) => (JSON.parse(body) as { event_id: string }).event_id);
  expect(new Set(ids).size).toBe(1);
  expect(received.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
  expect(received[1]?.headers['x-slack-retry-reason']).toBe('http_error');
});

test('an event is given up after three retries', async () => {
  const { playground, received } = await recorder(500, 500, 500, 500, 500);
  expect(await playground.workspace.openHome({ user: RUTH, tab: 'home' })).toBe(false);
  expect(received).toHaveLength(4);
});

test('the app hears direct messages, mentions and files, and nothing else that people write', async () => {
  const { playground, received } = await recorder();
  const { workspace } = playground;
  const file = workspace.addFile({ name: 'cv.pdf', owner: RUTH, content: Buffer.from('%PDF') });
  workspace.say({ user: RUTH, channel: 'general', text: 'Lunch?' });
  workspace.say({ user: RUTH, channel: 'general', text: `<@${workspace.member('Shortlist').id}> hello` });
  workspace.say({ user: RUTH, channel: 'directmessage', text: 'hello' });
  workspace.say({ user: RUTH, channel: 'hiring-backend', text: '', files: [file.id] });
  await workspace.waitFor(() => received.length === 3);
  const types = received.map(({ body }) => (JSON.parse(body) as { event: { type: string } }).event.type);
  expect(types.toSorted()).toEqual(['app_mention', 'file_shared', 'message']);
});

test('a request that is delivered twice carries the same signature', async () => {
  const { playground, received } = await recorder();
  playground.workspace.fault('deliver', 'twice');
  await playground.workspace.command({ user: RUTH, channel: 'general', text: '/assess' });
  await playground.workspace.command({ user: RUTH, channel: 'general', text: '/assess' });
  expect(received).toHaveLength(3);
  expect(received[1]).toMatchObject({ body: received[0]!.body });
  const signatures = new Set(received.map(({ headers }) => headers['x-slack-signature']));
  expect(signatures.size).toBe(2);
});

test('a stale, an unsigned and a wrongly signed request are refused by Bolt', async () => {
  const { workspace } = await bot();
  const body = workspace.commandBody({ user: RUTH, channel: 'general', text: '/assess' });
  const now = Math.floor(Date.now() / 1000);
  const status = async (request: object) => (await workspace.raw({ body, ...request })).status;
  expect(await status({})).toBe(200);
  expect(await status({ seconds: now - 360 })).toBe(401);
  expect(await status({ signed: false })).toBe(401);
  expect(await status({ secret: 'other' })).toBe(401);
});

test('a replayed and a future request reach Bolt, so that the product must refuse them', async () => {
  const { workspace } = await bot();
  const body = workspace.commandBody({ user: RUTH, channel: 'general', text: '/assess' });
  const now = Math.floor(Date.now() / 1000);
  const status = async (request: object) => (await workspace.raw({ body, ...request })).status;
  expect([await status({ seconds: now }), await status({ seconds: now })]).toEqual([200, 200]);
  expect(await status({ seconds: now + 3600 })).toBe(200);
});
