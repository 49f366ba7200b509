// What the probes look at: the database, the queue's Redis, the outbox and the pool.
import type { Database } from '../db/connect.ts';
import { outboxFigures } from '../db/figures.ts';
import type { Probes } from '../web/probes.ts';
import { watchRedis } from '../worker/queue/redis-health.ts';

type Options = {
  database: Database;
  redisUrl: string | undefined;
  token: string | undefined;
  isEnding: () => boolean;
};

export function probesOf({ database, redisUrl, token, isEnding }: Options): { probes: Probes; close(): void } {
  const redis = redisUrl ? watchRedis(redisUrl) : undefined;
  const { pool, kysely } = database;
  const answers = () =>
    pool.query('select 1').then(
      () => true,
      () => false,
    );
  return {
    probes: {
      missing: async () => {
        if (isEnding()) return 'ending';
        if (!(await answers())) return 'database';
        return redis && !(await redis.isWell()) ? 'queue' : undefined;
      },
      figures: async () => ({
        ...(await outboxFigures(kysely)),
        pool: { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount },
      }),
      token,
    },
    close: () => redis?.close(),
  };
}
