// What an outside service puts off is told to a candidate as something that passes, never as a fault.
import { expect, test } from 'vitest';
import { RetryLater } from '#core/errors.ts';
import { en } from '#core/text/en.ts';
import { problemOf } from '#web/problem.ts';

test('a bucket that is away is “busy”, to be tried again', () => {
  expect(problemOf(new RetryLater(10_000, 'The bucket is away.'), en)).toMatchObject({
    status: 503,
    body: { error: { code: 'busy' } },
  });
});

test('a wait that a service names in no number is a minute', () => {
  expect(new RetryLater(Number('Wed, 21 Oct 2026 07:28:00 GMT') * 1000, 'Asked to wait.').afterMs).toBe(60_000);
  expect(new RetryLater(-5, 'Asked to wait.').afterMs).toBe(0);
});
