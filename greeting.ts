// What is said in the terminal: where it serves, what is embedded, how to turn on the rest, or why it doesn’t start.
import { modelsAndHost } from './config/ai.ts';
import { ConfigError, type Config, type Role } from './config.ts';

/** Plain lines for a terminal; names no secret. */
export function greeting(config: Config, role: Role, url: string): string {
  const hasChat = config.slack ?? config.teams;
  /** What each part is, what is set where it is yours, and what to set. */
  const parts: [string, string, unknown, string][] = [
    [
      'Database',
      config.databaseUrl ? 'yours (DATABASE_URL)' : `embedded PostgreSQL 18 in ${config.dataDir}`,
      config.databaseUrl,
      'DATABASE_URL',
    ],
    [
      'Queue',
      config.redisUrl ? 'BullMQ on your Redis (REDIS_URL)' : 'BullMQ on the same PostgreSQL',
      config.redisUrl,
      'REDIS_URL',
    ],
    ['Files', config.s3 ? `S3 bucket ${config.s3.bucket}` : `${config.dataDir}/files, sealed`, config.s3, 'S3_BUCKET'],
    [
      'Chat',
      chatOf(config),
      hasChat,
      'SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN; TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID',
    ],
    ['Mail', mailOf(config), config.smtpUrl, 'SMTP_URL'],
    [
      'AI',
      config.ai ? modelsAndHost(config.ai) : 'item bank and offline sentence encoder',
      config.ai,
      'OPENAI_API_KEY',
    ],
  ];
  const rows = parts.map(
    ([part, what, yours, variable]) => `  ${part.padEnd(9)} ${what}${yours ? '' : `   (yours: set ${variable})`}`,
  );
  const where = role === 'worker' ? 'Shortlist’s worker runs.' : `Shortlist is ready: ${url}`;
  return `\n${where}\n\n${rows.join('\n')}\n\n  Stop with Ctrl+C. All settings: README.md, “Configuration”.\n\n`;
}

function mailOf({ smtpUrl, slack, teams, dataDir }: Config): string {
  if (smtpUrl) return 'your SMTP server';
  return slack || teams ? `NOT SENT: kept in ${dataDir}/mail` : 'not sent: shown in the playground, and in the log';
}

function chatOf({ slack, teams }: Config): string {
  if (slack && teams) return 'Slack and Microsoft Teams';
  if (teams) return 'Microsoft Teams';
  return slack ? 'Slack' : 'the playground: Slack and Teams with invented people, side by side';
}

/** Why the program doesn’t start, and what to do. */
export function explained(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, port, message, cause } = error as { code?: string; port?: number; message?: string; cause?: Error };
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another, for example: PORT=3001 npm start`;
  return [message ?? String(error), cause?.message].filter(Boolean).join(' ');
}
