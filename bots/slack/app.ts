// Bolt's application, whichever way requests come in: the same listeners, and tokens by team.
import { loggable } from '#core/loggable.ts';
import { App, type Logger, type LogLevel, type Receiver, type ReceiverEvent } from '@slack/bolt';
import { clientOptions } from './client.ts';
import { listen } from './listen.ts';
import type { BotLog, SlackOptions } from './parts.ts';

const callDeadlineMs = 5_000;

/** Gives the receiver something to hand its requests to. */
export function serve(receiver: Receiver, options: SlackOptions): void {
  const { access, apiUrl, log } = options;
  const app = new App({
    receiver: keptFirst(receiver),
    authorize: ({ teamId, enterpriseId }) => access.authorize({ id: teamId ?? '', organisation: enterpriseId ?? null }),
    clientOptions: { ...clientOptions(apiUrl), timeout: callDeadlineMs },
    logger: boltLogger(log),
    // Bolt would remember each channel; nothing here asks for it.
    convoStore: false,
  });
  listen(app, options);
}

/** Bolt acknowledges an event before anything is done about it. Here that waits until its effect is kept: Slack sends again what wasn't acknowledged. */
function keptFirst(receiver: Receiver): Receiver {
  const init = receiver.init.bind(receiver);
  receiver.init = (app) => {
    const processEvent = async (event: ReceiverEvent) => {
      if (event.body['type'] !== 'event_callback') return app.processEvent(event);
      let isTaken = false;
      await app.processEvent({ ...event, ack: async () => void (isTaken = true) });
      if (isTaken) await event.ack();
    };
    init(Object.create(app, { processEvent: { value: processEvent } }) as App);
  };
  return receiver;
}

/** Bolt's own words go to the log as warnings at most; it says in them what it was given. */
export function boltLogger(log: BotLog): Logger {
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

const problemOf = (word: unknown) => (word instanceof Error ? loggable(word) : typeof word === 'string' ? word : '');
