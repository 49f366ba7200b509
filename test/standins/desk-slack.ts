// A member at work in Slack: slash commands, modals, messages for them alone, and direct messages.
import type { Workspace } from '#playground/slack/workspace.ts';
import { addressesIn, newestWith, type Desk, type Filled, type Said } from './desk.ts';

type Message = ReturnType<Workspace['messages']>[number];
type Part = Record<string, unknown>;
export type SlackSeat = { slack: Workspace; user: string; channel: string };

export function slackDesk(seat: SlackSeat): Desk {
  const { slack, user, channel } = seat;
  // What has come since is newer than this.
  let mark = 0;
  const act = <Result>(deed: () => Promise<Result>): Promise<Result> => {
    mark = Math.max(0, ...everything(seat).map(when));
    return deed();
  };
  const found = (has: RegExp, all: () => Message[], ms?: number) =>
    newestWith(slack.waitFor, { has, all: () => all().map(saidIn), ms });
  const modal = () =>
    slack
      .waitFor(() => slack.views(user).at(-1), 10_000)
      .catch((error: unknown) => {
        throw new Error(`No form came, but ${everything(seat).map(saidIn).at(-1)?.words}`, { cause: error });
      });
  return {
    say: async (command) => void (await act(() => slack.command({ user, channel, text: `/assess ${command}` }))),
    drop: async (files, into = 'chat') => {
      const ids = files.map(
        ({ name, content }) => slack.addFile({ name, owner: user, content: Buffer.from(content) }).id,
      );
      const place = into === 'chat' ? { channel: 'directmessage', text: '' } : { channel, text: '@Shortlist' };
      await act(async () => slack.say({ user, ...place, files: ids }));
    },
    see: (has, ms) => found(has, () => everything(seat), ms),
    answer: (has, ms) => found(has, () => everything(seat).filter((message) => when(message) > mark), ms),
    card: (has, ms) => found(has, () => lasting(seat).slice(-1), ms),
    now: ({ at }) =>
      everything(seat)
        .filter(({ ts }) => ts === at)
        .map(saidIn)[0]?.words ?? '',
    thread: () => lasting(seat).map((message) => saidIn(message).words),
    press: async ({ at }, label, below = '') => {
      const blocks = () => everything(seat).find(({ ts }) => ts === at)?.blocks ?? [];
      const button = await slack
        .waitFor(() => buttonIn(blocks(), label, below), 10_000)
        .catch((error: unknown) => {
          throw new Error(`No ${label} below “${below}” in ${linesIn(blocks()).join()}`, { cause: error });
        });
      const outcome = await act(() => slack.press({ user, messageTs: at, ...button }));
      if (outcome.kind !== 'answered') throw new Error(`Slack’s press of ${label} was ${outcome.kind}.`);
    },
    fields: async () =>
      (await modal()).blocks.flatMap(({ type, block_id: id }) => (type === 'input' && id ? [id] : [])),
    fillIn: async (values) => filled(await slack.submit({ user, viewId: (await modal()).id, values })),
    dismiss: async () => slack.close({ user, viewId: (await modal()).id, clear: true }),
    file: async () => {
      const has = () =>
        everything(seat)
          .findLast(({ files }) => files.length > 0)
          ?.files.at(-1);
      const id = await slack.waitFor(has, 30_000);
      return Buffer.from(slack.files().find((file) => file.id === id)?.content ?? '', 'base64');
    },
  };
}

const when = ({ ts, editedTs }: Message) => Number(editedTs ?? ts);

/** The channel and the direct messages, oldest first. */
function everything({ slack, user, channel }: SlackSeat): Message[] {
  const all = [...slack.messages(channel, user), ...slack.messages('directmessage', user)];
  return all.toSorted((a, b) => when(a) - when(b));
}

const lasting = ({ slack, user, channel }: SlackSeat): Message[] =>
  slack.messages(channel, user).filter(({ onlyFor }) => onlyFor === undefined);

function filled(sent: Awaited<ReturnType<Workspace['submit']>>): Filled {
  if (sent.kind === 'closed' || sent.kind === 'errors') return sent;
  throw new Error(`Slack’s form was ${JSON.stringify(sent)}.`);
}

function saidIn({ ts, text, blocks }: Message): Said {
  const words = [text, ...blocks.flatMap(linesIn)].map(unmarked).join('\n');
  return { words, links: addressesIn(JSON.stringify(blocks)), at: ts };
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Whatever has text, in the order of the block; buttons in brackets. */
function linesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (!isPart(value)) return [];
  const { type, text } = value;
  if (type === 'button') return [`[${isPart(text) ? String(text['text']) : ''}]`];
  if (typeof text === 'string') return [text];
  const { text: own, fields, accessory, elements, rows } = value;
  return [own, fields, accessory, elements, rows].flatMap(linesIn);
}

/** As it is read: without Slack’s signs for bold, code and quotations. */
const unmarked = (text: string): string =>
  text
    .replaceAll(/[*`]/gu, '')
    .replaceAll(/^>/gmu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

type Button = { actionId: string; blockId?: string };

function buttonIn(blocks: Message['blocks'], label: string, below: string): Button | undefined {
  const from = blocks.findIndex((block) => linesIn(block).some((line) => line.includes(below)));
  return from < 0 ? undefined : blocks.slice(from).flatMap((block) => buttonsOf({ ...block }, label))[0];
}

function buttonsOf({ elements, accessory, block_id: id }: Part, label: string): Button[] {
  const parts = [elements, accessory].flat().filter(isPart);
  const button = parts.find(({ text }) => isPart(text) && text['text'] === label);
  const blockId = typeof id === 'string' ? { blockId: id } : {};
  return button ? [{ actionId: String(button['action_id']), ...blockId }] : [];
}
