// The core's answer to what was heard in Slack, and how it reaches one member alone.
import type { Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Place } from '#core/actor.ts';
import type { Reply } from '#core/cards/card.ts';
import { replied as heardReply, type Answer } from '#core/dialogue/hear.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Words } from '#core/text/en.ts';
import type { drawCard } from './draw.ts';
import type { SlackOptions } from './parts.ts';
import { lookUpUser } from './people.ts';

export type Parts = SlackOptions & { workspaceOf: (teamId: string) => Promise<WorkspaceId> };
export type Who = { teamId: string; userId: string; place: Place };
/** `event` is the thing's own name; without one, the request's. */
type Request = { who: Who; client: WebClient; context: Context; event?: string };
type Message = ReturnType<typeof drawCard>;

export function replied(parts: Parts, { who, client, context, event }: Request, answer: Answer): Promise<Reply> {
  const { deps, log, workspaceOf } = parts;
  const ears = {
    inWorkspace: deps.inWorkspace,
    workspaceId: () => workspaceOf(who.teamId),
    now: () => new Date(),
    lookUp: () => lookUpUser(client, { externalId: who.userId, teamId: who.teamId }),
    unknown: (t: Words) => t.problems.slackUnknown,
    failed: (error: unknown) => {
      const code = `E-${deps.secrets.code()}`;
      log.error({ code, problem: problemOf(error) }, 'slack request failed');
      return code;
    },
    unasked: (error: unknown) => log.warn({ problem: problemOf(error) }, 'slack member not asked again'),
  };
  const { userId, place } = who;
  const name = event ?? String(context['signature'] ?? '');
  // Slack doesn't say who speaks which language; until the member is found it is English.
  return heardReply(ears, { platform: 'slack', userId, place, event: name, locale: 'en' }, answer);
}

export const problemOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');

/** Seen in the channel by the member alone; where the bot isn't in the channel, as a direct message. */
export async function tellPrivately(
  client: WebClient,
  { userId, place }: Who,
  { text, blocks }: Message,
): Promise<void> {
  const shown = place.channel
    ? await client.chat.postEphemeral({ channel: place.channel, user: userId, text, blocks }).catch(() => undefined)
    : undefined;
  if (!shown) await client.chat.postMessage({ channel: userId, text, blocks });
}
