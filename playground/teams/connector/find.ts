// What the app may reach: conversations that it has been added to, and its own messages there.
import type { RateKind } from '../limits/rates.ts';
import { tooSoon } from '../limits/rates.ts';
import type { Conversation, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { botId, conversationOf, messageOf } from '../world/world.ts';
import { ConnectorError } from './connector-error.ts';

export interface Place {
  conversation: Conversation;
  /** The post, when a conversation id ends in `;messageid=`. */
  thread?: string;
}

/** The conversation of an id; errors when there is none or the app is not in it. */
export function findPlace(world: World, id: string): Place {
  const [base = '', thread] = id.split(';messageid=');
  const conversation = conversationOf(world, base);
  if (!conversation) throw new ConnectorError(404, 'ConversationNotFound', { message: 'Conversation not found.' });
  if (!conversation.installed) {
    const message = 'The bot is not part of the conversation roster.';
    throw new ConnectorError(403, 'BotNotInConversationRoster', { message });
  }
  return { conversation, ...(thread !== undefined && { thread }) };
}

/** The app's own message there; errors when there is none, or it is somebody else's. */
export function findOwnMessage(world: World, { conversation }: Place, id: string): Message {
  const message = messageOf(world, id);
  if (message?.conversation !== conversation.id) {
    throw new ConnectorError(404, 'ActivityNotFound', { message: 'The activity was not found in the conversation.' });
  }
  if (message.from !== botId(world)) {
    throw new ConnectorError(403, 'Forbidden', { message: 'A bot changes its own messages only.' });
  }
  return message;
}

/** Errors with 429 when this call is one too many, where rates are held. */
export function holdRate(world: World, kind: RateKind, conversation: string): void {
  const wait = world.settings.rates ? tooSoon(world, kind, conversation) : undefined;
  if (wait !== undefined) {
    throw new ConnectorError(429, 'TooManyRequests', { message: 'API calls quota exceeded.', retryAfter: wait });
  }
}
