// The end of the web half in good order: whoever sends people here learns that it is over before the door is shut.
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** For what is under way when the end comes, and once more for whoever keeps a connection open. */
const graceMs = 3_000;

export type Drain = {
  /** From the moment that the end is asked for. */
  isEnding(): boolean;
  begin(): void;
  /** Lets people in while something is under way, answers what was asked, and waits for nobody who keeps a connection open. */
  close(server: Server): Promise<void>;
  /** Counts what is under way at a server. */
  watch(server: Server): void;
};

export function startDrain(): Drain {
  let ending = false;
  let underway = 0;
  const idle = Promise.withResolvers<void>();
  const settle = () => {
    if (ending && underway === 0) idle.resolve();
  };
  const begin = () => {
    ending = true;
    settle();
  };
  return {
    isEnding: () => ending,
    begin,
    watch: (server) =>
      void server.prependListener('request', (_request, response) => {
        underway += 1;
        // What this client asks next goes to somebody who stays.
        if (ending) response.setHeader('connection', 'close');
        response.once('close', () => {
          underway -= 1;
          settle();
        });
      }),
    close: async (server) => {
      begin();
      await Promise.race([idle.promise, pause(graceMs, undefined, { ref: false })]);
      const done = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), graceMs);
      await done;
      clearTimeout(late);
    },
  };
}
