// Who is in a conversation or team, as the Connector tells it.
import type { Conversation, Member } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { memberOf, teamOf } from '../world/world.ts';
import { ConnectorError } from './connector-error.ts';
import { findPlace, holdRate } from './find.ts';

const MOST_ON_A_PAGE = 500;

function account(world: World, member: Member): Record<string, unknown> {
  const { id, aadObjectId, name, email, guest } = member;
  const [givenName = '', surname = ''] = name.split(' ');
  return {
    id,
    objectId: aadObjectId,
    aadObjectId,
    name,
    givenName,
    surname,
    email,
    userPrincipalName: email,
    tenantId: world.space.tenant.id,
    userRole: guest ? 'guest' : 'user',
  };
}

function peopleOf(world: World, id: string): Member[] {
  const { conversation } = findPlace(world, id);
  holdRate(world, 'members', conversation.id);
  return conversation.members.flatMap((one) => memberOf(world, one) ?? []);
}

export const members = (world: World, id: string) => peopleOf(world, id).map((one) => account(world, one));

/** One member, by id, object id or user principal name. */
export function member(world: World, id: string, wanted: string) {
  const found = peopleOf(world, id).find((one) => [one.id, one.aadObjectId, one.email].includes(wanted));
  if (found) return account(world, found);
  throw new ConnectorError(404, 'MemberNotFoundInConversation', { message: 'The member was not found.' });
}

/** A page of members; `continuationToken` leads to the next one, and is absent on the last. */
export function pagedMembers(world: World, id: string, page: { pageSize?: number; continuationToken?: string }) {
  const people = peopleOf(world, id);
  const size = Math.min(Math.max(page.pageSize ?? MOST_ON_A_PAGE, 1), MOST_ON_A_PAGE);
  const from = startOf(page.continuationToken);
  const end = from + size;
  return {
    members: people.slice(from, end).map((one) => account(world, one)),
    ...(end < people.length && { continuationToken: Buffer.from(`from ${end}`).toString('base64url') }),
  };
}

function startOf(token: string | undefined): number {
  if (token === undefined || token === '') return 0;
  const from = /^from (\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (from === undefined) throw new ConnectorError(400, 'BadArgument', { message: 'Unknown continuation token.' });
  return Number(from);
}

/** A team with its counts; errors when there is none, or the app is not in it. */
export function teamDetails(world: World, id: string) {
  const { team, channels } = findTeam(world, id);
  const { name, aadGroupId, members: people } = team;
  return { id, name, aadGroupId, type: 'standard', channelCount: channels.length, memberCount: people.length };
}

/** The team's channels; General has no name, as in Teams. */
export function teamChannels(world: World, id: string) {
  const { channels } = findTeam(world, id);
  const sorted = channels.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
  return {
    conversations: sorted.map((one) => ({ id: one.id, name: one.id === id ? null : one.title, type: one.channelType })),
  };
}

function findTeam(
  world: World,
  id: string,
): { team: NonNullable<ReturnType<typeof teamOf>>; channels: Conversation[] } {
  findPlace(world, id);
  const team = teamOf(world, id);
  if (!team) throw new ConnectorError(404, 'TeamNotFound', { message: 'The team was not found.' });
  return { team, channels: world.space.conversations.filter((one) => one.team === id) };
}
