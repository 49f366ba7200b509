// Posting and updating cards in Teams: the worker's half of the bot.
import type { Card } from '#core/cards/card.ts';
import type { Chat } from '#core/ports/outside.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { wordsOf } from '#core/text/words.ts';
import { bearerOf } from './adapter.ts';
import { connectorOf, type Connector } from './connector.ts';
import { personalWith, reach } from './conversations.ts';
import { drawCard, type AdaptiveCard, type Drawing } from './draw.ts';
import { consentMessage } from './file-cards.ts';
import { LIMIT } from './limits.ts';
import { spoken } from './markdown.ts';
import { isGuestIn } from './people.ts';
import { mayReach, type TeamsIdentity } from './parts.ts';
import { viewersOf } from './viewers.ts';

export const CARD = 'application/vnd.microsoft.card.adaptive';

/** A message that is one card; `summary` is what a notification says. */
export function cardMessage(card: Card, drawing: Drawing = {}): object {
  return { summary: spoken(card.summary, LIMIT.summary), attachments: [attached(drawCard(card, drawing))] };
}

export const attached = (content: AdaptiveCard) => ({ contentType: CARD, content });

/** A bot with a token of its own for this machine never speaks beyond it. */
export function teamsConnector(identity: TeamsIdentity): Connector {
  return connectorOf({
    appId: identity.appId,
    bearer: bearerOf(identity),
    mayReach: (url) => mayReach(identity, url),
    random: Math.random,
  });
}

export function teamsChat(deps: { inWorkspace: InWorkspace; connector: Connector }): Chat {
  const { connector } = deps;
  const viewers = viewersOf(deps);
  return {
    perViewer: (channel) => !isPersonal(channel),
    post: async (workspaceId, channel, card) => {
      const at = await reach(deps, workspaceId, channel);
      return connector.post(at, cardMessage(card, card.viewer ? { viewers: await viewers(workspaceId, at) } : {}));
    },
    update: async (workspaceId, { channel, message }, card) => {
      const at = await reach(deps, workspaceId, channel);
      const drawing = card.viewer ? { viewers: await viewers(workspaceId, at) } : {};
      await connector.update(at, message, cardMessage(card, drawing));
    },
    remove: async (workspaceId, { channel, message }) => {
      await connector.remove(await reach(deps, workspaceId, channel), message);
    },
    isGuest: async (workspaceId, externalId) => {
      const at = await personalWith(deps, workspaceId, externalId);
      const known = await deps.inWorkspace(workspaceId, (tx) => tx.personalConversation('teams', externalId));
      return isGuestIn(await connector.member(at, externalId), known?.reference['tenantId']);
    },
    tell: async (workspaceId, externalId, card) => {
      await connector.post(await personalWith(deps, workspaceId, externalId), cardMessage(card));
    },
    sendFile: async (workspaceId, externalId, file) => {
      const at = await personalWith(deps, workspaceId, externalId);
      const member = await deps.inWorkspace(workspaceId, (tx) => tx.memberByExternalId('teams', externalId));
      await connector.post(at, consentMessage(file, wordsOf(member ?? { locale: 'en', platform: 'teams' })));
    },
  };
}

/** Chats of two have ids of their own kind. */
const isPersonal = (channel: string) => channel.startsWith('a:');
