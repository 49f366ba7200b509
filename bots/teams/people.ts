// Who somebody is, asked of Teams once, when they come for the first time.
import type { Arrival } from '#core/actor.ts';
import { UserError } from '#core/errors.ts';
import { ChatRefused } from '#core/ports/outside.ts';
import type { Connector } from './connector.ts';
import { baseOf, type Heard } from './incoming.ts';

/** What Teams says of a member of the conversation; undefined for somebody it doesn't know there. Throws UserError when it says nothing: a role is never guessed. */
export async function lookUpMember(
  connector: Connector,
  heard: Pick<Heard, 'at' | 'tenantId' | 'locale' | 'timeZone'>,
  externalId: string,
): Promise<Arrival | undefined> {
  const at = { ...heard.at, conversation: baseOf(heard.at.conversation) };
  const found = await connector.member(at, externalId).catch((cause: unknown) => {
    if (cause instanceof ChatRefused && cause.reason === 'message-gone') return undefined;
    throw new UserError('who-unknown', (t) => t.teams.unknownYou, { cause });
  });
  if (!found) return undefined;
  const isElsewhere = Boolean(found.tenantId) && found.tenantId !== heard.tenantId;
  return {
    platform: 'teams',
    externalId,
    name: found.name || 'A member',
    timeZone: heard.timeZone,
    locale: heard.locale,
    // Teams tells a bot nothing about who administers an organisation.
    isAdmin: false,
    isGuest: isElsewhere || ['guest', 'anonymous'].includes(found.userRole?.toLowerCase() ?? ''),
  };
}
