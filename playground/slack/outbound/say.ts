// A member writes a message or shares a file, and the app hears of what it may hear.
import { addMessage } from '../web-api/chat.ts';
import { messageShape } from '../web-api/shapes.ts';
import type { Channel, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { sendEvent } from './events.ts';
import { mustBeChannel, mustBeMember } from './payload.ts';

export interface SayInput {
  user: string;
  channel: string;
  text: string;
  files?: string[];
}

/** Posts as a member. Events are sent for direct messages, mentions of the bot, and files in its channels. */
export function say(world: World, input: SayInput): Message {
  const member = mustBeMember(world, input.user);
  const channel = mustBeChannel(world, input.channel, member.id);
  const message = addMessage(world, {
    channel: channel.id,
    author: member.id,
    text: withMention(world, input.text),
    files: input.files ?? [],
  });
  for (const event of eventsOf(world, channel, message)) void sendEvent(world, event);
  return message;
}

/** Of the app's own addresses alone, as its manifest names them. */
function linksIn(world: World, { ts, author, text, channel }: Message): Record<string, unknown>[] {
  const { hostname } = new URL(world.settings.eventsUrl());
  const domains = [hostname, ...world.settings.hosts];
  const urls = text.match(/https?:\/\/[^\s<>|]+/gu) ?? [];
  const links = urls
    .map((url) => ({ url, domain: new URL(url).hostname }))
    .filter((one) => domains.includes(one.domain));
  if (links.length === 0) return [];
  const about = { channel, user: author, message_ts: ts, unfurl_id: `U${ts}`, source: 'conversations_history' };
  return [{ type: 'link_shared', ...about, is_bot_user_member: true, links }];
}

/** What is typed with an @ becomes a mention, as Slack's own client makes it. */
function withMention({ space: { app } }: World, text: string): string {
  return text.replaceAll(`@${app.name}`, `<@${app.botUser}>`);
}

function eventsOf(world: World, channel: Channel, message: Message): Record<string, unknown>[] {
  if (!channel.members.includes(world.space.app.botUser)) return [];
  const { ts, author, text } = message;
  const shape = { ...messageShape(world, message), channel: channel.id };
  const shared = message.files.map((id) => ({
    type: 'file_shared',
    file_id: id,
    file: { id },
    user_id: author,
    channel_id: channel.id,
  }));
  const mentioned = text.includes(`<@${world.space.app.botUser}>`);
  const subtype = message.files.length > 0 ? { subtype: 'file_share' } : {};
  return [
    ...linksIn(world, message),
    ...(channel.kind === 'direct' ? [{ ...shape, ...subtype, channel_type: 'im' }] : []),
    ...(channel.kind !== 'direct' && mentioned ? [{ ...shape, type: 'app_mention', user: author, ts }] : []),
    ...shared,
  ];
}
