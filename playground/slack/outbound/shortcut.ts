// A member uses one of the app's shortcuts on a message: a message_action payload.
import { messageShape } from '../web-api/shapes.ts';
import { issueResponseUrl, issueTrigger } from '../world/tickets.ts';
import type { World } from '../world/world.ts';
import { changed, channelOf } from '../world/world.ts';
import type { Outcome } from './deliver.ts';
import { deliver, interaction } from './deliver.ts';
import { mustBeMember, payloadChannelName, payloadHead } from './payload.ts';
import { findSource } from './source.ts';

export interface ShortcutInput {
  user: string;
  messageTs: string;
  callbackId: string;
}

/** Errors when the member doesn't see the message. */
export async function shortcut(world: World, { user, messageTs, callbackId }: ShortcutInput): Promise<Outcome> {
  const member = mustBeMember(world, user);
  const source = findSource(world, member, { messageTs });
  if (source.kind !== 'message') throw new Error(`no message ${messageTs}`);
  const { message } = source;
  const channel = channelOf(world, message.channel);
  const outcome = await deliver(
    world,
    interaction({
      type: 'message_action',
      callback_id: callbackId,
      ...payloadHead(world, member),
      trigger_id: issueTrigger(world, member.id),
      response_url: issueResponseUrl(world, { channel: message.channel, member: member.id }),
      message_ts: message.ts,
      channel: { id: message.channel, name: channel ? payloadChannelName(channel) : '' },
      message: messageShape(world, message),
    }),
  );
  changed(world);
  return outcome;
}
