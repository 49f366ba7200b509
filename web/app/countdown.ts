// The time left, as the device shows it between two answers of the server.
import type { PageClock } from '#core/model/page.ts';

/** A server clock and when it came. `at` and `offlineMs` are of this device: a steady clock, and all time without a connection until then. */
export type Received = { clock: PageClock; at: number; offlineMs: number };

/** Whole seconds left, never below 0. Time without a connection since the server's answer doesn't count: it is given back. */
export function secondsLeft({ clock, at, offlineMs }: Received, now: { at: number; offlineMs: number }): number {
  const counted = clock.running ? now.at - at - (now.offlineMs - offlineMs) : 0;
  return Math.max(0, Math.ceil(clock.secondsLeft - Math.max(0, counted) / 1000));
}

/** `exact` from two minutes down, before that whole minutes rounded up. */
export function parts(seconds: number): { minutes: number; seconds: number; exact: boolean } {
  const exact = seconds <= 120;
  return exact
    ? { minutes: Math.floor(seconds / 60), seconds: seconds % 60, exact }
    : { minutes: Math.ceil(seconds / 60), seconds: 0, exact };
}

/** The minutes to speak when the time goes from `before` to `after` seconds: at 10 and at 5, else null. */
export function spokenMinutes(before: number, after: number): number | null {
  return [5, 10].find((minutes) => before > minutes * 60 && after <= minutes * 60) ?? null;
}
