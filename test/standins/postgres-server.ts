// A PostgreSQL server as its superuser sees it, and a copy of one that follows it: the embedded one comes without pg_basebackup, so the copy is made by hand.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from './app.ts';
import { until } from './until.ts';

export const replicaName = 'shortlist_replica';
/** What belongs to the running server and not to its data; `pg_wal` comes over the network. */
const notCopied = new Set(['postmaster.pid', 'postmaster.opts', 'standby.signal', 'backup_label.old']);
const emptied = new Set(['pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pg_notify', 'pgsql_tmp']);

export type Server = {
  port: number;
  data: string;
  ask<Row extends object>(text: string): Promise<Row[]>;
  /** Without warning; nothing of it is left. */
  kill(): Promise<void>;
};
type Ask = Server['ask'];
export type Place = { folder: string; password: string };

const urlOf = (port: number, password: string) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

/** The one that listens there. */
export async function serverAt(port: number, password: string): Promise<Server> {
  const ask: Ask = (text) => inSession(urlOf(port, password), (one) => one(text));
  const [row] = await ask<{ data_directory: string }>('show data_directory');
  const data = row!.data_directory;
  return { port, data, ask, kill: async () => killed(await pidOf(data)) };
}

async function inSession<Result>(url: string, work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  await client.connect();
  const ask: Ask = async <Row extends object>(text: string) => (await client.query<Row>(text)).rows;
  return work(ask).finally(() => client.end());
}

async function pidOf(data: string): Promise<number | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  return Number(text.split('\n', 1)[0]) || undefined;
}

/** Its children notice that their parent is gone, and end. */
async function killed(pid: number | undefined): Promise<void> {
  if (pid === undefined) return;
  const isThere = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  if (isThere()) process.kill(pid, 'SIGKILL');
  await until(async () => (isThere() ? undefined : true));
}

/** Resolves when the copy answers; it follows its primary from then on. */
export async function replicaOf(primary: Server, { folder, password }: Place): Promise<Server> {
  const port = await freePort();
  const data = join(folder, `replica-${port}`);
  const slot = `replica_${port}`;
  await primary.ask(`select pg_create_physical_replication_slot('${slot}', true)`);
  await inSession(urlOf(primary.port, password), async (ask) => {
    await ask(`select pg_backup_start('${slot}', fast => true)`);
    await copied(primary.data, data);
    const [label] = await ask<{ labelfile: string }>('select labelfile from pg_backup_stop(wait_for_archive => false)');
    await writeFile(join(data, 'backup_label'), label!.labelfile);
  });
  const primaryAt = `host=127.0.0.1 port=${primary.port} user=postgres password=${password}`;
  const settings = [
    `primary_conninfo = '${primaryAt} application_name=${replicaName}'`,
    `primary_slot_name = '${slot}'`,
  ];
  await writeFile(join(data, 'postgresql.auto.conf'), `${settings.join('\n')}\n`);
  await writeFile(join(data, 'standby.signal'), '');
  await launched(primary, { data, port });
  return until(() => serverAt(port, password).catch(() => undefined), 30_000);
}

async function copied(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  const filter = (path: string) => !notCopied.has(basename(path)) && !emptied.has(basename(dirname(path)));
  await cp(from, to, { recursive: true, filter });
}

/** With the program and the user of the other one. */
async function launched(like: Server, { data, port }: { data: string; port: number }): Promise<void> {
  const { uid, gid } = await stat(like.data);
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${uid}:${gid}`, data]);
  const program = await readlink(`/proc/${await pidOf(like.data)}/exe`);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_min_messages=fatal'];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const child = spawn(program, ['-D', data, '-p', String(port), ...flags], {
    ...(process.getuid?.() === 0 ? { uid, gid } : {}),
    cwd: '/',
    stdio: 'ignore',
  });
  await once(child, 'spawn');
}
