import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { startEncoder } from '#worker/ai/encoder.ts';

const encoder = startEncoder();
afterAll(() => encoder.close());

const isLinux = process.platform === 'linux';

/** Field 19 of a thread's stat is its niceness: 10 gets a tenth of what 0 gets. */
const niceness = () =>
  readdirSync('/proc/self/task').map((id) =>
    Number(readFileSync(`/proc/self/task/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]),
  );

test.runIf(isLinux)('the encoder’s thread gives way, the others keep their priority', async () => {
  const before = niceness().filter((nice) => nice === 10).length;
  await encoder.embed(['A sentence.']);
  const after = niceness();
  // The threads that the encoder starts for itself come after it.
  expect(after.filter((nice) => nice === 10).length).toBeGreaterThan(before);
  expect(after.filter((nice) => nice === 0).length).toBeGreaterThan(1);
});
