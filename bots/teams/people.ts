// Who somebody is, asked of Teams once, when they come for the first time.
import type { Arrival } from '#core/actor.ts';
import { UserError } from '#core/errors.ts';
import { ChatRefused } from '#core/ports/outside.ts';
import type { At, Connector, TeamsMember } from './connector.ts';
import { baseOf, type Heard } from './incoming.ts';

const mostListed = 500;

/** What Teams says of a member of the conversation; undefined for somebody it doesn't know there. Throws UserError when it says nothing: a role is never guessed. */
export async function lookUpMember(
  connector: Connector,
  heard: Pick<Heard, 'at' | 'tenantId' | 'locale' | 'timeZone'>,
  externalId: string,
): Promise<Arrival | undefined> {
  const at = { ...heard.at, conversation: baseOf(heard.at.conversation) };
  const found = await memberOf(connector, at, externalId).catch((cause: unknown) => {
    throw new UserError('who-unknown', (t) => t.teams.unknownYou, { cause });
  });
  if (!found) return undefined;
  return {
    platform: 'teams',
    externalId,
    name: found.name || 'A member',
    timeZone: heard.timeZone,
    locale: heard.locale,
    // Teams tells a bot nothing about who administers an organisation.
    isAdmin: false,
    isGuest: isGuestIn(found, heard.tenantId),
  };
}

export function isGuestIn({ tenantId, userRole }: TeamsMember, own: string | undefined): boolean {
  const isElsewhere = Boolean(tenantId) && tenantId !== own;
  return isElsewhere || ['guest', 'anonymous'].includes(userRole?.toLowerCase() ?? '');
}

/** Where nobody can be asked for by name, the list of members is read. */
async function memberOf(connector: Connector, at: At, externalId: string): Promise<TeamsMember | undefined> {
  try {
    return await connector.member(at, externalId);
  } catch (error) {
    if (!(error instanceof ChatRefused) || error.reason !== 'message-gone') throw error;
    const members = await connector.members(at, mostListed);
    return members.find(({ id }) => id === externalId);
  }
}
