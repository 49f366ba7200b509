// Tokens that end after twelve hours: renewed well before, by one of many who notice at once.
import { setTimeout as sleep } from 'node:timers/promises';
import { RetryLater } from '#core/errors.ts';
import type { Grant, Grants } from '#core/ports/grants.ts';
import { ChatRefused } from '#core/ports/outside.ts';
import { codeOf, slackClient } from './client.ts';
import type { BotLog, SlackOauth } from './parts.ts';

/** Slack's own libraries renew two hours before the end as well. */
const earlyMs = 2 * 3_600_000;
const holdMs = 30_000;
const pauseMs = 60_000;
const otherWaitMs = 5_000;
const lookMs = 200;

/** Refusals after which only another installation helps. */
const FINAL = new Set(['invalid_refresh_token', 'token_revoked', 'invalid_client_id', 'bad_client_secret']);

export type Renewing = { oauth: SlackOauth; apiUrl: string; grants: Grants; log: BotLog };

/** The token to use now. Throws RetryLater or ChatRefused where the old one is over and no new one came. */
export async function currentToken(parts: Renewing, grant: Grant): Promise<string> {
  const { token, renewal, holder } = grant;
  if (!renewal) return token;
  const leftMs = renewal.expiresAt.getTime() - Date.now();
  if (leftMs > earlyMs) return token;
  const renewed = (await parts.grants.takeRenewal(holder, holdMs)) ? await renew(parts, grant) : undefined;
  if (renewed !== undefined) return renewed;
  // The old one is good until its end.
  return leftMs > 0 ? token : awaited(parts, grant);
}

/** The new token, kept before it is used; undefined where Slack gave none, which is noted for the operator. */
async function renew(parts: Renewing, grant: Grant): Promise<string | undefined> {
  // Somebody else may have done so since it was read, and what renewed it then renews nothing any more.
  const now = await parts.grants.ofHolder(grant.holder);
  if (now && now.token !== grant.token) {
    await parts.grants.leaveRenewal(grant.holder);
    return now.token;
  }
  try {
    const by = await askFor(parts, grant.renewal?.refreshToken ?? '');
    await parts.grants.renewed(grant, by);
    return by.token;
  } catch (error) {
    return failed(parts, grant, error);
  }
}

async function askFor({ oauth, apiUrl }: Renewing, refreshToken: string) {
  const answer = await slackClient(undefined, apiUrl).oauth.v2.access({
    client_id: oauth.clientId,
    client_secret: oauth.clientSecret,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
  const { access_token: token, refresh_token: next, expires_in: seconds } = answer;
  if (!token || !next || !seconds) throw new Error('Slack renewed a token without giving one.');
  return { token, renewal: { refreshToken: next, expiresAt: new Date(Date.now() + seconds * 1000) } };
}

async function failed({ grants, log }: Renewing, grant: Grant, error: unknown): Promise<undefined> {
  const problem = codeOf(error) ?? (error instanceof Error ? error.name : 'unknown');
  log.error({ holder: grant.holder, problem }, 'slack token not renewed');
  if (!isOver(grant) || !FINAL.has(problem)) {
    await grants.notRenewed(grant.holder, problem, pauseMs);
    return undefined;
  }
  await grants.endToken(grant, problem);
  throw new ChatRefused('revoked', `Slack doesn’t renew the token: ${problem}. The app must be installed again.`);
}

const isOver = ({ renewal }: Grant) => renewal !== null && renewal.expiresAt.getTime() <= Date.now();

/** Somebody else renews it at this moment. */
async function awaited({ grants }: Renewing, grant: Grant): Promise<string> {
  const until = Date.now() + otherWaitMs;
  while (Date.now() < until) {
    await sleep(lookMs);
    const now = await grants.ofHolder(grant.holder);
    if (!now) throw new ChatRefused('revoked', 'Slack’s app was uninstalled.');
    if (now.token !== grant.token) return now.token;
  }
  throw new RetryLater(pauseMs, 'Slack hasn’t renewed the token yet.');
}
