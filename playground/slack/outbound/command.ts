// A slash command: what a member typed, sent to the app, and what the app answers with at once.
import { ApiError } from '../web-api/api-error.ts';
import type { Content } from '../web-api/chat.ts';
import { addMessage, contentOf } from '../web-api/chat.ts';
import type { Channel, Member } from '../world/model.ts';
import { issueResponseUrl, issueTrigger } from '../world/tickets.ts';
import type { World } from '../world/world.ts';
import type { Outcome } from './deliver.ts';
import { deliver, failureName } from './deliver.ts';
import { mustBeChannel, mustBeMember, payloadChannelName } from './payload.ts';

export interface CommandInput {
  user: string;
  channel: string;
  /** The whole line: `/assess new`. */
  text: string;
  headers?: Record<string, string>;
}

/** Runs a command line. The typed line, the answer and a failure are shown to the member alone. */
export async function command(world: World, input: CommandInput): Promise<Outcome> {
  const member = mustBeMember(world, input.user);
  const channel = mustBeChannel(world, input.channel, member.id);
  const privately = { channel: channel.id, onlyFor: member.id };
  addMessage(world, { ...privately, author: member.id, kind: 'command', text: input.text });
  const outcome = await deliver(world, {
    body: commandBody(world, { member, channel, text: input.text }),
    contentType: 'application/x-www-form-urlencoded',
    ...(input.headers && { headers: input.headers }),
  });
  const failure = failureName(outcome) ?? ackFailure(world, privately, outcome);
  if (failure !== undefined) {
    const text = `${input.text.split(' ')[0]} failed with the error "${failure}"`;
    addMessage(world, { ...privately, author: world.space.app.botUser, kind: 'failure', text });
  }
  return outcome;
}

/** The form that Slack posts for this command. */
export function commandBody(world: World, input: { member: Member; channel: Channel; text: string }): string {
  const { member, channel } = input;
  const [name = '', ...rest] = input.text.trim().split(/(?<=^\S+)\s+/);
  return new URLSearchParams({
    token: 'playground',
    team_id: world.space.team.id,
    team_domain: world.space.team.domain,
    ...(world.space.team.enterprise !== undefined && { enterprise_id: world.space.team.enterprise }),
    channel_id: channel.id,
    channel_name: payloadChannelName(channel),
    user_id: member.id,
    user_name: member.name,
    command: name,
    text: rest.join(' '),
    api_app_id: world.space.app.id,
    is_enterprise_install: String(world.space.team.orgWide === true),
    response_url: issueResponseUrl(world, { channel: channel.id, member: member.id }),
    trigger_id: issueTrigger(world, member.id),
  }).toString();
}

/** Shows what the app answered with; the error's name when the answer breaks a limit. */
function ackFailure(
  world: World,
  privately: { channel: string; onlyFor: string },
  outcome: Outcome,
): string | undefined {
  const body: Content & { response_type?: unknown } = outcome.kind === 'answered' ? outcome.body : {};
  if (body.text === undefined && body.blocks === undefined) return undefined;
  const where = body.response_type === 'in_channel' ? { channel: privately.channel } : privately;
  try {
    addMessage(world, { ...where, author: world.space.app.botUser, ...contentOf(body) });
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    world.settings.log.warn(
      { error: error.error, details: error.details },
      'a command was answered with a refused message',
    );
    return error.error;
  }
}
