// A small but real Bolt app on a real port, with the playground mounted beside it.
import type { AddressInfo } from 'node:net';
import type { Logger } from '@slack/bolt';
import { App, ExpressReceiver, LogLevel } from '@slack/bolt';
import express from 'express';
import type { Playground, PlaygroundOptions } from '#playground/slack/playground.ts';
import { createPlayground } from '#playground/slack/playground.ts';

export const SECRET = 'a-signing-secret-for-tests';
export const TOKEN = 'xoxb-playground';
export const RUTH = 'Ruth Marlow';
export const OWEN = 'Owen Bright';

export interface Running {
  app: App;
  playground: Playground;
  workspace: Playground['workspace'];
  url: string;
  close: () => Promise<void>;
}

/** Starts the bot and the playground on one port; `listen` adds the bot's handlers. */
export async function startBot(listen: (app: App) => void, options: Partial<PlaygroundOptions> = {}): Promise<Running> {
  const site = express();
  let url = '';
  const playground = createPlayground({
    signingSecret: SECRET,
    botToken: TOKEN,
    eventsUrl: () => `${url}/slack/events`,
    retryDelays: [0, 10, 10],
    ...options,
  });
  site.use(playground.router);
  const server = site.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const app = boltApp(site, url);
  listen(app);
  return {
    app,
    playground,
    workspace: playground.workspace,
    url,
    async close() {
      await playground.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Bolt complains aloud about the faults that these tests make. */
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

function boltApp(site: express.Application, url: string): App {
  const receiver = new ExpressReceiver({ signingSecret: SECRET, app: site, logger: silent });
  return new App({
    receiver,
    token: TOKEN,
    logger: silent,
    tokenVerificationEnabled: false,
    clientOptions: { slackApiUrl: `${url}/api/`, allowAbsoluteUrls: false, retryConfig: { retries: 1, minTimeout: 1 } },
  });
}

/** Slack's name for what went wrong with a call, or `ok`. */
export const errorOf = (call: Promise<unknown>): Promise<string | undefined> =>
  call.then(
    () => 'ok',
    (error: { data?: { error: string } }) => error.data?.error,
  );

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
export const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
export const button = (actionId: string, text = 'Press') => ({
  type: 'button' as const,
  text: plain(text),
  action_id: actionId,
  value: 'a_1',
});

/** A modal with one text field, `title` in block `job`. */
export const jobModal = (callbackId = 'new-job') => ({
  type: 'modal' as const,
  callback_id: callbackId,
  title: plain('New assessment'),
  submit: plain('Draft it'),
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'job',
      label: plain('Job title'),
      element: { type: 'plain_text_input' as const, action_id: 'title', min_length: 3 },
    },
  ],
});
