// What comes from Slack: verified by Bolt, answered by the core, acknowledged in time.
import { App, ExpressReceiver, type LogLevel, type Logger } from '@slack/bolt';
import { Router, type RequestHandler } from 'express';
import { listen } from './listen.ts';
import { installationOf } from './installation.ts';
import type { BotLog, SlackOptions } from './parts.ts';

const mostAheadSeconds = 60;

/** The router that serves `POST /slack/events`. Requests that are unsigned, old or from the future are refused with 401. */
export function slackRouter(options: SlackOptions): Router {
  const router = Router();
  router.use('/slack/events', refuseOdd);
  const receiver = new ExpressReceiver({
    signingSecret: options.signingSecret,
    router,
    // The signature is the request's own name: a replay carries the same.
    customPropertiesExtractor: (request) => ({ signature: String(request.headers['x-slack-signature'] ?? '') }),
    logger: boltLogger(options.log),
    processEventErrorHandler: async ({ error, response, logger }) => {
      logger.error(error);
      // What was answered too late has Bolt's answer already.
      if (!response.headersSent) response.writeHead(500).end();
      return true;
    },
    dispatchErrorHandler: async ({ response }) => void response.writeHead(404).end(),
  });
  const app = new App({
    receiver,
    authorize: async () => ({ botToken: options.botToken }),
    clientOptions: {
      slackApiUrl: options.apiUrl,
      allowAbsoluteUrls: false,
      timeout: 5_000,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
    logger: boltLogger(options.log),
  });
  listen(app, { ...options, workspaceOf: installationOf(options) });
  return router;
}

/** Bolt refuses what is older than five minutes; what is dated ahead, or signed in another writing, is refused here. */
const refuseOdd: RequestHandler = (request, response, next) => {
  const at = Number(request.headers['x-slack-request-timestamp']);
  const isAhead = Number.isFinite(at) && at - Date.now() / 1000 > mostAheadSeconds;
  // Another way to write the same signature would make a replay look new.
  const isWhole = /^v0=[0-9a-f]{64}$/u.test(String(request.headers['x-slack-signature']));
  if (isAhead || !isWhole) return void response.status(401).end();
  next();
};

/** Bolt's own words go to the log as warnings at most; it says in them what it was given. */
function boltLogger(log: BotLog): Logger {
  const quiet = () => {};
  return {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: (...words: unknown[]) =>
      log.warn({ problem: words.map(problemOf).join(' ').slice(0, 300) }, 'slack request refused'),
    setLevel: quiet,
    getLevel: () => 'error' as LogLevel,
    setName: quiet,
  };
}

const problemOf = (word: unknown) =>
  word instanceof Error ? `${word.name}: ${word.message}` : typeof word === 'string' ? word : '';
