// Tells every open page that something has changed; the page then asks for what it shows.
import type { Request, Response } from 'express';
import type { Mails } from './mails.ts';

const GATHER_MS = 40;
const MAIL_POLL_MS = 2_000;
const HEARTBEAT_MS = 25_000;

/** A workspace that says when something visible has changed, and when it ends. */
export interface Live {
  readonly listeners: Set<() => void>;
  readonly stop: AbortController;
}

/** Server-sent events: one `change` for a burst of changes, and a comment now and then to keep the line open. */
export function stream(world: Live, mails: Mails) {
  return (request: Request, response: Response): void => {
    response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write('retry: 1000\nevent: change\ndata: open\n\n');
    const tell = gathered(() => response.write('event: change\ndata: now\n\n'));
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS).unref();
    const post = watchMails(mails, tell);
    world.listeners.add(tell);
    const end = () => {
      world.listeners.delete(tell);
      clearInterval(heartbeat);
      clearInterval(post);
      response.end();
    };
    request.on('close', end);
    world.stop.signal.addEventListener('abort', end, { once: true });
  };
}

function gathered(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, GATHER_MS).unref();
  };
}

/** E-mails are sent by the product, not by this workspace, so they are counted now and then. */
function watchMails(mails: Mails, tell: () => void): NodeJS.Timeout {
  let known = -1;
  return setInterval(() => {
    void mails.list().then(
      ({ length }) => {
        if (known !== -1 && length !== known) tell();
        known = length;
      },
      () => undefined,
    );
  }, MAIL_POLL_MS).unref();
}
