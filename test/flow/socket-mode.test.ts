// The whole way over a WebSocket that the bot opens: no address that Slack could reach is configured.
import { createServer, type Server } from 'node:http';
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPlayground, type Playground } from '#playground/slack/playground.ts';
import { readConfig } from '../../config.ts';
import { start, type Running } from '../../main.ts';
import { closed, freePort, listening, signingSecret } from '../standins/app.ts';
import { outboxOf } from '../standins/outbox.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { startSlackSocket, type SlackSocketServer } from '../standins/slack-socket.ts';
import { until } from '../standins/until.ts';

const botToken = 'xoxb-for-tests';
let socket: SlackSocketServer;
let slack: Playground;
let api: Server;
let running: Running;
let db: ReturnType<typeof outboxOf>;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shortlist-socket-'));
  await chmod(dataDir, 0o711);
  socket = await startSlackSocket();
  api = createServer();
  const apiUrl = await listening(api);
  slack = createPlayground({ signingSecret, botToken, eventsUrl: socket.eventsUrl, baseUrl: apiUrl });
  const router = express.Router();
  router.post('/api/apps.connections.open', (request, response) => {
    const isOurs = request.headers.authorization === 'Bearer xapp-for-tests';
    response.json(isOurs ? { ok: true, url: socket.socketUrl } : { ok: false, error: 'invalid_auth' });
  });
  api.on('request', express().use(router, slack.router));
  running = await start(
    readConfig({
      PORT: String(await freePort()),
      DATA_DIR: dataDir,
      SLACK_APP_TOKEN: 'xapp-for-tests',
      SLACK_BOT_TOKEN: botToken,
      SLACK_API_URL: `${apiUrl}/api/`,
      LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    }),
    'all',
  );
  db = outboxOf(running.databaseUrl);
  await until(async () => (socket.connections > 0 ? true : undefined));
});
afterAll(async () => {
  await db?.close();
  await slack?.close();
  await running?.stop();
  await closed(api);
  await socket?.close();
  await rm(dataDir, { recursive: true, force: true });
});

test('a recruiter gets from a command by a form and a button to an open assessment', async () => {
  await recruiterIn(slack.workspace).open();
  expect(await db.ask('select state from assessment')).toEqual([{ state: 'open' }]);
});

test('nothing is served where Slack would send signed requests', async () => {
  expect((await fetch(`${running.url}/slack/events`, { method: 'POST' })).status).toBe(404);
});

test('what is delivered three times has one effect', async () => {
  socket.times = 3;
  const recruiter = recruiterIn(slack.workspace);
  await recruiter.say('/assess new');
  await recruiter.fillIn({ title: 'Platform Engineer', job: 'Python and PostgreSQL, for our timetables.' });
  await recruiter.see(/Platform Engineer/u);
  socket.times = 1;
  expect(await db.ask(`select from assessment where title like 'Platform%'`)).toHaveLength(1);
});

test('after Slack has ended the connection the bot is back by itself, and answers', async () => {
  await socket.disconnect();
  await recruiterIn(slack.workspace).say('/assess list');
  await recruiterIn(slack.workspace).see(/\d open assessments/u);
});
