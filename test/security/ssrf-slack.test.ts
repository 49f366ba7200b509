// Addresses that reach Slack's half of the bot from outside lead to Slack alone, and no further than its storage with a token.
import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import { WebClient } from '@slack/web-api';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOptions, slackClient } from '#bots/slack/client.ts';
import { fetchFile } from '#bots/slack/fetch-file.ts';
import { replaceOriginal } from '#bots/slack/opened-from.ts';
import { slackRouter } from '#bots/slack/receive.ts';
import { directoryOf } from '#db/directory.ts';
import { grantsOf } from '#db/grants.ts';
import { keyringOf } from '#db/vault.ts';
import { readConfig } from '../../config.ts';
import { closed, listening, signingSecret } from '../standins/app.ts';
import { masterKey, secrets, startDatabase, type TestDatabase } from '../standins/database.ts';
import { elsewhereFor, startLure, token } from './ssrf.ts';
import { setStage, userOf } from './stage.ts';

/** As an operator has it who sets nothing. */
const { slack } = readConfig({
  PUBLIC_URL: 'https://shortlist.example',
  SLACK_BOT_TOKEN: `xoxb-${token}`,
  SLACK_SIGNING_SECRET: signingSecret,
});
const api = slack?.apiUrl ?? '';
const storage = 'files.slack.com';
const limit = 10 * 1024 * 1024;

// The inner one is inside; the outer one stands in for Slack. The tables name their ports.
const { inner, outer, seen } = await startLure(({ url = '' }, origin) =>
  url.startsWith('/api/') ? { ok: true, file: fileAt(`${origin}/file/${outerFile}`) } : {},
);
const { port } = inner;

let outerFile = '';
const fileAt = (url: string) => ({ id: 'F1', name: 'cv.pdf', size: 3, url_private: url });
const slackAt = (url: string) =>
  new WebClient(token, {
    ...clientOptions(api),
    fetch: async () => Response.json({ ok: true, file: fileAt(url) }),
  });

describe('a file that was dropped in Slack', () => {
  test.each(elsewhereFor(storage, port))('said to be at %s is not fetched', async (_, url) => {
    await expect(fetchFile(slackAt(url), 'F1')).rejects.toMatchObject({ code: 'file-unfetched' });
    expect(seen.asked).toEqual([]);
  });

  test('is fetched from Slack’s storage, with the token', async () => {
    await expect(fetchFile(slackAt(`https://${storage}/f`), 'F1')).rejects.toThrow('Nothing leaves');
    expect(seen.asked).toEqual([{ url: `https://${storage}/f`, method: 'GET', authorization: `Bearer ${token}` }]);
  });

  const fromOuter = (file: string) => {
    outerFile = file;
    return fetchFile(slackClient(token, `${outer.origin}/api/`), 'F1');
  };

  test('that leads on to another place is not followed there', async () => {
    await expect(fromOuter('redirect')).rejects.toThrow('fetch failed');
    expect(seen.asked.map(({ url }) => new URL(url).pathname)).toEqual(['/api/files.info', '/file/redirect']);
  });

  test('that is larger than was said is cut off', async () => {
    await expect(fromOuter('large')).rejects.toMatchObject({ code: 'file-too-large' });
    expect(outer.taken()).toBeLessThan(4 * limit);
  });

  test('that never ends is given up', async () => {
    await expect(fromOuter('endless')).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(seen.deadlines.at(-1)).toBeLessThanOrEqual(30_000);
  });
});

describe('an upload', () => {
  const upload = (url: string) =>
    clientOptions(api).fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` } });

  test.each(elsewhereFor(storage, port))('to %s is not begun', async (_, url) => {
    await expect(upload(url)).rejects.toThrow('isn’t Slack’s');
    expect(seen.asked).toEqual([]);
  });

  test.each([`https://${storage}/upload/v1/x`, `${api}chat.postMessage`])('to %s is begun', async (url) => {
    await expect(upload(url)).rejects.toThrow('Nothing leaves');
    expect(seen.asked).toHaveLength(1);
  });
});

describe('what takes the place of the card that a form was opened from', () => {
  const message = { text: 'Fresh', blocks: [] };

  test.each(elsewhereFor('hooks.slack.com', port))('said to go to %s is not given there', async (_, answerTo) => {
    expect(await replaceOriginal(api, { answerTo, message })).toBe(false);
    expect(seen.asked).toEqual([]);
  });

  test('goes to Slack, and without the token', async () => {
    const answerTo = 'https://hooks.slack.com/actions/T1/1/x';
    await replaceOriginal(api, { answerTo, message });
    expect(seen.asked).toEqual([{ url: answerTo, method: 'POST', authorization: null }]);
  });
});

describe('the answer to a press', () => {
  let db: TestDatabase;
  const bots: HttpServer[] = [];
  const warned: string[] = [];
  let real: string;
  let standIn: string;

  beforeAll(async () => {
    db = await startDatabase();
    const { workspaceId } = await setStage(db);
    const directory = directoryOf(db.database.kysely);
    const start = (apiUrl: string) => {
      const router = slackRouter({
        signingSecret,
        apiUrl,
        access: {
          authorize: async () => ({ botToken: token, botUserId: 'U0BOT' }),
          workspaceOf: async () => workspaceId,
          speak: (_, ask) => ask(slackClient(token, apiUrl)),
          ended: async () => {},
          included: async () => {},
        },
        deps: {
          inWorkspace: db.inWorkspace,
          directory,
          grants: grantsOf(db.database.kysely, keyringOf(masterKey)),
          secrets,
          publicUrl: 'https://shortlist.example',
        },
        log: { info: () => {}, error: () => {}, warn: (_data, message) => void warned.push(message) },
      });
      const server = createServer(express().use(router));
      bots.push(server);
      return listening(server);
    };
    [real, standIn] = [await start(api), await start(`${outer.origin}/api/`)];
  });
  afterAll(async () => {
    for (const bot of bots) await closed(bot);
    await db?.stop();
  });

  /** Pressed by a member, signed by Slack; waits until the answer was given, or given up. */
  async function press(bot: string, responseUrl: string): Promise<void> {
    warned.splice(0);
    const body = `payload=${encodeURIComponent(JSON.stringify(pressed(responseUrl)))}`;
    const at = String(Math.floor(Date.now() / 1000));
    const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${at}:${body}`).digest('hex')}`;
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': at,
      'x-slack-signature': signature,
    };
    const answer = await fetch(`${bot}/slack/events`, { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
    await expect.poll(() => warned, { interval: 5 }).toEqual(['slack answer not delivered']);
  }

  const asked = () => seen.asked.filter(({ url }) => !url.endsWith('/slack/events'));

  test.each(elsewhereFor('hooks.slack.com', port))('said to go to %s is not given there', async (_, url) => {
    await press(real, url);
    expect(asked()).toEqual([]);
  });

  test('goes to Slack, and without the token', async () => {
    await press(real, 'https://hooks.slack.com/actions/T1/1/x');
    expect(asked()).toEqual([{ url: 'https://hooks.slack.com/actions/T1/1/x', method: 'POST', authorization: null }]);
  });

  test('that is led on to another place is not given there', async () => {
    await press(standIn, `${outer.origin}/redirect`);
    expect(asked()).toHaveLength(1);
  });

  test('has a deadline where it is heard and never answered', async () => {
    await press(standIn, `${outer.origin}/silent`);
    expect(asked()).toHaveLength(1);
    expect(seen.deadlines.at(-1)).toBeLessThanOrEqual(30_000);
  });
});

const pressed = (responseUrl: string) => ({
  type: 'block_actions',
  team: { id: 'T1', domain: 'coombe' },
  user: { id: userOf('recruiter'), name: 'recruiter', team_id: 'T1' },
  api_app_id: 'A1',
  token: 'old',
  container: { type: 'message', message_ts: '1.2', channel_id: 'D1', is_ephemeral: true },
  trigger_id: randomUUID(),
  channel: { id: 'D1', name: 'directmessage' },
  response_url: responseUrl,
  actions: [{ type: 'button', action_id: 'unheard-of', block_id: 'b', value: '', action_ts: '1.2', text: {} }],
});
