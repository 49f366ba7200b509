// Who somebody is, asked of Slack once, when they come for the first time.
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { User } from '@slack/web-api/dist/types/response/UsersInfoResponse.js';
import type { Arrival } from '#core/actor.ts';
import { UserError } from '#core/errors.ts';
import { localeOf } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';

type Asked = { externalId: string; teamId: string };

/** What Slack says of a user; undefined for somebody it doesn't know. Throws UserError when it says nothing: a role is never guessed. */
export async function lookUpUser(client: WebClient, { externalId, teamId }: Asked): Promise<Arrival | undefined> {
  const user = await infoOf(client, externalId);
  if (!user) return undefined;
  const locale = localeOf(user.locale);
  const names = [user.profile?.real_name, user.real_name, user.name];
  const isOfTeam = user.team_id === teamId;
  const isOutside = !isOfTeam && !(await isOfEnterprise(client, user));
  return {
    platform: 'slack',
    externalId,
    name: names.find(Boolean) ?? wordsOf({ locale, platform: 'slack' }).common.member,
    timeZone: user.tz ?? 'UTC',
    locale,
    // Somebody else's admin administers nothing here.
    isAdmin: isOfTeam && [user.is_admin, user.is_owner].includes(true),
    isGuest: isOutside || isLimited(user),
  };
}

const isLimited = (user: User) =>
  [user.is_restricted, user.is_ultra_restricted, user.is_stranger, user.is_bot, user.deleted].includes(true);

/** In a channel shared with another company its people press our buttons too. Teams of one enterprise are one company. */
async function isOfEnterprise(client: WebClient, { team_id: team, enterprise_user: of }: User): Promise<boolean> {
  // What the bot's own token says, since a request speaks for whoever sent it.
  const { enterprise_id: own } = await saidBySlack(() => client.auth.test());
  return Boolean(own) && (of?.enterprise_id === own || team === own);
}

async function infoOf(client: WebClient, user: string): Promise<User | undefined> {
  return saidBySlack(async () => {
    try {
      return (await client.users.info({ user, include_locale: true })).user;
    } catch (error) {
      if (error instanceof WebAPIPlatformError && error.data.error === 'user_not_found') return undefined;
      throw error;
    }
  });
}

async function saidBySlack<Said>(ask: () => Promise<Said>): Promise<Said> {
  try {
    return await ask();
  } catch (cause) {
    throw new UserError('who-unknown', (t) => t.problems.slackSilent, { cause });
  }
}
