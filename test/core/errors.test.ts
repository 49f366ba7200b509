// What an error asks of whoever meets it.
import { expect, test } from 'vitest';
import { RetryLater } from '#core/errors.ts';

test('a wait is whole milliseconds, and never shorter than asked', () => {
  expect(new RetryLater(1500.3177, 'Teams asked to wait.').afterMs).toBe(1501);
});
