// Whether the server can be reached, and for how long it couldn't.
import { signal } from '@preact/signals';

/** False from the first request that gets no answer, or the browser's word, until the next answer. */
export const online = signal(true);

let lostAt: number | null = null;
let lostBefore = 0;
let reported = 0;

/** No answer at all came back: the connection, not the server. */
export function lost(): void {
  lostAt ??= performance.now();
  online.value = false;
}

/** Any answer came back. */
export function reached(): void {
  if (lostAt !== null) lostBefore += performance.now() - lostAt;
  lostAt = null;
  online.value = true;
}

/** All time without a connection since the page was loaded, in ms. */
export function offlineMs(): number {
  return lostBefore + (lostAt === null ? 0 : performance.now() - lostAt);
}

/** The part of it that the server hasn't been told, in whole ms and at most a day. */
export function unreportedMs(): number {
  return Math.min(86_400_000, Math.round(offlineMs() - reported));
}

export function reportedMs(ms: number): void {
  reported += ms;
}
