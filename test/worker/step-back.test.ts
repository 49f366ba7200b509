import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { startEncoder } from '#worker/ai/encoder.ts';

const encoder = startEncoder();
afterAll(() => encoder.close());

const isLinux = process.platform === 'linux';

/** Field 19 of a thread's stat is its niceness: 10 gets a tenth of what 0 gets. */
const niceness = (process = 'self') =>
  readdirSync(`/proc/${process}/task`).map((id) =>
    Number(readFileSync(`/proc/${process}/task/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]),
  );

test.runIf(isLinux)('the encoder’s thread gives way, the others keep their priority', async () => {
  const before = niceness().filter((nice) => nice === 10).length;
  await encoder.embed(['A sentence.']);
  const after = niceness();
  // The threads that the encoder starts for itself come after it.
  expect(after.filter((nice) => nice === 10).length).toBeGreaterThan(before);
  expect(after.filter((nice) => nice === 0).length).toBeGreaterThan(1);
});

test.runIf(isLinux)(
  'a process that steps far back does so with every thread, also with those of what it starts',
  async () => {
    const url = new URL('../../worker/step-back.ts', import.meta.url);
    const program = `
    import { Worker } from 'node:worker_threads';
    import { stepFarBack } from '${url}';
    stepFarBack();
    const its = "import { stepBack } from '${url}'; stepBack(); process.stdout.write('ready'); setInterval(() => {}, 1000);";
    new Worker(its, { eval: true });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(child.stdout, 'data');
      const all = niceness(String(child.pid));
      expect(all.length).toBeGreaterThan(4);
      expect(new Set(all)).toEqual(new Set([19]));
    } finally {
      child.kill();
    }
  },
);
