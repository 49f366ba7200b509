// users.*, conversations.*, auth.test and api.test.
import { z } from 'zod';
import type { World } from '../world/world.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';
import { count, parse, yes } from './arguments.ts';
import { findChannel, findMember, openDirect } from './checks.ts';
import { channelShape, userShape } from './shapes.ts';

const User = z.object({ user: z.string(), include_locale: yes.optional() });
const Email = z.object({ email: z.string() });
const Channel = z.object({ channel: z.string() });
const Page = z.object({ limit: count.optional(), cursor: z.string().optional() });
const Conversations = Page.extend({ types: z.string().default('public_channel'), exclude_archived: yes.optional() });
const OpenConversation = z.object({
  channel: z.string().optional(),
  users: z.string().optional(),
  return_im: yes.optional(),
});

export function authTest(world: World) {
  const { team, app } = world.space;
  return {
    url: `${world.settings.baseUrl()}/`,
    team: team.name,
    user: app.name.toLowerCase(),
    team_id: team.id,
    ...(team.enterprise !== undefined && { enterprise_id: team.enterprise }),
    user_id: app.botUser,
    bot_id: app.botId,
    is_enterprise_install: false,
  };
}

export function apiTest(_world: World, args: Arguments) {
  const { error, token: _token, ...rest } = args;
  if (typeof error === 'string') throw new ApiError(error);
  return { args: rest };
}

/** The language only where it is asked for, as Slack does. */
export function userInfo(world: World, args: Arguments) {
  const input = parse(User, args);
  const member = findMember(world, input.user);
  return { user: { ...userShape(world, member), ...(input.include_locale === true && { locale: member.locale }) } };
}

export function userByEmail(world: World, args: Arguments) {
  const { email } = parse(Email, args);
  const member = world.space.members.find((known) => known.email.toLowerCase() === email.toLowerCase() && email !== '');
  if (!member) throw new ApiError('users_not_found');
  return { user: userShape(world, member) };
}

export function listUsers(world: World, args: Arguments) {
  const { page, next } = cut(world.space.members, parse(Page, args));
  return { members: page.map((member) => userShape(world, member)), response_metadata: { next_cursor: next } };
}

export const conversationInfo = (world: World, args: Arguments) => ({
  channel: channelShape(world, findChannel(world, parse(Channel, args).channel)),
});

export function openConversation(world: World, args: Arguments) {
  const input = parse(OpenConversation, args);
  const people = (input.users ?? '').split(',').filter((id) => id !== '');
  if (people.length > 1) throw new ApiError('not_supported_in_playground');
  const channel =
    people[0] === undefined ? findChannel(world, input.channel ?? '') : openDirect(world, findMember(world, people[0]));
  return { channel: input.return_im === true ? channelShape(world, channel) : { id: channel.id } };
}

export function conversationMembers(world: World, args: Arguments) {
  const channel = findChannel(world, parse(Channel, args).channel);
  const { page, next } = cut(channel.members, parse(Page, args));
  return { members: page, response_metadata: { next_cursor: next } };
}

const typeNames: Record<string, string> = { public_channel: 'public', private_channel: 'private', im: 'direct' };

export function listConversations(world: World, args: Arguments) {
  const input = parse(Conversations, args);
  const kinds = input.types.split(',').map((name) => typeNames[name.trim()]);
  const seen = world.space.channels.filter(
    ({ kind, members }) => kinds.includes(kind) && (kind === 'public' || members.includes(world.space.app.botUser)),
  );
  const { page, next } = cut(seen, input);
  return { channels: page.map((channel) => channelShape(world, channel)), response_metadata: { next_cursor: next } };
}

/** One page of a list; the cursor is the number of the first entry of the next page. */
function cut<T>(entries: T[], { limit = 100, cursor }: z.infer<typeof Page>): { page: T[]; next: string } {
  const start = cursor ? Number.parseInt(cursor, 10) : 0;
  if (Number.isNaN(start)) throw new ApiError('invalid_cursor');
  const end = start + (limit === 0 ? 100 : limit);
  return { page: entries.slice(start, end), next: end < entries.length ? String(end) : '' };
}
