import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../config.ts';

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)];
  }
};

test('with nothing set everything is embedded', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    dataDir: './data',
    databaseUrl: undefined,
    redisUrl: undefined,
    slack: undefined,
    s3: undefined,
    smtpUrl: undefined,
  });
});

test.each([
  [{ PORT: 'eighty' }, /^PORT must be a port number/u],
  [{ DATABASE_URL: 'mysql://x/y' }, /^DATABASE_URL must be a URL that begins with postgres:/u],
  [{ REDIS_URL: 'localhost:6379' }, /^REDIS_URL must be a URL that begins with redis:/u],
  [{ MASTER_KEY: 'short' }, /^MASTER_KEY must be 32 bytes in base64; make one with/u],
  [{ SMTP_URL: 'mail.example.com' }, /^SMTP_URL must be a URL/u],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be/u],
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_SIGNING_SECRET is missing/u],
  [{ SLACK_SIGNING_SECRET: 'x' }, /^SLACK_BOT_TOKEN is missing/u],
  [{ SLACK_SIGNING_SECRET: 'x', SLACK_BOT_TOKEN: 'xoxb-1' }, /^PUBLIC_URL is missing/u],
  [
    { SLACK_SIGNING_SECRET: 'x', SLACK_BOT_TOKEN: 'secret', PUBLIC_URL: 'https://a.example' },
    /^SLACK_BOT_TOKEN must be a bot token/u,
  ],
  [{ MASTER_KEY_FILE: '/nowhere/key' }, /^MASTER_KEY_FILE names \/nowhere\/key, which doesn’t exist/u],
])('%o is refused, naming the variable and its mend', (env, problem) => {
  expect(problemsOf(env).some((said) => problem.test(said))).toBe(true);
});

test('all problems are named at once, and no value is repeated', () => {
  const problems = problemsOf({ PORT: 'x', REDIS_URL: 'very-secret', LOG_LEVEL: 'y' });
  expect(problems.length).toBe(3);
  expect(problems.join()).not.toContain('very-secret');
});

test('a secret can come from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-config-'));
  const path = join(folder, 'secret');
  writeFileSync(path, 'xoxb-from-a-file\n');
  const config = readConfig({
    SLACK_BOT_TOKEN_FILE: path,
    SLACK_SIGNING_SECRET: 's',
    PUBLIC_URL: 'https://a.example/',
  });
  expect(config.slack?.botToken).toBe('xoxb-from-a-file');
  expect(config.publicUrl).toBe('https://a.example');
  rmSync(folder, { recursive: true });
});
