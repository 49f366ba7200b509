// Where the bot itself was added: it says hello there, once.
import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { loggable } from '#core/loggable.ts';
import { greetOnce } from '#core/assess/members/welcome.ts';
import type { Locale } from '#core/text/locale.ts';
import { type Parts } from './answer.ts';
import { lookUpUser } from './people.ts';
import { fromOf } from './membership.ts';

export function listenToJoining(app: App, parts: Parts): void {
  app.event('member_joined_channel', async ({ event, body, client, context }) => {
    const bots = (body.authorizations ?? []).filter(({ is_bot: isBot }) => isBot).map(({ user_id: id }) => id);
    if (![context.botUserId, ...bots].includes(event.user)) return;
    try {
      const locale = await localeOf(client, { inviter: event.inviter, teamId: body.team_id });
      const workspaceId = await parts.access.workspaceOf(fromOf(body));
      const { channel } = event;
      await parts.deps.inWorkspace(workspaceId, (tx) => greetOnce(tx, channel, { platform: 'slack', channel, locale }));
    } catch (error) {
      parts.log.warn({ problem: loggable(error) }, 'slack channel not greeted');
    }
  });
}

type Inviting = { inviter: string | undefined; teamId: string };

/** Of whoever added the bot; English where nobody is named, or nobody answers. */
async function localeOf(client: WebClient, { inviter, teamId }: Inviting): Promise<Locale> {
  if (!inviter) return 'en';
  const arrival = await lookUpUser(client, { externalId: inviter, teamId }).catch(() => undefined);
  return arrival?.locale ?? 'en';
}
