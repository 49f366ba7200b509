import { describe, expect, test } from 'vitest';
import { parts, secondsLeft, spokenMinutes } from '#web/app/countdown.ts';

const received = { clock: { secondsLeft: 300, givenBackSeconds: 0, running: true }, at: 1000, offlineMs: 0 };

describe('the time left', () => {
  test('goes down with the device’s steady clock', () => {
    expect(secondsLeft(received, { at: 61_000, offlineMs: 0 })).toBe(240);
  });

  test('stands still while there is no connection', () => {
    expect(secondsLeft(received, { at: 61_000, offlineMs: 45_000 })).toBe(285);
  });

  test('never falls below nothing', () => {
    expect(secondsLeft(received, { at: 9_999_000, offlineMs: 0 })).toBe(0);
  });

  test('waits for the start', () => {
    const waiting = { ...received, clock: { ...received.clock, running: false } };

    expect(secondsLeft(waiting, { at: 61_000, offlineMs: 0 })).toBe(300);
  });
});

describe('how it is said', () => {
  test('in whole minutes until the last two', () => {
    expect(parts(121)).toEqual({ minutes: 3, seconds: 0, exact: false });
    expect(parts(105)).toEqual({ minutes: 1, seconds: 45, exact: true });
  });

  test('aloud at ten and at five minutes only', () => {
    const spoken = Array.from({ length: 1200 }, (_, index) => spokenMinutes(1200 - index, 1199 - index)).filter(
      (minutes) => minutes !== null,
    );

    expect(spoken).toEqual([10, 5]);
  });
});
