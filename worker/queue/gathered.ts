// Many small questions of one kind, asked of the database together.

/** What asks for several keys at once; a key that it knows nothing of is missing from its answer. */
type Ask<Key, Value> = (keys: Key[]) => Promise<Map<Key, Value>>;

/**
 * Asks at once where nothing is under way; what comes meanwhile waits for that and goes together. Each question is put
 * after it was asked here, so its answer is never older. Where one fails, all who asked with it are told so.
 */
export function gathered<Key, Value>(ask: Ask<Key, Value>): (key: Key) => Promise<Value | undefined> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: { keys: Key[]; answer: Promise<Map<Key, Value>> } | undefined;
  const group = () => {
    const keys: Key[] = [];
    const answer = underWay.then(() => {
      next = undefined;
      return ask(keys);
    });
    underWay = answer.catch(() => {});
    return { keys, answer };
  };
  return async (key) => {
    next ??= group();
    next.keys.push(key);
    return (await next.answer).get(key);
  };
}
