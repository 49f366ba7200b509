// A PostgreSQL and a replica that has everything that was acknowledged; either may be in charge.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbedded } from '#db/embedded.ts';
import { ownFolder } from './data-folder.ts';
import { replicaName, replicaOf, serverAt, type Server } from './postgres-server.ts';
import { until } from './until.ts';

export type Pair = {
  primary: Server;
  replica: Server;
  /** What the product would be told as the address of whoever listens at this port. */
  urlAt(port: number): string;
  /** The replica is in charge from now on; the old primary is left as it is. */
  promote(): Promise<void>;
  /** Whoever was the primary ends, and a new replica takes its place. */
  replace(): Promise<void>;
  stop(): Promise<void>;
};

export async function startPair(): Promise<Pair> {
  const folder = await ownFolder();
  const embedded = await startEmbedded(folder);
  const password = (await readFile(join(folder, 'postgres.password'), 'utf8')).trim();
  const place = { folder, password };
  const first = await serverAt(Number(new URL(embedded.url).port), password);
  const pair: Pair = {
    primary: first,
    replica: await replicaOf(first, place),
    urlAt: (port) => embedded.url.replace(`:${first.port}/`, `:${port}/`),
    promote: async () => {
      await pair.replica.ask('select pg_promote()');
      [pair.primary, pair.replica] = [pair.replica, pair.primary];
    },
    replace: async () => {
      await pair.replica.kill();
      pair.replica = await replicaOf(pair.primary, place);
      await keptByBoth(pair.primary);
    },
    stop: async () => {
      await Promise.all([pair.replica.kill(), pair.primary.kill()]);
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await keptByBoth(first);
  return pair;
}

/** Nothing is acknowledged any more that only one of them has. */
async function keptByBoth(primary: Server): Promise<void> {
  await primary.ask(`alter system set synchronous_standby_names = '${replicaName}'`);
  await primary.ask('select pg_reload_conf()');
  const following = `select from pg_stat_replication where sync_state = 'sync'`;
  await until(async () => ((await primary.ask(following)).length > 0 ? true : undefined), 30_000);
}
