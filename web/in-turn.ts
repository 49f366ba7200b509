// A door that lets a few requests through at once: what they carry stays out of memory until it is their turn.
import type { RequestHandler } from 'express';

/**
 * At most `most` at once for everybody and one for each `keyOf`; the others wait, their bodies unread, and whoever had a
 * place for the shortest time goes first. `hasOne` answers a second one of the same key. Work that goes on after somebody
 * hung up keeps their place, where a handler puts it into `response.locals.work`.
 */
export function inTurn(
  most: number,
  { keyOf, hasOne }: { keyOf: (request: Parameters<RequestHandler>[0]) => string; hasOne: RequestHandler },
): RequestHandler {
  const underway = new Set<string>();
  const waiting: Waiting[] = [];
  /** For how many ms each has had a place; forgotten when nobody has one. */
  const had = new Map<string, number>();
  const timeOf = (key: string) => had.get(key) ?? 0;
  let free = most;
  return (request, response, next) => {
    // Who hung up while it was asked who they are never leaves again, and would keep a place for ever.
    if (response.closed) return;
    const key = keyOf(request);
    if (underway.has(key)) return void hasOne(request, response, next);
    underway.add(key);
    let since: number | undefined;
    const begin = () => {
      since = performance.now();
      free -= 1;
      next();
    };
    const mine = { key, begin };
    const leave = () => {
      underway.delete(key);
      // Who hung up while waiting took no place.
      if (since === undefined) return void waiting.splice(waiting.indexOf(mine), 1);
      had.set(key, timeOf(key) + performance.now() - since);
      if (underway.size === 0) had.clear();
      free += 1;
      const least = Math.min(...waiting.map((one) => timeOf(one.key)));
      const at = waiting.findIndex((one) => timeOf(one.key) === least);
      if (at >= 0) waiting.splice(at, 1)[0]?.begin();
    };
    response.once('close', () => {
      const work = response.locals['work'] as Promise<unknown> | undefined;
      if (work) void work.then(leave, leave);
      else leave();
    });
    if (free > 0) begin();
    else waiting.push(mine);
  };
}

type Waiting = { key: string; begin: () => void };
