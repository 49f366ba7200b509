// Socket Mode: requests come over a WebSocket that the bot opens, so that Slack needs no address to reach it.
import { loggable } from '#core/loggable.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import { boltLogger, serve } from './app.ts';
import { clientOptions } from './client.ts';
import type { BotLog, SlackOptions } from './parts.ts';

const firstPauseMs = 500;
const longestPauseMs = 30_000;

export type SlackSocket = { close(): Promise<void> };
type SocketOptions = SlackOptions & { appToken: string };

/** Connects, and again whenever the connection ends, until it is closed. Slack sends again what wasn’t acknowledged. */
export function openSocket(options: SocketOptions): SlackSocket {
  const { appToken, apiUrl, log } = options;
  const receiver = new SocketModeReceiver({
    appToken,
    // Its own way of coming back ends the process when Slack can't be reached.
    autoReconnectEnabled: false,
    // The envelope's id is its own name: what is sent again carries the same.
    customPropertiesExtractor: ({ envelope_id: delivery }: { envelope_id: string }) => ({ delivery }),
    installerOptions: { clientOptions: clientOptions(apiUrl) },
    logger: boltLogger(log),
  });
  serve(receiver, options);
  const stopping = new AbortController();
  const connected = stayConnected(receiver, log, stopping.signal);
  return {
    close: async () => {
      stopping.abort();
      receiver.client.disconnect().catch(() => {});
      await connected;
    },
  };
}

async function stayConnected({ client }: SocketModeReceiver, log: BotLog, stopping: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((stop) => stopping.addEventListener('abort', () => stop(), { once: true }));
  let pauseMs = 0;
  while (!stopping.aborted) {
    try {
      const ended = new Promise<void>((end) => client.once('disconnected', () => end()));
      await Promise.race([client.start(), stopped]);
      log.info({}, 'slack socket connected');
      pauseMs = 0;
      await Promise.race([ended, stopped]);
    } catch (error) {
      const problem = error instanceof Error ? loggable(error) : 'closed before it was open';
      log.warn({ problem }, 'slack socket not connected');
      pauseMs = Math.min(Math.max(pauseMs * 2, firstPauseMs), longestPauseMs);
    }
    await sleep(pauseMs, undefined, { signal: stopping }).catch(() => {});
  }
}
