// Slack's half of OAuth for several teams: consent, tokens that are renewed, and each call led to the team of its token.
import { z } from 'zod';
import { randomBytes } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { Playground } from '#playground/slack/playground.ts';

/** What the browser was sent along with. */
const asked = ({ query }: { query: Record<string, unknown> }, name: string) => z.string().parse(query[name]);

export const clientId = '1111.2222';
export const clientSecret = 'a-client-secret-for-tests';

/** What all tokens of one installation share. */
type Installed = { team: Playground; org: boolean; ended: boolean };
type Token = { of: Installed; expired: boolean };
type Consent = { team: Playground; org: boolean; redirectUri: string };

export type SlackOauth = {
  router: Router;
  /** Who consents next; `org`: for the whole enterprise of the team. */
  next: { team: Playground; org?: boolean; cancels?: boolean };
  /** Tokens end after this many seconds, or never. */
  rotation: { seconds: number | undefined; refuses?: string };
  /** How often a token was renewed. */
  renewals: number;
  /** How each token of these teams ends: as by uninstalling, or by time. */
  end(team: Playground): void;
  expire(team: Playground): void;
  tokens: () => string[];
};

type State = {
  oauth: SlackOauth;
  botTokens: Map<Playground, string>;
  consents: Map<string, Consent>;
  tokens: Map<string, Token>;
  refreshTokens: Map<string, Installed>;
};

/** `botTokens`: what each team's own stand-in expects. */
export function slackOauth(first: Playground, botTokens: Map<Playground, string>): SlackOauth {
  const tokens: State['tokens'] = new Map();
  const refreshTokens: State['refreshTokens'] = new Map();
  const of = (team: Playground) => [...tokens.values()].filter((token) => token.of.team === team);
  const oauth: SlackOauth = {
    router: express.Router(),
    next: { team: first },
    rotation: { seconds: undefined },
    renewals: 0,
    end: (team) => {
      for (const token of of(team)) token.of.ended = true;
    },
    expire: (team) => {
      for (const token of of(team)) token.expired = true;
    },
    tokens: () => [...tokens.keys(), ...refreshTokens.keys()],
  };
  route({ oauth, botTokens, consents: new Map(), tokens, refreshTokens });
  return oauth;
}

function route(state: State): void {
  const { oauth, consents } = state;
  oauth.router.get('/oauth/v2/authorize', (request, response) => {
    const back = new URL(asked(request, 'redirect_uri'));
    back.searchParams.set('state', asked(request, 'state'));
    if (oauth.next.cancels) back.searchParams.set('error', 'access_denied');
    else back.searchParams.set('code', consentTo(consents, oauth.next, asked(request, 'redirect_uri')));
    response.redirect(back.href);
  });
  const bodies = [express.urlencoded({ extended: false, limit: '2mb' }), express.json({ limit: '2mb' })];
  oauth.router.post('/api/oauth.v2.access', ...bodies, (request, response) => {
    const asked = request.body as Record<string, string>;
    const isOurs = asked['client_id'] === clientId && asked['client_secret'] === clientSecret;
    if (!isOurs) return void response.json({ ok: false, error: 'bad_client_secret' });
    const isRenewal = asked['grant_type'] === 'refresh_token';
    response.json(isRenewal ? renewed(state, asked['refresh_token'] ?? '') : exchanged(state, asked));
  });
  oauth.router.use('/api', ...bodies, (request: Request, response: Response) => lead(state, request, response));
}

function granted({ oauth, tokens, refreshTokens }: State, of: Installed): object {
  const token = secret('xoxb');
  tokens.set(token, { of, expired: false });
  if (oauth.rotation.seconds === undefined) return { access_token: token };
  const refresh = secret('xoxe-1');
  refreshTokens.set(refresh, of);
  return { access_token: token, refresh_token: refresh, expires_in: oauth.rotation.seconds };
}

function renewed(state: State, given: string): object {
  const { oauth, refreshTokens } = state;
  oauth.renewals += 1;
  const of = refreshTokens.get(given);
  if (oauth.rotation.refuses) return { ok: false, error: oauth.rotation.refuses };
  if (!of || of.ended) return { ok: false, error: 'invalid_refresh_token' };
  refreshTokens.delete(given);
  return { ok: true, token_type: 'bot', ...granted(state, of) };
}

function exchanged(state: State, { code = '', redirect_uri: redirectUri }: Record<string, string>): object {
  const consent = state.consents.get(code);
  state.consents.delete(code);
  if (!consent) return { ok: false, error: 'invalid_code' };
  if (consent.redirectUri !== redirectUri) return { ok: false, error: 'bad_redirect_uri' };
  return { ok: true, ...described(consent), ...granted(state, { ...consent, ended: false }) };
}

/** To the team whose token it is; with an organisation's token a call says which of its teams it means. */
function lead({ tokens, botTokens }: State, request: Request, response: Response): void {
  const given = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1];
  const token = tokens.get(given ?? '');
  const refuse = (error: string) => void response.json({ ok: false, error });
  if (!token) return refuse('invalid_auth');
  if (token.of.ended) return refuse('token_revoked');
  if (token.expired) return refuse('token_expired');
  const named = (request.body as { team_id?: string } | undefined)?.team_id;
  const sister = token.of.org ? [...botTokens.keys()].find(({ team }) => team.id === named) : undefined;
  const team = sister ?? token.of.team;
  request.headers.authorization = `Bearer ${botTokens.get(team)}`;
  request.url = `/api${request.url}`;
  team.router(request, response, () => refuse('unknown_method'));
}

const secret = (start: string) => `${start}-${randomBytes(12).toString('hex')}`;

function consentTo(
  consents: Map<string, Consent>,
  { team, org = false }: SlackOauth['next'],
  redirectUri: string,
): string {
  const code = secret('code');
  consents.set(code, { team, org, redirectUri });
  return code;
}

function described({ team: { team }, org }: Consent) {
  return {
    app_id: 'A0SHORTL',
    token_type: 'bot',
    scope: 'commands,chat:write,chat:write.public,users:read,im:write,files:write',
    bot_user_id: 'U0SHORT1',
    authed_user: { id: 'U0RUTH01' },
    team: org ? null : { id: team.id, name: team.name },
    enterprise: team.enterprise === undefined ? null : { id: team.enterprise, name: `${team.name} Group` },
    is_enterprise_install: org,
  };
}
