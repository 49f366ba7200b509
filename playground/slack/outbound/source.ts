// Where a member acts: on a message, in a modal, or on the home tab.
import { messageShape, stateValues, viewShape } from '../web-api/shapes.ts';
import type { Block } from '../world/block-kit.ts';
import type { Member, Message, Values, View } from '../world/model.ts';
import { issueResponseUrl } from '../world/tickets.ts';
import type { World } from '../world/world.ts';
import { channelOf, viewOf } from '../world/world.ts';
import { payloadChannelName } from './payload.ts';

export interface Place {
  messageTs?: string;
  viewId?: string;
}

export type Source = { kind: 'message'; message: Message } | { kind: 'view'; view: View };

/** The message or view that the member acts on; errors when they cannot see it. */
export function findSource(world: World, member: Member, place: Place): Source {
  const { messageTs, viewId } = place;
  const view = viewId === undefined ? undefined : viewOf(world, viewId);
  if (view?.owner === member.id) return { kind: 'view', view };
  const message = world.space.messages.find(({ ts }) => ts === messageTs);
  if (message && maySee(world, member, message)) return { kind: 'message', message };
  throw new Error(`${member.realName} sees no ${viewId ?? messageTs ?? 'place'}`);
}

function maySee(world: World, member: Member, message: Message): boolean {
  const inside = channelOf(world, message.channel)?.members.includes(member.id) ?? false;
  return inside && (message.onlyFor === undefined || message.onlyFor === member.id);
}

export const blocksOf = (source: Source): Block[] =>
  source.kind === 'message' ? [...source.message.blocks, ...(source.message.unfurled ?? [])] : source.view.blocks;

export const valuesOf = (source: Source): Values =>
  source.kind === 'message' ? source.message.values : source.view.values;

/** The part of a payload that says where: container, message and channel, or view. */
export function sourcePayload(world: World, member: Member, source: Source): Record<string, unknown> {
  if (source.kind === 'view') {
    const view = viewShape(world, source.view);
    return { container: { type: 'view', view_id: source.view.id }, view };
  }
  const { message } = source;
  const channel = channelOf(world, message.channel);
  return {
    container: {
      type: message.unfurled ? 'message_attachment' : 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.onlyFor !== undefined,
    },
    channel: { id: message.channel, name: channel ? payloadChannelName(channel) : '' },
    message: messageShape(world, message),
    state: { values: stateValues(message.blocks, message.values) },
    response_url: issueResponseUrl(world, { channel: message.channel, member: member.id, messageTs: message.ts }),
  };
}
