// What an operator asks first: is everything there that the product needs, and how is it mended?
import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { Redis } from 'ioredis';
import nodemailer from 'nodemailer';
import pg from 'pg';
import { modelsAndHost } from '../config/ai.ts';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { bearerOf as teamsBearer } from '../bots/teams/adapter.ts';
import { keepsAll, policyOf } from '../worker/queue/redis-health.ts';
import { fail, messageOf, ok, warn, type Check } from './doctor-check.ts';
import { dataChecks, type Mending } from './doctor-data.ts';
import { slackChecks } from './doctor-slack.ts';

const neededBytes = 1024 ** 3;
const deadlineMs = 5_000;
const retryMend = 'Check OPENAI_BASE_URL. Until it answers, results wait and are asked for again by themselves.';

/** Looks at the environment and at what it names; `--fix` mends what is safe to mend. Fails when any check does. */
export async function doctorCommand(
  env: Record<string, string | undefined>,
  mending: Mending = { fix: false, jobs: false },
): Promise<{ value: Check[]; failed: boolean }> {
  const checks = [nodeCheck(), ...(await configured(env, mending))];
  return { value: checks, failed: checks.some(({ state }) => state === 'fail') };
}

async function configured(env: Record<string, string | undefined>, mending: Mending): Promise<Check[]> {
  try {
    const config = readConfig(env);
    const rest = await Promise.all([
      folderChecks(config),
      databaseCheck(config),
      dataChecks(config, mending),
      redisCheck(config),
      slackChecks(config),
      teamsCheck(config),
      mailCheck(config),
      modelCheck(config),
    ]);
    return [ok('configuration', 'every value can be read'), ...rest.flat(), urlCheck(config)];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => ({
      check: 'configuration',
      state: 'fail',
      found: problem,
      mend: 'Change this variable; README.md, “Configuration”, says what each takes.',
    }));
  }
}

function nodeCheck(): Check {
  const major = Number(process.versions.node.split('.')[0]);
  return major >= 24
    ? ok('node', process.version)
    : fail('node', process.version, 'Start with npm start, which brings Node 24.');
}

async function folderChecks({ dataDir }: Config): Promise<Check[]> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch {
    const mend = 'Give this user the right to write there, or set DATA_DIR.';
    return [fail('data folder', `${dataDir} can’t be written`, mend)];
  }
  return [ok('data folder', dataDir), await diskCheck(dataDir)];
}

async function diskCheck(dataDir: string): Promise<Check> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  const found = `${(free / 1024 ** 3).toFixed(1)} GiB free`;
  return free >= neededBytes ? ok('disk', found) : warn('disk', found, 'Make room: at least 1 GiB.');
}

async function databaseCheck({ databaseUrl }: Config): Promise<Check> {
  if (!databaseUrl) return ok('database', 'embedded, started with npm start');
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: deadlineMs,
    query_timeout: deadlineMs,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return await databaseFindings(client);
  } catch (error) {
    return fail(
      'database',
      `no connection: ${messageOf(error)}`,
      'Check DATABASE_URL, and that PostgreSQL 14 or newer runs there.',
    );
  } finally {
    await client.end().catch(() => {});
  }
}

async function databaseFindings(client: pg.Client): Promise<Check> {
  const { rows } = await client.query<{ version: number; super: boolean; createrole: boolean; skew: number }>(
    `select current_setting('server_version_num')::int as version, rolsuper as super, rolcreaterole as createrole,
            abs(extract(epoch from clock_timestamp()) * 1000 - $1)::float8 as skew from pg_roles where rolname = current_user`,
    [Date.now()],
  );
  const { version, super: isSuper, createrole, skew } = rows[0]!;
  if (version < 140_000)
    return fail('database', `PostgreSQL ${Math.floor(version / 10_000)}`, 'PostgreSQL 14 or newer is needed.');
  if (!createrole && !isSuper)
    return warn(
      'database',
      'this user can’t create roles',
      'Run once as an administrator: create role shortlist_app nologin; grant shortlist_app to the user of DATABASE_URL.',
    );
  if (skew > 60_000)
    return warn(
      'database',
      `its clock differs by ${Math.round(skew / 1000)} s`,
      'Set both clocks by NTP: deadlines use the database’s.',
    );
  return ok('database', `PostgreSQL ${Math.floor(version / 10_000)}`);
}

async function redisCheck({ redisUrl }: Config): Promise<Check> {
  if (!redisUrl) return ok('queue', 'on PostgreSQL');
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: deadlineMs,
    commandTimeout: deadlineMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => {});
  try {
    await redis.connect();
    const policy = await policyOf(redis);
    if (!keepsAll(policy))
      return fail(
        'queue',
        `Redis may drop jobs (maxmemory-policy ${policy})`,
        'redis-cli config set maxmemory-policy noeviction',
      );
    return ok('queue', 'on Redis, noeviction');
  } catch (error) {
    return fail(
      'queue',
      `no connection: ${messageOf(error)}`,
      'Check REDIS_URL, or leave it unset: the queue then runs on PostgreSQL.',
    );
  } finally {
    redis.disconnect();
  }
}

async function modelCheck({ ai }: Config): Promise<Check> {
  if (!ai) return ok('language model', 'none: the built-in engine drafts and scores');
  const named = modelsAndHost(ai);
  try {
    const { status } = await fetch(`${ai.baseUrl}/models`, {
      headers: { authorization: `Bearer ${ai.apiKey}` },
      redirect: 'error',
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (status === 401 || status === 403)
      return fail('language model', `${named}: the key is refused`, 'Set OPENAI_API_KEY to a key of this service.');
    // Not every such service lists its models.
    return status < 500 ? ok('language model', named) : warn('language model', `${named} answers ${status}`, retryMend);
  } catch {
    return warn('language model', `${named} doesn’t answer`, retryMend);
  }
}

async function mailCheck({ smtpUrl }: Config): Promise<Check> {
  if (!smtpUrl)
    return warn(
      'mail',
      'kept in the data folder, not sent',
      'Set SMTP_URL, for example smtps://user:password@mail.example.com.',
    );
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    dnsTimeout: deadlineMs,
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    socketTimeout: deadlineMs,
  } as object);
  try {
    await transport.verify();
    return ok('mail', 'the server accepts the connection');
  } catch (error) {
    return fail('mail', messageOf(error), 'Check SMTP_URL: host, port, user and password.');
  }
}

async function teamsCheck({ teams }: Config): Promise<Check> {
  if (!teams) return ok('teams', 'not configured; set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID for Teams');
  const who = `${teams.type}, app ${teams.appId}`;
  try {
    await within(deadlineMs, teamsBearer(teams)());
    return ok('teams', who);
  } catch {
    return fail(
      'teams',
      `${who}: Entra gives no token`,
      teams.type === 'UserAssignedMSI'
        ? 'TEAMS_APP_PASSWORD isn’t set, so a managed identity is used, which works on Azure alone. Anywhere else set the password.'
        : 'Check TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID against the app registration; secrets run out.',
    );
  }
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const late = AbortSignal.timeout(ms);
  const end = new Promise<never>((_, refuse) =>
    late.addEventListener('abort', () => refuse(new Error('no answer in time'))),
  );
  return Promise.race([work, end]);
}

function urlCheck({ publicUrl, slack, teams }: Config): Check {
  if (publicUrl?.startsWith('https://')) return ok('address', publicUrl);
  if (slack || teams)
    return warn('address', publicUrl ?? 'not set', 'Candidates’ links should begin with https://. Set PUBLIC_URL.');
  return ok('address', publicUrl ?? 'localhost');
}
