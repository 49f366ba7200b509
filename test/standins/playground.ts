// A member of the playground's workspace without a browser: the page's own API, over HTTP. For what a test needs set up.
import type { Snapshot } from '#playground/slack/page/snapshot.ts';
import { job, owen, ruth } from './recruiter.ts';
import { until } from './until.ts';

type Deed = { messageTs: string; blockId: string; actionId: string; value?: string };

const ids: Record<string, string> = { [ruth]: 'U0RUTH01', [owen]: 'U0OWEN01' };

export function memberOf(url: string, name = ruth) {
  const user = ids[name] ?? name;
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/playground/api/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      // Whatever hangs is named by the error, long before the test's own time is up.
      signal: AbortSignal.timeout(20_000),
      ...(body && { body: JSON.stringify({ user, ...body }) }),
    });
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
    return response.json();
  };
  const see = async () => (await ask(`state?as=${user}`)) as Snapshot;
  const messages = async () => (await see()).channels.flatMap((channel) => channel.messages);
  const newest = async (has: RegExp) => (await messages()).findLast((message) => has.test(JSON.stringify(message)));
  const say = (text: string) => ask('type', { channel: 'C0HIRING', text, files: [] });
  const form = async (command: string, values: Record<string, string | string[]>) => {
    await say(command);
    const viewId = await until(async () => (await see()).modal?.id);
    const answer = await ask('submit', { viewId, values });
    if (!JSON.stringify(answer).includes('closed')) throw new Error(`The form said ${JSON.stringify(answer)}.`);
  };
  const press = async (has: RegExp, actionId: string) => {
    const { ts, blocks } = await until(() => newest(has), 60_000);
    const block = blocks.find(({ elements = [], accessory }) =>
      [...elements, accessory].some((element) => element?.action_id === actionId),
    );
    await ask('act', { messageTs: ts, blockId: block?.block_id ?? '', actionId } satisfies Deed);
  };
  return {
    see,
    say,
    /** Resolves with the newest message in which these words stand. */
    waitFor: (has: RegExp, ms = 60_000) => until(() => newest(has), ms),
    press,
    /** `/assess new`, drafted and approved. */
    open: async (
      title = 'Backend Developer, timetable data',
      description = job,
      more: Record<string, string | string[]> = {},
    ) => {
      await form('/assess new', { title, job: description, ...more });
      await press(/Draft: /u, 'approve');
      await until(() => newest(/Nobody is invited yet\.\W+Add|or share one link/u));
    },
    /** Invites by e-mail; resolves with each person's link, in the same order. */
    invite: async (people: { name: string; email: string }[]) => {
      await form('/assess invite', { people: people.map(({ name, email }) => `${name}, ${email}`).join('\n') });
      return until(async () => {
        const { mails } = await see();
        const links = people.map(({ email }) => /https?:\S+\/a\/[\w-]{43}/u.exec(mailTo(mails, email))?.[0]);
        return links.every((link) => link !== undefined) ? links : undefined;
      });
    },
  };
}

const mailTo = (mails: Snapshot['mails'], email: string) => mails.find(({ to }) => to.includes(email))?.text ?? '';
