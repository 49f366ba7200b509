/** Asks again until there is an answer; throws after `ms` milliseconds. */
export async function until<T>(ask: () => Promise<T | undefined>, ms = 10_000): Promise<T> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`Still not so after ${ms} ms.`);
}
