// What a recruiter does in Slack, in words; everything goes over HTTP through the stand-in's own limits.
import type { Workspace } from '#playground/slack/workspace.ts';

type Message = ReturnType<Workspace['messages']>[number];
type View = ReturnType<Workspace['views']>[number];

export const job = `Backend Developer, timetable data
Coombe Transit, Exeter or remote (UK). We publish bus times for nine counties. You'd keep the importer honest and add feeds.
Need: Python; PostgreSQL (indexes, EXPLAIN); HTTP APIs; tests; clear writing.
Nice: PostGIS, GTFS, Docker.`;

export const ruth = 'Ruth Marlow';
export const owen = 'Owen Bright';
export const channel = 'hiring-backend';

export function recruiterIn(slack: Workspace, user = ruth, where = channel) {
  const messages = () => slack.messages(where, user);
  const newest = (has: RegExp) =>
    messages()
      .toReversed()
      .find((message) => has.test(everythingIn(message)));
  const view = (): Promise<View> => slack.waitFor(() => slack.views(user).at(-1), 10_000);
  const see = (has: RegExp, ms = 20_000): Promise<Message> => slack.waitFor(() => newest(has), ms);
  const say = (text: string) => slack.command({ user, channel: where, text });
  const press = async (message: Message, actionId: string) =>
    slack.press({ user, messageTs: message.ts, channel: where, actionId } as Parameters<Workspace['press']>[0]);
  const fillIn = async (values: Record<string, string | string[]>) =>
    slack.submit({ user, viewId: (await view()).id, values });
  return {
    say,
    see,
    press,
    fillIn,
    view,
    messages,
    /** `/assess new` to an open assessment; returns its card. */
    open: async (title = 'Backend Developer, timetable data') => {
      await say('/assess new');
      await fillIn({ title, job });
      const draft = await see(/Draft: /u, 60_000);
      await press(draft, 'approve');
      return see(new RegExp(`^(?!.*Draft).*nobody has finished yet`, 'su'));
    },
    /** Names and addresses to links. */
    invite: async (people: { name: string; email: string }[]) => {
      const before = new Set(messages().map(({ ts }) => ts));
      await say('/assess invite');
      await fillIn({ people: people.map(({ name, email }) => `${name}, ${email}`).join('\n') });
      const answer = () => messages().find((one) => !before.has(one.ts) && /\/a\/[\w-]{43}/u.test(everythingIn(one)));
      const card = await slack.waitFor(answer, 20_000);
      const found = [...everythingIn(card).matchAll(/https?:\/\/[^\s"|`>\\]+\/a\/[\w-]{43}/gu)].map(([link]) => link);
      return [...new Set(found)];
    },
  };
}

export const everythingIn = (message: Message): string => `${message.text}\n${JSON.stringify(message.blocks)}`;
