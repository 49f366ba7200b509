// Whether Redis answers and keeps what it is given, asked again at most every ten seconds.
import { Redis } from 'ioredis';

const freshMs = 10_000;
const patienceMs = 2_000;

export type RedisHealth = { isWell(): Promise<boolean>; close(): void };

export function watchRedis(url: string): RedisHealth {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, commandTimeout: patienceMs });
  redis.on('error', () => {});
  let last: { at: number; well: Promise<boolean> } | undefined;
  const ask = () =>
    redis.config('GET', 'maxmemory-policy').then(
      (answer) => answer[1] === 'noeviction',
      () => false,
    );
  return {
    isWell: () => {
      if (!last || performance.now() - last.at > freshMs) last = { at: performance.now(), well: ask() };
      return last.well;
    },
    close: () => redis.disconnect(),
  };
}
