// The parts that every interaction payload has.
import type { Channel, Member } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { channelOf, memberOf } from '../world/world.ts';

/** A member who must exist: a test or the page named them. */
export function mustBeMember(world: World, id: string): Member {
  const member =
    memberOf(world, id) ?? world.space.members.find(({ name, realName }) => name === id || realName === id);
  if (!member) throw new Error(`no member ${id}`);
  return member;
}

/** A channel that must exist, by id or by name, as this member sees it; `directmessage` is theirs. */
export function mustBeChannel(world: World, wanted: string, member: string): Channel {
  const found =
    channelOf(world, wanted) ??
    world.space.channels.find(({ name, members }) => name === wanted.replace(/^#/, '') && members.includes(member));
  if (!found?.members.includes(member)) throw new Error(`no channel ${wanted} for ${member}`);
  return found;
}

/** The name that a payload gives a channel: private ones are not named. */
export const payloadChannelName = ({ kind, name }: Channel): string =>
  ({ public: name, private: 'privategroup', direct: 'directmessage' })[kind];

/** Who, where and which app: the head of every interaction. */
export function payloadHead(world: World, member: Member): Record<string, unknown> {
  const { team, app } = world.space;
  return {
    team: { id: team.id, domain: team.domain },
    user: { id: member.id, username: member.name, name: member.name, team_id: team.id },
    api_app_id: app.id,
    token: 'playground',
    enterprise: team.enterprise === undefined ? null : { id: team.enterprise, name: team.enterprise },
    is_enterprise_install: team.orgWide === true,
  };
}
