// Posting and updating cards in Slack: the worker's half of the bot.
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebClient } from '@slack/web-api';
import { RetryLater } from '#core/errors.ts';
import { ChatRefused, type Chat, type ChatFile } from '#core/ports/outside.ts';
import { drawCard } from './draw.ts';
import { lookUpUser } from './people.ts';

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

/** A client that never waits by itself: the queue does, so that one slow channel holds nothing else up. */
export function slackClient(token: string, apiUrl: string): WebClient {
  return new WebClient(token, {
    slackApiUrl: apiUrl,
    timeout: callDeadlineMs,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    allowAbsoluteUrls: false,
  });
}

export function slackChat(client: WebClient): Chat {
  const post = async (channel: string, card: Parameters<Chat['post']>[2]) => {
    const answer = await call(() =>
      client.chat.postMessage({ channel, ...drawCard(card), unfurl_links: false, unfurl_media: false }),
    );
    if (!answer.ts) throw new Error('Slack posted a message without saying which.');
    return answer.ts;
  };
  return {
    post: (_workspaceId, channel, card) => post(channel, card),
    update: async (_workspaceId, { channel, message }, card) => {
      await call(() => client.chat.update({ channel, ts: message, ...drawCard(card) }));
    },
    isGuest: async (_workspaceId, externalId) => {
      const { team_id: teamId = '' } = await client.auth.test();
      return (await lookUpUser(client, { externalId, teamId }))?.isGuest;
    },
    tell: async (_workspaceId, externalId, card) => {
      await post(await directChannel(client, externalId), card);
    },
    sendFile: async (_workspaceId, externalId, file) => sendFile(client, await directChannel(client, externalId), file),
  };
}

async function directChannel(client: WebClient, externalId: string): Promise<string> {
  const opened = await call(() => client.conversations.open({ users: externalId }));
  if (!opened.channel?.id) throw new Error('Slack opened a direct message without saying where.');
  return opened.channel.id;
}

async function sendFile(client: WebClient, channel: string, { name, bytes, words }: ChatFile): Promise<void> {
  await call(() => client.files.uploadV2({ channel_id: channel, filename: name, file: bytes, initial_comment: words }));
}

/** Turns Slack's answers into who must act: wait, give up, or try again. */
async function call<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw translated(error);
  }
}

export function translated(error: unknown): unknown {
  if (error instanceof WebAPIRateLimitedError)
    return new RetryLater(error.retryAfter * 1000, 'Slack asked to wait.', { cause: error });
  if (error instanceof WebAPIHTTPError && error.statusCode === 429)
    return new RetryLater(retryAfterOf(error), 'Slack asked to wait.', { cause: error });
  if (!(error instanceof WebAPIPlatformError)) return error;
  const reason = refusals[error.data.error];
  return reason ? new ChatRefused(reason, `Slack refused: ${error.data.error}.`, { cause: error }) : error;
}

function retryAfterOf(error: WebAPIHTTPError): number {
  const headers = error.headers as Record<string, string | undefined>;
  return Number(headers['retry-after'] ?? 1) * 1000;
}
