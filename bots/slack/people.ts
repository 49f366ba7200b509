// Who somebody is, asked of Slack once, when they come for the first time.
import type { WebClient } from '@slack/web-api';
import type { Arrival } from '#core/actor.ts';

/** What Slack says of a user; undefined for somebody it doesn't know. Name and zone fall back to what the request said. */
export async function lookUpUser(client: WebClient, externalId: string): Promise<Arrival | undefined> {
  const answer = await client.users.info({ user: externalId }).catch(() => undefined);
  const user = answer?.user;
  if (!user) return undefined;
  const names = [user.profile?.real_name, user.real_name, user.name, 'A member'];
  return {
    platform: 'slack',
    externalId,
    name: names.find(Boolean) ?? 'A member',
    timeZone: user.tz ?? 'UTC',
    isAdmin: [user.is_admin, user.is_owner].includes(true),
    isGuest: [user.is_restricted, user.is_ultra_restricted, user.is_stranger, user.is_bot].includes(true),
  };
}
