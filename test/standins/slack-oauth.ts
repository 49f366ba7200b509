// Slack's half of OAuth for several teams: consent, tokens that are renewed, and each call led to the team of its token.
import { randomBytes } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { Playground } from '#playground/slack/playground.ts';

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

/** `botTokens`: what each team's own stand-in expects. */
export function slackOauth(first: Playground, botTokens: Map<Playground, string>): SlackOauth {
  const consents = new Map<string, Consent>();
  const tokens = new Map<string, Token>();
  const refreshTokens = new Map<string, Installed>();
  const oauth: SlackOauth = {
    router: express.Router(),
    next: { team: first },
    rotation: { seconds: undefined },
    renewals: 0,
    end: (team) => each(team, ({ of }) => (of.ended = true)),
    expire: (team) => each(team, (token) => (token.expired = true)),
    tokens: () => [...tokens.keys(), ...refreshTokens.keys()],
  };
  const each = (team: Playground, change: (token: Token) => void) => {
    for (const token of tokens.values()) if (token.of.team === team) change(token);
  };
  const grant = (of: Installed) => {
    const token = secret('xoxb');
    tokens.set(token, { of, expired: false });
    if (oauth.rotation.seconds === undefined) return { access_token: token };
    const refresh = secret('xoxe-1');
    refreshTokens.set(refresh, of);
    return { access_token: token, refresh_token: refresh, expires_in: oauth.rotation.seconds };
  };
  oauth.router.get('/oauth/v2/authorize', (request, response) => {
    const back = new URL(String(request.query['redirect_uri']));
    back.searchParams.set('state', String(request.query['state']));
    if (oauth.next.cancels) back.searchParams.set('error', 'access_denied');
    else back.searchParams.set('code', consentTo(consents, oauth.next, String(request.query['redirect_uri'])));
    response.redirect(back.href);
  });
  oauth.router.post('/api/oauth.v2.access', express.urlencoded({ extended: false }), (request, response) => {
    const asked = request.body as Record<string, string>;
    if (asked['client_id'] !== clientId || asked['client_secret'] !== clientSecret)
      return void response.json({ ok: false, error: 'bad_client_secret' });
    if (asked['grant_type'] === 'refresh_token') return void response.json(renew(asked['refresh_token'] ?? ''));
    response.json(exchange(asked));
  });
  const renew = (given: string) => {
    oauth.renewals += 1;
    const of = refreshTokens.get(given);
    if (oauth.rotation.refuses) return { ok: false, error: oauth.rotation.refuses };
    if (!of || of.ended) return { ok: false, error: 'invalid_refresh_token' };
    refreshTokens.delete(given);
    return { ok: true, token_type: 'bot', ...grant(of) };
  };
  const exchange = ({ code = '', redirect_uri: redirectUri }: Record<string, string>) => {
    const consent = consents.get(code);
    consents.delete(code);
    if (!consent) return { ok: false, error: 'invalid_code' };
    if (consent.redirectUri !== redirectUri) return { ok: false, error: 'bad_redirect_uri' };
    return { ok: true, ...described(consent), ...grant({ ...consent, ended: false }) };
  };
  const bodies = [express.urlencoded({ extended: false, limit: '2mb' }), express.json({ limit: '2mb' })];
  oauth.router.use('/api', ...bodies, (request, response, next) => lead(request, response, () => next()));
  const lead = (request: Request, response: Response, unknown: () => void) => {
    const given = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1];
    const token = tokens.get(given ?? '');
    if (!token)
      return given?.startsWith('xapp-') ? unknown() : void response.json({ ok: false, error: 'invalid_auth' });
    if (token.of.ended) return void response.json({ ok: false, error: 'token_revoked' });
    if (token.expired) return void response.json({ ok: false, error: 'token_expired' });
    const team = meant(token.of, (request.body as { team_id?: string } | undefined)?.team_id);
    request.headers.authorization = `Bearer ${botTokens.get(team)}`;
    request.url = `/api${request.url}`;
    team.router(request, response, unknown);
  };
  /** A call with an organisation's token says which of its teams it means. */
  const meant = ({ team, org }: Installed, named: string | undefined) =>
    (org ? [...botTokens.keys()].find((one) => one.team.id === named) : undefined) ?? team;
  return oauth;
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
