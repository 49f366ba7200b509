// What comes from Slack by HTTPS: verified by Bolt, answered by the core, acknowledged in time.
import { ExpressReceiver } from '@slack/bolt';
import { Router, type RequestHandler } from 'express';
import { boltLogger, serve } from './app.ts';
import type { SlackOptions } from './parts.ts';

const mostAheadSeconds = 60;
/** Slack gives up after as many; whoever is slower only keeps what they have sent in our memory. */
const bodyMs = 3_000;

type HttpOptions = SlackOptions & { signingSecret: string };

/** The router that serves `POST /slack/events`. Requests that are unsigned, old or from the future are refused with 401. */
export function slackRouter(options: HttpOptions): Router {
  const router = Router();
  router.use('/slack/events', refuseOdd, hurry);
  const receiver = new ExpressReceiver({
    signingSecret: options.signingSecret,
    router,
    // The signature is the request's own name: a replay carries the same.
    customPropertiesExtractor: (request) => ({ delivery: String(request.headers['x-slack-signature'] ?? '') }),
    logger: boltLogger(options.log),
    processEventErrorHandler: async ({ error, response, logger }) => {
      logger.error(error);
      // What was answered too late has Bolt's answer already.
      if (!response.headersSent) response.writeHead(500).end();
      return true;
    },
    dispatchErrorHandler: async ({ response }) => void response.writeHead(404).end(),
  });
  serve(receiver, options);
  return router;
}

/** Bolt refuses what is older than five minutes; what is dated ahead, or signed in another writing, is refused here. */
const refuseOdd: RequestHandler = (request, response, next) => {
  const at = Number(request.headers['x-slack-request-timestamp']);
  const isAhead = !(at - Date.now() / 1000 <= mostAheadSeconds);
  // Another way to write the same signature would make a replay look new.
  const isWhole = /^v0=[0-9a-f]{64}$/u.test(String(request.headers['x-slack-signature']));
  if (isAhead || !isWhole) return void response.status(401).end();
  next();
};

/** Whose body isn't there in time is cut off: until then nobody knows whether it is Slack's. */
const hurry: RequestHandler = (request, response, next) => {
  const late = setTimeout(() => request.destroy(), bodyMs);
  const done = () => clearTimeout(late);
  request.once('end', done);
  response.once('close', done);
  next();
};
