// chat.*: posting, changing and removing messages.
import { z } from 'zod';
import type { Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { changed, nextTs } from '../world/world.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';
import { parse } from './arguments.ts';
import { checkedBlocks, checkedText, findChannel, findMember, findOwnChannel } from './checks.ts';
import { messageShape } from './shapes.ts';

const content = { text: z.string().optional(), blocks: z.unknown().optional(), markdown_text: z.string().optional() };
const Post = z.object({
  channel: z.string(),
  thread_ts: z.string().optional(),
  metadata: z.unknown().optional(),
  ...content,
});
const Update = z.object({ channel: z.string(), ts: z.string(), metadata: z.unknown().optional(), ...content });
const Ephemeral = z.object({ channel: z.string(), user: z.string(), thread_ts: z.string().optional(), ...content });
const One = z.object({ channel: z.string(), ts: z.string() });
const Link = z.object({ channel: z.string(), message_ts: z.string() });

export interface Content {
  text?: string | undefined;
  blocks?: unknown;
  markdown_text?: string | undefined;
}

/** Text and blocks, checked; error `no_text` when there is neither. */
export function contentOf(input: Content): Pick<Message, 'text' | 'blocks'> {
  if (input.markdown_text !== undefined) {
    if (input.markdown_text.length > 12_000) throw new ApiError('msg_too_long');
    return { text: input.markdown_text, blocks: checkedBlocks([{ type: 'markdown', text: input.markdown_text }]) };
  }
  const message = { text: checkedText(input.text), blocks: checkedBlocks(input.blocks) };
  if (message.text === '' && message.blocks.length === 0) throw new ApiError('no_text');
  return message;
}

/** Adds a message and tells everyone. */
export function addMessage(world: World, about: Partial<Message> & Pick<Message, 'channel' | 'author'>): Message {
  const message: Message = { ts: nextTs(world), kind: 'post', text: '', blocks: [], files: [], values: {}, ...about };
  world.space.messages.push(message);
  changed(world);
  return message;
}

const threaded = (ts: string | undefined) => (ts === undefined ? {} : { threadTs: ts });
const described = (metadata: unknown) => (metadata === undefined ? {} : { metadata });

export function postMessage(world: World, args: Arguments) {
  const input = parse(Post, args);
  const channel = findOwnChannel(world, input.channel);
  const message = addMessage(world, {
    channel: channel.id,
    author: world.space.app.botUser,
    ...contentOf(input),
    ...threaded(input.thread_ts),
    ...described(input.metadata),
  });
  return { channel: channel.id, ts: message.ts, message: messageShape(world, message) };
}

export function postEphemeral(world: World, args: Arguments) {
  const input = parse(Ephemeral, args);
  const channel = findOwnChannel(world, input.channel);
  const member = findMember(world, input.user);
  if (!channel.members.includes(member.id)) throw new ApiError('user_not_in_channel');
  const message = addMessage(world, {
    channel: channel.id,
    author: world.space.app.botUser,
    onlyFor: member.id,
    ...contentOf(input),
    ...threaded(input.thread_ts),
  });
  return { message_ts: message.ts };
}

/** The bot's own lasting message; `refused` is the error when it belongs to another. */
function ownMessage(world: World, at: { channel: string; ts: string }, refused: string): Message {
  const channel = findChannel(world, at.channel);
  const found = world.space.messages.find(({ channel: id, ts }) => id === channel.id && ts === at.ts);
  if (!found || found.onlyFor !== undefined) throw new ApiError('message_not_found');
  if (found.author !== world.space.app.botUser) throw new ApiError(refused);
  return found;
}

export function updateMessage(world: World, args: Arguments) {
  const input = parse(Update, args);
  const message = ownMessage(world, input, 'cant_update_message');
  change(world, message, { ...contentOf(input), ...described(input.metadata) });
  return { channel: message.channel, ts: message.ts, text: message.text, message: messageShape(world, message) };
}

/** Puts new content into a message; what was chosen in the old one is forgotten. */
export function change(world: World, message: Message, next: Partial<Message>): void {
  Object.assign(message, next, { values: {}, editedTs: nextTs(world) });
  changed(world);
}

export function deleteMessage(world: World, args: Arguments) {
  const message = ownMessage(world, parse(One, args), 'cant_delete_message');
  remove(world, message);
  return { channel: message.channel, ts: message.ts };
}

export function remove(world: World, message: Message): void {
  world.space.messages = world.space.messages.filter((other) => other !== message);
  changed(world);
}

export function getPermalink(world: World, args: Arguments) {
  const { channel: wanted, message_ts: ts } = parse(Link, args);
  const channel = findChannel(world, wanted);
  if (!world.space.messages.some((message) => message.channel === channel.id && message.ts === ts)) {
    throw new ApiError('message_not_found');
  }
  return { channel: channel.id, permalink: `${world.settings.baseUrl()}/#${channel.id}/p${ts.replace('.', '')}` };
}
