// How often an app may call, per conversation. Source: Microsoft, "Optimize your bot with rate limiting in Teams".
import type { World } from '../world/world.ts';

export type RateKind = 'send' | 'members';

/** So many calls in so many seconds. */
const rates: Record<RateKind, readonly (readonly [number, number])[]> = {
  send: [
    [7, 1],
    [8, 2],
    [60, 30],
    [1800, 3600],
  ],
  members: [
    [14, 1],
    [120, 30],
  ],
};

/** Counts this call and returns undefined, or returns the seconds to wait when it is one too many. */
export function tooSoon(world: World, kind: RateKind, conversation: string): number | undefined {
  const now = performance.now() / 1000;
  const key = `${kind} ${conversation}`;
  const calls = (world.rates.get(key) ?? []).filter((at) => now - at < 3600);
  const waits = rates[kind].map(([most, seconds]) => {
    const blocking = calls.length < most ? undefined : calls.at(-most);
    return blocking === undefined ? 0 : blocking + seconds - now;
  });
  const wait = Math.max(...waits);
  if (wait > 0) return Math.ceil(wait);
  world.rates.set(key, [...calls, now]);
  return undefined;
}
