// Saying hello: once in each place, and once to whoever of a workspace looks at the bot first.
import { welcomeCard } from '../../cards/welcome-card.ts';
import type { Platform } from '../../ports/members.ts';
import { ChatRefused } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { Tx } from '../../ports/store.ts';
import { LOCALES, type Locale } from '../../text/locale.ts';
import { wordsOf } from '../../text/words.ts';
import type { PublishDeps } from '../show/publish.ts';

export type Greeting = { platform: Platform; channel: string; locale: Locale };

/** `whom` is a place, or whatever else is to be greeted only once. */
export async function greetOnce(tx: Tx, whom: string, greeting: Greeting): Promise<void> {
  const { platform, channel } = greeting;
  if (!channel || !(await tx.once(`${platform}-welcome`, whom))) return;
  await tx.enqueue('welcome', greeting, { key: `${platform}/${channel}` });
}

type Deps = Pick<PublishDeps, 'chats'>;

/** Who won't have the bot in a place isn't greeted there. */
export async function welcome({ chats }: Deps, run: Run, greeting: Record<keyof Greeting, string>): Promise<void> {
  const platform = greeting.platform === 'teams' ? 'teams' : 'slack';
  const locale = LOCALES.find((one) => one === greeting.locale) ?? 'en';
  try {
    await chats[platform]?.post(run.workspaceId, greeting.channel, welcomeCard(wordsOf({ locale, platform })));
  } catch (error) {
    if (!(error instanceof ChatRefused)) throw error;
  }
  await run.commit(async () => {});
}
