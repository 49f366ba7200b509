// The client that the worker speaks to Slack with, and what Slack's refusals mean.
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebClient } from '@slack/web-api';
import { RetryLater } from '#core/errors.ts';
import { ChatRefused } from '#core/ports/outside.ts';
import { onlySlack } from './only-slack.ts';

const callDeadlineMs = 10_000;

/** Refusals that no repetition mends. */
const refusals: Record<string, ChatRefused['reason']> = {
  message_not_found: 'message-gone',
  cant_update_message: 'message-gone',
  edit_window_closed: 'message-gone',
  channel_not_found: 'no-access',
  not_in_channel: 'no-access',
  is_archived: 'no-access',
  restricted_action: 'no-access',
  user_not_found: 'no-access',
  token_revoked: 'revoked',
  token_expired: 'revoked',
  invalid_auth: 'revoked',
  account_inactive: 'revoked',
  missing_scope: 'invalid',
  invalid_blocks: 'invalid',
  msg_too_long: 'invalid',
};

/** Never waits by itself: the queue does, so that one slow channel holds nothing else up. */
export const clientOptions = (apiUrl: string) => ({
  slackApiUrl: apiUrl,
  fetch: onlySlack(apiUrl),
  timeout: callDeadlineMs,
  rejectRateLimitedCalls: true,
  retryConfig: { retries: 0 },
  allowAbsoluteUrls: false,
});

/** `teamId`: the team that is meant, where the token is an organisation's. */
export const slackClient = (token: string | undefined, apiUrl: string, teamId?: string): WebClient =>
  new WebClient(token, { ...clientOptions(apiUrl), ...(teamId === undefined ? {} : { teamId }) });

/** Slack's own name for what went wrong; undefined for what isn't an answer of Slack's. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof WebAPIPlatformError ? error.data.error : undefined;

/** Turns Slack's answers into who must act: wait, give up, or try again. */
export async function called<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw translated(error);
  }
}

function translated(error: unknown): unknown {
  if (error instanceof WebAPIRateLimitedError)
    return new RetryLater(error.retryAfter * 1000, 'Slack asked to wait.', { cause: error });
  if (error instanceof WebAPIHTTPError && error.statusCode === 429)
    return new RetryLater(retryAfterOf(error), 'Slack asked to wait.', { cause: error });
  const code = codeOf(error);
  const reason = code === undefined ? undefined : refusals[code];
  return reason ? new ChatRefused(reason, `Slack refused: ${code}.`, { cause: error }) : error;
}

function retryAfterOf(error: WebAPIHTTPError): number {
  const headers = error.headers as Record<string, string | undefined>;
  return Number(headers['retry-after'] ?? 1) * 1000;
}
