// Whether Redis answers and keeps what it is given, asked again at most every ten seconds.
import { Redis } from 'ioredis';

const freshMs = 10_000;
const patienceMs = 2_000;
/** Not every server that speaks Redis’ protocol has a policy. */
export const keepsAll = (policy: string | undefined) => policy === undefined || policy === 'noeviction';

export type RedisHealth = { isWell(): Promise<boolean>; close(): void };

export function watchRedis(url: string): RedisHealth {
  const redis = impatient(url);
  let last: { at: number; well: Promise<boolean> } | undefined;
  const ask = () => policyOf(redis).then(keepsAll, () => false);
  return {
    isWell: () => {
      if (!last || performance.now() - last.at > freshMs) last = { at: performance.now(), well: ask() };
      return last.well;
    },
    close: () => redis.disconnect(),
  };
}

/** What Redis does when it is full. In INFO, since CONFIG is forbidden where somebody else runs it. */
export async function policyOf(redis: Redis): Promise<string | undefined> {
  return /^maxmemory_policy:(\S+)/mu.exec(await redis.info('memory'))?.[1];
}

/** Throws where Redis may throw jobs away. */
export function refuseEviction(policy: string | undefined): void {
  if (keepsAll(policy)) return;
  throw new Error(
    `Redis may drop jobs: its maxmemory-policy is ${policy}. Mend: redis-cli config set maxmemory-policy noeviction`,
  );
}

/** Throws where Redis answers and may throw jobs away; one that doesn't answer yet is waited for by the worker. */
export async function refuseEvictionAt(url: string): Promise<void> {
  const redis = impatient(url);
  const policy = await policyOf(redis)
    .catch(() => undefined)
    .finally(() => redis.disconnect());
  refuseEviction(policy);
}

function impatient(url: string): Redis {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, commandTimeout: patienceMs });
  redis.on('error', () => {});
  return redis;
}
