// The environment, parsed once; every problem is named with its mend before anything starts.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AiEnvironment, aiOf, aiProblems, type AiConfig } from './config/ai.ts';
import { LimitsEnvironment, limitsOf } from './config/limits.ts';
import type { Limits } from './core/assess/limits.ts';
import { SlackEnvironment, slackOf, slackProblems, type SlackConfig } from './config/slack.ts';
import { TeamsEnvironment, teamsOf, teamsProblems, type TeamsConfig } from './config/teams.ts';

const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
const url = (protocols: string[]) =>
  optional.refine(
    (value) =>
      value === undefined || protocols.some((protocol) => value.startsWith(`${protocol}://`) && URL.canParse(value)),
    {
      message: `must be a URL that begins with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
    },
  );

/** Pages and cookies lie at the root, so links below a path would lead nowhere; and a sign-in would stand in every link. */
function isAddressAlone(value: string | undefined): boolean {
  if (value === undefined || !URL.canParse(value)) return true;
  const { pathname, search, hash, username, password } = new URL(value);
  return [pathname.replace(/^\/+$/u, ''), search, hash, username, password].every((part) => part === '');
}

/** A name and an address in angle brackets, or an address. */
const sender = /^[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/u;

const Environment = z.object({
  PORT: z.coerce.number({ error: 'must be a port number, for example 3000' }).int().min(0).max(65_535).default(3000),
  PUBLIC_URL: url(['http', 'https']).refine(isAddressAlone, {
    message: 'must be an address alone, without a path, a sign-in, ? or #, for example https://hiring.example.com',
  }),
  DATA_DIR: z.string().trim().min(1).default('./data'),
  DATABASE_URL: url(['postgres', 'postgresql']),
  REDIS_URL: url(['redis', 'rediss']),
  MASTER_KEY: optional.refine((value) => value === undefined || Buffer.from(value, 'base64').length === 32, {
    message: 'must be 32 bytes in base64; make one with: openssl rand -base64 32',
  }),
  S3_BUCKET: optional.refine((value) => value === undefined || /^[\w.-]{3,63}$/u.test(value), {
    message: 'must be the name of a bucket alone, for example shortlist-files',
  }),
  S3_REGION: optional,
  S3_ENDPOINT: url(['http', 'https']),
  ...SlackEnvironment,
  ...TeamsEnvironment,
  ...AiEnvironment,
  ...LimitsEnvironment,
  SMTP_URL: url(['smtp', 'smtps']).refine((value) => !value || !URL.canParse(value) || new URL(value).hostname !== '', {
    message: 'must name the mail server, for example smtps://user:password@mail.example.com',
  }),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(sender, 'must be an e-mail address, or a name with one: Hiring <hiring@example.com>')
    .default('Shortlist <shortlist@localhost>'),
  METRICS_TOKEN: optional.refine((value) => value === undefined || value.length >= 16, {
    message: 'must be 16 characters or more; make one with: openssl rand -base64 32',
  }),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be trace, debug, info, warn, error or silent',
    })
    .default('info'),
});

/** What one process runs: both halves, or one of them. */
export type Role = 'all' | 'web' | 'worker';

export type Config = {
  port: number;
  /** Where to listen; undefined is everywhere. The playground has no sign-in, so it is served to this machine alone. */
  host: string | undefined;
  publicUrl: string | undefined;
  dataDir: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  masterKey: Buffer | undefined;
  s3: { bucket: string; region: string; endpoint: string | undefined } | undefined;
  slack: SlackConfig | undefined;
  teams: TeamsConfig | undefined;
  ai: AiConfig | undefined;
  limits: Limits;
  smtpUrl: string | undefined;
  mailFrom: string;
  metricsToken: string | undefined;
  logLevel: string;
};

export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`The configuration needs a change:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads the environment; a secret may also come from the file that `NAME_FILE` names. Throws ConfigError with every problem. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const problems: string[] = [];
  const parsed = Environment.safeParse(withFiles(env, problems));
  if (!parsed.success)
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const e = parsed.data;
  problems.push(...slackProblems(e), ...teamsProblems(e), ...aiProblems(e), ...s3Problems(e));
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    port: e.PORT,
    host: hostOf(e),
    publicUrl: e.PUBLIC_URL?.replace(/\/+$/, ''),
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL,
    redisUrl: e.REDIS_URL,
    masterKey: e.MASTER_KEY ? Buffer.from(e.MASTER_KEY, 'base64') : undefined,
    s3: e.S3_BUCKET ? { bucket: e.S3_BUCKET, region: e.S3_REGION ?? 'eu-north-1', endpoint: e.S3_ENDPOINT } : undefined,
    slack: slackOf(e),
    teams: teamsOf(e),
    ai: aiOf(e),
    limits: limitsOf(e),
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    metricsToken: e.METRICS_TOKEN,
    logLevel: e.LOG_LEVEL,
  };
}

/** Without a bucket, files would stay on this machine although somebody meant them to go elsewhere. */
function s3Problems(e: z.infer<typeof Environment>): string[] {
  if (e.S3_BUCKET !== undefined) return [];
  const named = (['S3_ENDPOINT', 'S3_REGION'] as const).find((name) => e[name] !== undefined);
  return named ? [`${named} is set without S3_BUCKET. Set it too; without one, files stay in DATA_DIR.`] : [];
}

const loopback = /^(localhost|127\..*|\[::1\])$/u;

/** Whoever sets PUBLIC_URL to an address of others wants to be reached there. */
function hostOf(e: z.infer<typeof Environment>): string | undefined {
  const isPublic = e.PUBLIC_URL !== undefined && !loopback.test(new URL(e.PUBLIC_URL).hostname);
  return slackOf(e) || isPublic ? undefined : '127.0.0.1';
}

function withFiles(env: Record<string, string | undefined>, problems: string[]): Record<string, string | undefined> {
  const read = { ...env };
  for (const name of Object.keys(Environment.shape)) {
    const path = env[`${name}_FILE`]?.trim();
    if (path) read[name] = textOf(path, (why) => problems.push(`${name}_FILE names ${path}, which ${why}.`));
  }
  return Object.fromEntries(Object.entries(read).map(([name, value]) => [name, value?.trim() ? value : undefined]));
}

const whyUnread: Record<string, string> = {
  ENOENT: 'doesn’t exist',
  EISDIR: 'is a folder',
  EACCES: 'this user may not read',
};

function textOf(path: string, refuse: (why: string) => void): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    refuse(whyUnread[(error as NodeJS.ErrnoException).code ?? ''] ?? 'can’t be read');
    return undefined;
  }
}
