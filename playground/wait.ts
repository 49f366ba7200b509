// Waits for what a workspace is going to show.
const POLL_MS = 20;

interface Changing {
  readonly listeners: Set<() => void>;
}

/** Resolves with the first truthy value; errors after `ms` milliseconds. */
export async function waitFor<T>(world: Changing, predicate: () => T, ms = 5_000): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  for (;;) {
    const value = predicate();
    if (value) return value;
    const left = end - performance.now();
    if (left <= 0) throw new Error(`still not so after ${ms} ms: ${predicate.toString()}`);
    await nextChange(world, Math.min(left, POLL_MS));
  }
}

/** Resolves at the next change, or after `ms` milliseconds. */
function nextChange(world: Changing, ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  world.listeners.add(resolve);
  return promise.finally(() => {
    clearTimeout(timer);
    world.listeners.delete(resolve);
  });
}
