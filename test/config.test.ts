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

const many = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'x', SLACK_STATE_SECRET: 'sixteen-letters-long' };
const signed = { SLACK_SIGNING_SECRET: 'x', PUBLIC_URL: 'https://a.example' };

test('Slack takes one token or many, by HTTPS or over a socket', () => {
  expect(readConfig({ ...signed, ...many }).slack).toMatchObject({
    intake: { kind: 'http', signingSecret: 'x' },
    access: { kind: 'oauth', clientId: '1.2' },
  });
  expect(readConfig({ SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: 'xoxb-1' }).slack).toMatchObject({
    intake: { kind: 'socket', appToken: 'xapp-1' },
    access: { kind: 'token', botToken: 'xoxb-1' },
  });
});

test.each([
  [{ ...signed, SLACK_CLIENT_ID: '1.2' }, /^SLACK_CLIENT_SECRET is missing/u],
  [{ ...signed, ...many, SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_BOT_TOKEN and SLACK_CLIENT_ID exclude each other/u],
  [{ ...signed, ...many, SLACK_STATE_SECRET: 'short' }, /^SLACK_STATE_SECRET must have 16 characters/u],
  [{ ...signed, ...many, PUBLIC_URL: 'http://a.example' }, /^PUBLIC_URL must begin with https/u],
  [many, /^SLACK_SIGNING_SECRET is missing.*SLACK_APP_TOKEN/u],
  [{ ...many, SLACK_APP_TOKEN: 'xapp-1' }, /^PUBLIC_URL is missing/u],
  [{ SLACK_APP_TOKEN: 'xoxb-1', SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN must be an app-level token/u],
])('Slack with %j names the problem and its mend', (env, problem) => {
  expect(problemsOf(env).some((said) => problem.test(said))).toBe(true);
});

const teams = { TEAMS_APP_ID: 'c0ffee00-5a1e-4d2b-9c3f-00000000c0be', PUBLIC_URL: 'https://a.example' };
const secret = { ...teams, TEAMS_APP_PASSWORD: 'x' };
const tenant = { TEAMS_TENANT_ID: '3c9a5b1e-8f27-4d60-b1c4-00000000c0be' };

test.each([
  ['a tenant and a secret', { ...secret, ...tenant }, 'SingleTenant'],
  ['a secret alone', secret, 'MultiTenant'],
  ['a tenant alone', { ...teams, ...tenant }, 'UserAssignedMSI'],
  [
    'the names of the Bot Framework',
    { MicrosoftAppId: teams.TEAMS_APP_ID, MicrosoftAppPassword: 'x', PUBLIC_URL: 'https://a.example' },
    'MultiTenant',
  ],
])('Teams with %s', (_, env, type) => {
  expect(readConfig(env).teams).toMatchObject({ appId: teams.TEAMS_APP_ID, type });
});

test.each([
  [{ TEAMS_APP_PASSWORD: 'x' }, /^TEAMS_APP_ID is missing/u],
  [{ TEAMS_APP_ID: 'x' }, /^TEAMS_APP_ID must be the Application/u],
  [teams, /^TEAMS_APP_PASSWORD is missing/u],
  [{ ...secret, MicrosoftAppType: 'SingleTenant' }, /^TEAMS_TENANT_ID is missing/u],
  [{ ...secret, ...tenant, MicrosoftAppType: 'UserAssignedMSI' }, /^TEAMS_APP_PASSWORD must not be set/u],
  [{ ...teams, MicrosoftAppType: 'UserAssignedMSI' }, /^TEAMS_TENANT_ID is missing/u],
  [{ ...secret, MicrosoftAppType: 'Odd' }, /^MicrosoftAppType must be SingleTenant/u],
  [{ TEAMS_APP_ID: teams.TEAMS_APP_ID, TEAMS_APP_PASSWORD: 'x' }, /^PUBLIC_URL is missing/u],
  [{ ...secret, TEAMS_STATIC_TOKEN: 'x' }, /^TEAMS_STATIC_TOKEN is refused/u],
  [{ ...secret, TEAMS_OPENID_METADATA: 'http://127.0.0.1:1/' }, /^TEAMS_OPENID_METADATA is refused/u],
  [
    { TEAMS_APP_ID: teams.TEAMS_APP_ID, TEAMS_STATIC_TOKEN: 'x', TEAMS_OPENID_METADATA: 'https://a.example' },
    /^TEAMS_OPENID_METADATA is for a stand-in/u,
  ],
])('Teams with %j names the problem and its mend', (env, problem) => {
  expect(problemsOf(env).join('\n')).toMatch(problem);
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
  [{ S3_ENDPOINT: 'https://s3.example' }, /^S3_ENDPOINT is set without S3_BUCKET/u],
  [{ S3_REGION: 'eu-west-1' }, /^S3_REGION is set without S3_BUCKET/u],
  [{ MASTER_KEY_FILE: '/nowhere/key' }, /^MASTER_KEY_FILE names \/nowhere\/key, which doesn’t exist/u],
  [{ MASTER_KEY_FILE: '/' }, /^MASTER_KEY_FILE names \/, which is a folder/u],
  [{ PUBLIC_URL: 'https://a.example/jobs' }, /^PUBLIC_URL must be an address alone/u],
  [{ PUBLIC_URL: 'https://a.example/?from=slack' }, /^PUBLIC_URL must be an address alone/u],
  [{ PUBLIC_URL: 'https://amara:secret@a.example' }, /^PUBLIC_URL must be an address alone/u],
  [{ S3_BUCKET: 'files/of/coombe' }, /^S3_BUCKET must be the name of a bucket/u],
  [{ SMTP_URL: 'smtp://' }, /^SMTP_URL must name the mail server/u],
  [{ MAIL_FROM: 'Coombe Transit' }, /^MAIL_FROM must be an e-mail address/u],
  [{ MAIL_FROM: 'a@a.example\r\nBcc: b@b.example' }, /^MAIL_FROM must be an e-mail address/u],
  [{ OPENAI_API_KEY: 'one\ntwo' }, /^OPENAI_API_KEY must be one word/u],
  [{ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://a:b@ai.example/v1' }, /^OPENAI_BASE_URL must have no sign-in/u],
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
  expect(config.slack?.access).toEqual({ kind: 'token', botToken: 'xoxb-from-a-file' });
  expect(config.publicUrl).toBe('https://a.example');
  rmSync(folder, { recursive: true });
});

test('blank is unset, and a sender may have a name', () => {
  const blank = { PORT: ' ', DATA_DIR: '  ', OPENAI_MONTHLY_TOKENS: ' ', LOG_LEVEL: '' };
  expect(readConfig(blank)).toEqual(readConfig({}));
  for (const from of ['Coombe Transit <hiring@coombe.example>', '"Coombe, Transit" <a@b>', 'a@b.example'])
    expect(readConfig({ MAIL_FROM: from }).mailFrom).toBe(from);
});

test('limits are what they always were, and can be set', () => {
  expect(readConfig({}).limits).toEqual({ startsAMinute: 60, mailMinutes: 10, cvsEach: 10, cvsAtOnce: 4 });
  const env = {
    SHARE_LINK_STARTS_A_MINUTE: '500',
    SHARE_LINK_MAIL_MINUTES: '1',
    CV_FILES_EACH: '3',
    CV_FILES_AT_ONCE: '8',
  };
  expect(readConfig(env).limits).toEqual({ startsAMinute: 500, mailMinutes: 1, cvsEach: 3, cvsAtOnce: 8 });
});

test.each([
  [{ SHARE_LINK_STARTS_A_MINUTE: '0' }, 'SHARE_LINK_STARTS_A_MINUTE must be a whole number from 1 to 100000.'],
  [{ SHARE_LINK_MAIL_MINUTES: 'ten' }, 'SHARE_LINK_MAIL_MINUTES must be a whole number from 1 to 1440.'],
  [{ CV_FILES_EACH: '2.5' }, 'CV_FILES_EACH must be a whole number from 1 to 100.'],
  [{ CV_FILES_AT_ONCE: '101' }, 'CV_FILES_AT_ONCE must be a whole number from 1 to 100.'],
])('a limit of %j names the problem and its mend', (env, problem) => {
  expect(problemsOf(env)).toEqual([problem]);
});
