// The parts that every activity from Teams has.
import type { Conversation, Member } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { botId, newId, serviceUrl, teamOf } from '../world/world.ts';
import type { Activity } from './deliver.ts';

/** Who does it and where; `thread` is the post in a channel. */
export interface Spot {
  member: Member;
  conversation: Conversation;
  thread?: string;
}

/** Who, where, when and in which language: the head of every activity. */
export function activityHead(world: World, spot: Spot): Activity {
  const { member } = spot;
  const now = new Date(world.now());
  return {
    id: `f:${newId()}`,
    channelId: 'msteams',
    serviceUrl: serviceUrl(world),
    timestamp: now.toISOString(),
    localTimestamp: localIso(now, member.timezone),
    localTimezone: member.timezone,
    locale: member.locale,
    from: { id: member.id, aadObjectId: member.aadObjectId, name: member.name },
    recipient: { id: botId(world), name: world.settings.manifest.name },
    conversation: conversationAccount(world, spot),
    channelData: channelData(world, spot.conversation),
    entities: [clientInfo(member)],
  };
}

/** The conversation as the app addresses it: a post in a channel is a conversation of its own. */
export function conversationAccount(world: World, { conversation, thread }: Omit<Spot, 'member'>) {
  const { id, kind, title } = conversation;
  return {
    id: kind === 'channel' && thread !== undefined ? `${id};messageid=${thread}` : id,
    conversationType: kind,
    tenantId: world.space.tenant.id,
    ...(kind !== 'personal' && { isGroup: true }),
    ...(kind === 'groupChat' && { name: title }),
  };
}

/** Where it happened, in Teams' own terms. */
export function channelData(world: World, conversation: Conversation): Record<string, unknown> {
  const tenant = { id: world.space.tenant.id };
  const team = teamOf(world, conversation.team);
  if (!team) return { tenant };
  return {
    tenant,
    teamsTeamId: team.id,
    teamsChannelId: conversation.id,
    team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
    channel: { id: conversation.id, type: conversation.channelType, name: conversation.title },
  };
}

const clientInfo = ({ locale, timezone }: Member) => ({
  type: 'clientInfo',
  locale,
  country: locale.slice(-2),
  platform: 'Web',
  timezone,
});

/** The wall clock there with its distance from UTC, as in `2026-11-02T09:30:00.000+01:00`. */
function localIso(now: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const offset = name.slice(3) || '+00:00';
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return new Date(now.getTime() + minutes * 60_000).toISOString().replace('Z', offset);
}
