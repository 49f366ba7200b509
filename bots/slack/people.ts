// Who somebody is, asked of Slack once, when they come for the first time.
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Arrival } from '#core/actor.ts';
import { UserError } from '#core/errors.ts';
import { localeOf } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';

/** What Slack says of a user; undefined for somebody it doesn't know. Throws UserError when it says nothing: a role is never guessed. */
export async function lookUpUser(client: WebClient, externalId: string): Promise<Arrival | undefined> {
  const user = await infoOf(client, externalId);
  if (!user) return undefined;
  const locale = localeOf(user.locale);
  const names = [user.profile?.real_name, user.real_name, user.name];
  return {
    platform: 'slack',
    externalId,
    name: names.find(Boolean) ?? wordsOf({ locale, platform: 'slack' }).common.member,
    timeZone: user.tz ?? 'UTC',
    locale,
    isAdmin: [user.is_admin, user.is_owner].includes(true),
    isGuest: [user.is_restricted, user.is_ultra_restricted, user.is_stranger, user.is_bot, user.deleted].includes(true),
  };
}

async function infoOf(client: WebClient, externalId: string) {
  try {
    return (await client.users.info({ user: externalId, include_locale: true })).user;
  } catch (cause) {
    if (cause instanceof WebAPIPlatformError && cause.data.error === 'user_not_found') return undefined;
    throw new UserError('who-unknown', (t) => t.problems.slackSilent, { cause });
  }
}
