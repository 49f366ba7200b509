// The pages that add the app to a Slack team or to a whole organisation, by OAuth.
import { ErrorCode, InstallProvider, type Installation, type InstallationStore } from '@slack/oauth';
import { Router, type Request, type Response } from 'express';
import { loggable } from '#core/loggable.ts';
import { installed } from '#core/assess/members/installed.ts';
import type { Grant, Renewal } from '#core/ports/grants.ts';
import { localeOf } from '#core/text/locale.ts';
import type { Words } from '#core/text/en.ts';
import { wordsOf } from '#core/text/words.ts';
import { boltLogger } from './app.ts';
import { clientOptions, codeOf } from './client.ts';
import { SCOPES } from './needs.ts';
import { STATE_SECONDS, stateStore } from './oauth-state.ts';
import type { SlackDeps, SlackOauth, SlackOptions } from './parts.ts';

export const INSTALL_PATH = '/slack/install';
const REDIRECT_PATH = '/slack/oauth_redirect';
const COOKIE = 'slack-install';

type PageText = { title: string; lead: string; more?: readonly string[]; link?: { href: string; label: string } };
/** Draws a page with one message. */
export type DrawPage = (page: PageText & { lang: string }) => string;

type Options = Pick<SlackOptions, 'deps' | 'log' | 'apiUrl'> & { oauth: SlackOauth; draw: DrawPage };

/** Serves `GET /slack/install`, and `GET /slack/oauth_redirect` where Slack sends the installer back to. */
export function installRouter(options: Options): Router {
  const { deps, draw } = options;
  const router = Router();
  router.get(INSTALL_PATH, async (request, response) => {
    const { lang, t } = reader(request);
    const { title, lead, asks, button } = t.install;
    const page = (href: string) => draw({ lang, title, lead, more: [asks], link: { href, label: button } });
    // A copy from a cache would hold somebody else's state.
    response.set('cache-control', 'no-store');
    await provider(options, page).handleInstallPath(request, response, undefined, {
      scopes: Object.keys(SCOPES),
      redirectUri: redirectUri(deps),
    });
  });
  router.get(REDIRECT_PATH, async (request, response) => {
    response.set('cache-control', 'no-store');
    await provider(options, String).handleCallback(request, response, {
      beforeInstallation: async (install) => {
        // Slack wants the address that it was given at first.
        install.redirectUri = redirectUri(deps);
        return true;
      },
      successAsync: (done) => show(options, { request, response, status: 200 }, (t) => donePage(t, done)),
      failureAsync: (error) => showFailure(options, { request, response }, error),
    });
  });
  return router;
}

const redirectUri = ({ publicUrl }: SlackDeps) => `${publicUrl}${REDIRECT_PATH}`;

/** Made for each request, since it draws its page without saying for whom. */
function provider({ oauth, apiUrl, deps, log }: Options, page: (url: string) => string): InstallProvider {
  return new InstallProvider({
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    stateStore: stateStore({ stateSecret: oauth.stateSecret, ...deps }),
    stateCookieName: COOKIE,
    stateCookieExpirationSeconds: STATE_SECONDS,
    installationStore: storeOf(deps),
    renderHtmlForInstallPath: page,
    authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
    clientOptions: clientOptions(apiUrl),
    logger: boltLogger(log),
  });
}

const storeOf = (deps: SlackDeps): InstallationStore => ({
  storeInstallation: (installation) => keep(deps, installation as Installation<'v2'>),
  fetchInstallation: async () => {
    throw new Error('Tokens are read from the grants.');
  },
});

/** A team gets a workspace, or its old one; the teams of an organisation get theirs when they first come. */
async function keep({ grants, directory, inWorkspace }: SlackDeps, done: Installation<'v2'>): Promise<void> {
  const { team, isEnterpriseInstall } = done;
  const grant = grantOf(done);
  await grants.save(grant);
  if (!team || isEnterpriseInstall) return;
  const found = { platform: 'slack', externalId: team.id, name: team.name ?? 'Your company', timeZone: 'UTC' } as const;
  const workspaceId =
    (await directory.workspaceOfInstallation('slack', team.id)) ?? (await directory.addWorkspace(found));
  await grants.place({ id: team.id, organisation: grant.organisation });
  await inWorkspace(workspaceId, (tx) => installed(tx, 'slack', team.id));
}

function grantOf({ team, enterprise, bot, isEnterpriseInstall }: Installation<'v2'>): Grant {
  const organisation = enterprise?.id ?? null;
  const holder = isEnterpriseInstall ? organisation : team?.id;
  if (!bot?.token || !holder) throw new Error('Slack installed the app without saying where, or without a token.');
  const { token, scopes, userId: botUser } = bot;
  return { holder, organisation, botUser, scopes, token, renewal: renewalOf(bot) };
}

const renewalOf = ({ refreshToken, expiresAt }: NonNullable<Installation<'v2'>['bot']>): Renewal | null =>
  refreshToken && expiresAt ? { refreshToken, expiresAt: new Date(expiresAt * 1000) } : null;

function donePage(t: Words, { team, enterprise }: Installation): PageText {
  const { done, doneLead, donePrivate } = t.install;
  return { title: done(team?.name ?? enterprise?.name ?? 'Slack'), lead: doneLead, more: [donePrivate] };
}

type Failure = { status: number; page: (t: Words) => PageText };

async function showFailure(
  options: Options,
  exchange: { request: Request; response: Response },
  error: Error & { code?: string },
): Promise<void> {
  const { status, page } = knownFailure(exchange.request, error) ?? ours(options, error);
  const again = (t: Words) => ({ href: INSTALL_PATH, label: t.install.again });
  await show(options, { ...exchange, status }, (t) => ({ ...page(t), link: again(t) }));
}

function knownFailure(request: Request, error: Error & { code?: string }): Failure | undefined {
  if (request.query['error'] === 'access_denied')
    return { status: 403, page: (t) => ({ title: t.install.cancelled, lead: t.install.cancelledLead }) };
  if (error.code === ErrorCode.InvalidStateError || error.code === ErrorCode.MissingStateError)
    return { status: 400, page: (t) => ({ title: t.install.tooOld, lead: t.install.tooOldLead }) };
  if (error.code === ErrorCode.MissingCodeError || codeOf(error) !== undefined)
    return { status: 400, page: (t) => ({ title: t.install.refused, lead: t.install.refusedLead }) };
  return undefined;
}

function ours({ deps, log }: Options, error: Error): Failure {
  const code = `E-${deps.secrets.code()}`;
  log.error({ code, problem: loggable(error) }, 'slack installation failed');
  return {
    status: 500,
    page: (t) => ({ title: t.install.ours, lead: t.problems.ours, more: [t.install.code(code)] }),
  };
}

type Exchange = { request: Request; response: Response; status: number };

async function show({ draw }: Options, { request, response, status }: Exchange, page: (t: Words) => PageText) {
  const { lang, t } = reader(request);
  response
    .status(status)
    .type('html')
    .send(draw({ lang, ...page(t) }));
}

/** In the language that the browser asks for first. */
function reader(request: Request): { lang: string; t: Words } {
  const [lang = 'en'] = request.acceptsLanguages();
  const locale = localeOf(lang);
  return { lang: locale, t: wordsOf({ locale, platform: 'slack' }) };
}
