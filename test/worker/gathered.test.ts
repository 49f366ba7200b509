// Questions that are asked together while another one is under way.
import { expect, test } from 'vitest';
import { gathered } from '#worker/queue/gathered.ts';

/** Asks that wait until they are answered here; `known` is what each key has. */
function asking(known: Record<string, number>) {
  const asked: string[][] = [];
  const answers: PromiseWithResolvers<void>[] = [];
  const ask = gathered<string, number>(async (keys) => {
    const answer = Promise.withResolvers<void>();
    asked.push(keys);
    answers.push(answer);
    await answer.promise;
    return new Map(keys.flatMap((key) => (key in known ? [[key, known[key]!] as const] : [])));
  });
  const turn = () => new Promise((go) => setImmediate(go));
  return { ask, asked, answers, turn };
}

test('the first is asked at once; what comes meanwhile goes together, and each gets its own', async () => {
  const { ask, asked, answers, turn } = asking({ a: 1, b: 2 });
  const first = ask('a');
  await turn();
  expect(asked).toEqual([['a']]);

  const later = [ask('b'), ask('c')];
  await turn();
  expect(asked).toHaveLength(1);
  answers[0]!.resolve();
  expect(await first).toBe(1);
  await turn();
  expect(asked.slice(1)).toEqual([['b', 'c']]);
  answers[1]!.resolve();
  expect(await Promise.all(later)).toEqual([2, undefined]);
});

test('where one fails, those who asked with it are told, and the next is asked all the same', async () => {
  const { ask, asked, answers, turn } = asking({ a: 1, b: 2 });
  const failing = [ask('a'), ask('b')];
  await turn();
  const next = ask('b');
  answers[0]!.reject(new Error('The line is dead.'));
  for (const one of failing) await expect(one).rejects.toThrow('The line is dead.');
  await turn();
  expect(asked).toEqual([['a', 'b'], ['b']]);
  answers[1]!.resolve();
  expect(await next).toBe(2);
});
