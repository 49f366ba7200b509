// What every method that shows something checks first.
import type { Issue } from '../limits/validate.ts';
import { validateBlocks, validateView } from '../limits/validate.ts';
import type { Block } from '../world/block-kit.ts';
import { withIds } from '../world/block-kit.ts';
import type { Channel, Member } from '../world/model.ts';
import { directChannel } from '../world/seed.ts';
import type { World } from '../world/world.ts';
import { channelOf, memberOf, newId } from '../world/world.ts';
import { ApiError } from './api-error.ts';

const MAX_TEXT = 40_000;
const MAX_VIEW_BYTES = 250_000;

const spoken = ({ message, pointer }: Issue): string => `[ERROR] ${message} [json-pointer:${pointer}]`;

/** The blocks with every id filled in; error `invalid_blocks` tells what is wrong with each. */
export function checkedBlocks(blocks: unknown): Block[] {
  if (blocks === undefined || (Array.isArray(blocks) && blocks.length === 0)) return [];
  const issues = validateBlocks(blocks, 'message');
  if (issues.length > 0) throw new ApiError('invalid_blocks', issues.map(spoken));
  return withIds(blocks as Block[], () => newId(''));
}

/** The view as sent; errors `invalid_arguments` with details, or `view_too_large`. */
export function checkedView(view: unknown): Record<string, unknown> & { blocks: Block[] } {
  const issues = validateView(view);
  if (issues.length > 0) throw new ApiError('invalid_arguments', issues.map(spoken));
  if (JSON.stringify(view).length > MAX_VIEW_BYTES) throw new ApiError('view_too_large');
  const sent = view as Record<string, unknown> & { blocks: Block[] };
  return { ...sent, blocks: withIds(sent.blocks, () => newId('')) };
}

/** The text, which must not be too long; error `msg_too_long`. */
export function checkedText(text: string | undefined): string {
  if (text !== undefined && text.length > MAX_TEXT) throw new ApiError('msg_too_long');
  return text ?? '';
}

/** A channel that the bot may know of: by id, by #name, or by a member's id for the direct conversation. */
export function findChannel(world: World, wanted: string): Channel {
  const { botUser } = world.space.app;
  const member = memberOf(world, wanted);
  if (member) return openDirect(world, member);
  const found =
    channelOf(world, wanted) ?? world.space.channels.find(({ name }) => `#${name}` === wanted || name === wanted);
  const hidden = found?.kind !== 'public' && !found?.members.includes(botUser);
  if (!found || hidden) throw new ApiError('channel_not_found');
  return found;
}

/** The same, but the bot must be a member; error `not_in_channel`. */
export function findOwnChannel(world: World, wanted: string): Channel {
  const channel = findChannel(world, wanted);
  if (!channel.members.includes(world.space.app.botUser)) throw new ApiError('not_in_channel');
  return channel;
}

/** The direct conversation with this member, made when there is none. */
export function openDirect(world: World, member: Member): Channel {
  const direct = directChannel(member.id);
  const found = channelOf(world, direct.id);
  if (!found) world.space.channels.push(direct);
  return found ?? direct;
}

/** A member by id; error `user_not_found`. */
export function findMember(world: World, id: string): Member {
  const member = memberOf(world, id);
  if (!member) throw new ApiError('user_not_found');
  return member;
}
