// The Slack bot's part of the environment: how requests come, and whose token it speaks with.
import { z } from 'zod';

const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
const beginning = (start: string, message: string) =>
  optional.refine((value) => value === undefined || value.startsWith(start), { message });

const shortestSecret = 16;

export const SlackEnvironment = {
  SLACK_SIGNING_SECRET: optional,
  SLACK_APP_TOKEN: beginning('xapp-', 'must be an app-level token, which begins with xapp-'),
  SLACK_BOT_TOKEN: beginning('xoxb-', 'must be a bot token, which begins with xoxb-'),
  SLACK_CLIENT_ID: optional,
  SLACK_CLIENT_SECRET: optional,
  SLACK_STATE_SECRET: optional.refine((value) => value === undefined || value.length >= shortestSecret, {
    message: `must have ${shortestSecret} characters or more; make one with: openssl rand -base64 32`,
  }),
  SLACK_API_URL: optional.refine((value) => value === undefined || /^https?:$/u.test(protocolOf(value)), {
    message: 'must be a URL that begins with http:// or https://',
  }),
};
type Environment = z.infer<z.ZodObject<typeof SlackEnvironment>>;

const protocolOf = (url: string) => (URL.canParse(url) ? new URL(url).protocol : '');

export type SlackConfig = {
  /** By HTTPS, each signed; or over a WebSocket that the bot opens itself. */
  intake: { kind: 'http'; signingSecret: string } | { kind: 'socket'; appToken: string };
  /** One team's token, or what each team grants when it installs the app. */
  access: { kind: 'token'; botToken: string } | ({ kind: 'oauth' } & SlackOauth);
  apiUrl: string;
};
type SlackOauth = { clientId: string; clientSecret: string; stateSecret: string };

const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;
const WHERE: Record<(typeof OAUTH)[number], string> = {
  SLACK_CLIENT_ID: 'it stands under “Basic Information” of your Slack app',
  SLACK_CLIENT_SECRET: 'it stands under “Basic Information” of your Slack app',
  SLACK_STATE_SECRET: 'make one with: openssl rand -base64 32',
};

/** Undefined when Slack isn't configured. */
export function slackOf(e: Environment): SlackConfig | undefined {
  const [intake, access] = [intakeOf(e), accessOf(e)];
  return intake && access && { intake, access, apiUrl: e.SLACK_API_URL ?? 'https://slack.com/api/' };
}

function intakeOf({ SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret }: Environment) {
  if (appToken) return { kind: 'socket', appToken } as const;
  return signingSecret ? ({ kind: 'http', signingSecret } as const) : undefined;
}

function accessOf(e: Environment): SlackConfig['access'] | undefined {
  if (e.SLACK_BOT_TOKEN) return { kind: 'token', botToken: e.SLACK_BOT_TOKEN };
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = e;
  return clientId && clientSecret && stateSecret ? { kind: 'oauth', clientId, clientSecret, stateSecret } : undefined;
}

/** What doesn't fit together, each with its mend. */
export function slackProblems(e: Environment & { PUBLIC_URL?: string | undefined }): string[] {
  const named = [e.SLACK_SIGNING_SECRET, e.SLACK_APP_TOKEN, e.SLACK_BOT_TOKEN, ...OAUTH.map((name) => e[name])];
  if (!named.some(Boolean)) return [];
  return [...intakeProblems(e), ...accessProblems(e), ...addressProblems(e)];
}

function intakeProblems(e: Environment): string[] {
  if (intakeOf(e)) return [];
  return [
    'SLACK_SIGNING_SECRET is missing: it stands under “Basic Information” of your Slack app. For Socket Mode set SLACK_APP_TOKEN instead.',
  ];
}

function accessProblems(e: Environment): string[] {
  const given = OAUTH.filter((name) => e[name]);
  if (e.SLACK_BOT_TOKEN && given.length > 0)
    return [
      `SLACK_BOT_TOKEN and ${given[0]} exclude each other: the token is for one workspace, the client id and its secrets are for many. Take one of both away.`,
    ];
  if (e.SLACK_BOT_TOKEN) return [];
  if (given.length === 0)
    return [
      `SLACK_BOT_TOKEN is missing: it stands under “OAuth & Permissions” of your Slack app. For many workspaces set ${OAUTH.join(', ')} instead.`,
    ];
  return OAUTH.filter((name) => !e[name]).map((name) => `${name} is missing: ${WHERE[name]}.`);
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/u;

function addressProblems(e: Environment & { PUBLIC_URL?: string | undefined }): string[] {
  const [isInstalled, address] = [accessOf(e)?.kind === 'oauth', e.PUBLIC_URL];
  if (address === undefined)
    return e.SLACK_APP_TOKEN && !isInstalled
      ? []
      : [
          'PUBLIC_URL is missing: candidates’ links and Slack’s requests need the address that people reach, for example https://hiring.example.com.',
        ];
  if (!isInstalled || address.startsWith('https://') || loopback.test(new URL(address).hostname)) return [];
  return ['PUBLIC_URL must begin with https:// with SLACK_CLIENT_ID: Slack sends whoever installs the app back there.'];
}
