// A second thread: only for work that queues up, only for a while, and never another score.
import { setTimeout } from 'node:timers/promises';
import { BroadcastChannel } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { RetryLater } from '#core/errors.ts';
import { startEncoder, type Encoder } from '#worker/ai/encoder.ts';
import { until } from '../../standins/until.ts';

const thread = (name: string) => new URL(`../../fixtures/threads/${name}`, import.meta.url);

function start(options: Parameters<typeof startEncoder>[0]): Encoder {
  const encoder = startEncoder(options);
  onTestFinished(() => encoder.close());
  return encoder;
}

let asked = 0;
/** So many sentences that no encoder has seen. */
const fresh = (n: number) => Array.from({ length: n }, () => `Case ${(asked += 1)} is about indexes.`);

/** The number of the thread that answers. */
const answering = async ({ embed }: Encoder, sentences: number) => (await embed(fresh(sentences)))[0]?.[0];

test('a second thread takes what would wait behind much, and nothing else', async () => {
  const encoder = start({ thread: thread('naming-thread.ts'), threads: 2 });
  const [few, afterFew] = await Promise.all([answering(encoder, 3), answering(encoder, 3)]);
  const [much, afterMuch] = await Promise.all([answering(encoder, 30), answering(encoder, 3)]);

  expect(afterFew).toBe(few);
  expect(much).toBe(few);
  expect(afterMuch).not.toBe(few);
});

test('the second thread is let go when nothing is asked of it', async () => {
  const encoder = start({ thread: thread('naming-thread.ts'), threads: 2, idle: 50 });
  const both = () => Promise.all([answering(encoder, 30), answering(encoder, 3)]);
  const [first, second] = await both();
  // Between two times it is asked nothing for longer than it stays.
  const again = await until(async () => {
    const [one, another] = await both();
    return another === second ? undefined : one;
  });

  expect(again).toBe(first);
});

test('the second thread isn’t let go while it still has something to answer', async () => {
  const encoder = start({ thread: thread('naming-thread.ts'), threads: 2, idle: 0 });
  const earlier = [answering(encoder, 30), answering(encoder, 3)];
  await Promise.race(earlier);
  const both = () => Promise.all([answering(encoder, 60), answering(encoder, 3)]);
  const all = [both()];
  for (let i = 0; i < 4; i += 1) {
    await setTimeout(40);
    all.push(both());
  }

  expect((await Promise.all(all)).flat()).not.toContain(undefined);
});

test('one thread stays one, however much waits', async () => {
  const encoder = start({ thread: thread('naming-thread.ts') });
  const threads = await Promise.all([answering(encoder, 30), answering(encoder, 30), answering(encoder, 3)]);

  expect(new Set(threads).size).toBe(1);
});

test('two threads give the bits of one', async () => {
  const texts = [...fresh(24), '', 'word', '🎉', '你好', 'ﬁ é', 'x'.repeat(5000), 'the index is quick '.repeat(263)];
  const [one, two] = [start({}), start({ threads: 2 })];
  const alone = await one.embed(texts);
  const parts = await Promise.all([texts.slice(0, 20), texts.slice(20)].map((part) => two.embed(part)));

  expect(parts.flat()).toEqual(alone);
});

/** Resolves when two threads are in the middle of a sentence. */
function bothBegun(): Promise<void> {
  const channel = new BroadcastChannel('spinning');
  let begun = 0;
  return new Promise((resolve) => {
    channel.onmessage = () => {
      begun += 1;
      if (begun < 2) return;
      channel.close();
      resolve();
    };
  });
}

test('closing ends threads in the middle of a sentence, and what they had is asked again later', async () => {
  const encoder = startEncoder({ thread: thread('spinning-thread.ts'), threads: 2 });
  const spinning = bothBegun();
  const reasons = Promise.all([30, 3].map((n) => encoder.embed(fresh(n)).catch((error: unknown) => error)));
  await spinning;
  const begun = performance.now();
  await encoder.close();

  expect(performance.now() - begun).toBeLessThan(2000);
  for (const reason of await reasons) expect(reason).toBeInstanceOf(RetryLater);
});
