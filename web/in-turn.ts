// A door that lets a few requests through at once: what they carry stays out of memory until it is their turn.
import type { RequestHandler } from 'express';

/**
 * At most `most` at once for everybody and one for each `keyOf`; the others wait, their bodies unread. `hasOne` answers a
 * second one of the same key. Work that goes on after somebody hung up keeps their place, where a handler puts it into
 * `response.locals.work`.
 */
export function inTurn(
  most: number,
  { keyOf, hasOne }: { keyOf: (request: Parameters<RequestHandler>[0]) => string; hasOne: RequestHandler },
): RequestHandler {
  const underway = new Set<string>();
  const waiting: (() => void)[] = [];
  let free = most;
  return (request, response, next) => {
    const key = keyOf(request);
    if (underway.has(key)) return void hasOne(request, response, next);
    underway.add(key);
    const state = { begun: false };
    const begin = () => {
      state.begun = true;
      free -= 1;
      next();
    };
    const leave = () => {
      underway.delete(key);
      // Who hung up while waiting took no place.
      if (!state.begun) return void waiting.splice(waiting.indexOf(begin), 1);
      free += 1;
      waiting.shift()?.();
    };
    response.once('close', () => {
      const work = response.locals['work'] as Promise<unknown> | undefined;
      if (work) void work.then(leave, leave);
      else leave();
    });
    if (free > 0) begin();
    else waiting.push(begin);
  };
}
