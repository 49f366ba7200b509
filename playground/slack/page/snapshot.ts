// All that the page shows to one member, in one answer.
import type { Mail, Mails } from '../../page/mails.ts';
import { stateValues } from '../web-api/shapes.ts';
import type { Block, Text } from '../world/block-kit.ts';
import type { Channel, Member, Message, MessageKind, Values, View } from '../world/model.ts';
import type { Shortcut, World } from '../world/world.ts';
import { memberOf, messagesSeenBy } from '../world/world.ts';

export interface ShownMessage {
  ts: string;
  kind: MessageKind;
  author: { name: string; bot: boolean };
  text: string;
  blocks: Block[];
  unfurled: Block[];
  values: Values;
  files: { id: string; name: string; size: number }[];
  onlyYou: boolean;
  edited: boolean;
}

export interface ShownChannel {
  id: string;
  name: string;
  kind: Channel['kind'];
  messages: ShownMessage[];
  /** How many of them this member has not seen. */
  unread: number;
}

export interface ShownView {
  id: string;
  title: string;
  submit?: Text;
  close?: Text;
  blocks: Block[];
  values: Values;
  /** Changes with every update, so that the page knows when to draw it anew. */
  hash: string;
  /** How many modals lie below. */
  below: number;
}

export interface Snapshot {
  team: string;
  app: { name: string; member: string; shortcuts: readonly Shortcut[] };
  me: string;
  /** The host of a language model to which job descriptions and answers go. */
  readBy: string | null;
  members: Pick<Member, 'id' | 'name' | 'realName' | 'title' | 'bot'>[];
  channels: ShownChannel[];
  modal: ShownView | null;
  home: ShownView | null;
  mails: (Mail & { sentAt: string })[];
}

/** What `member` sees now; an unknown member is the first one. */
export async function snapshot(world: World, wanted: string, mails: Mails): Promise<Snapshot> {
  const { space } = world;
  const me = memberOf(world, wanted) ?? space.members[0];
  if (!me) throw new Error('the workspace has no member');
  const stack = world.modals.get(me.id) ?? [];
  const top = stack.at(-1);
  const home = space.homes[me.id];
  return {
    team: space.team.name,
    app: { name: space.app.name, member: space.app.botUser, shortcuts: world.settings.shortcuts },
    me: me.id,
    readBy: world.settings.readBy,
    members: space.members.map(({ id, name, realName, title, bot }) => ({ id, name, realName, title, bot })),
    channels: space.channels
      .filter(({ members }) => members.includes(me.id))
      .map((channel) => shownChannel(world, me, channel)),
    modal: top ? shownView(top, stack.length - 1) : null,
    home: home ? shownView(home, 0) : null,
    mails: (await mails.list()).map((mail) => ({ ...mail, sentAt: new Date(mail.sentAt).toISOString() })),
  };
}

function shownChannel(world: World, me: Member, channel: Channel): ShownChannel {
  const seen = lately(messagesSeenBy(world, me.id, channel.id));
  const last = world.space.reads[me.id]?.[channel.id] ?? '0';
  return {
    id: channel.id,
    name: channel.kind === 'direct' ? world.space.app.name : channel.name,
    kind: channel.kind,
    messages: seen.map((message) => shownMessage(world, message)),
    unread: seen.filter(({ ts, author }) => Number(ts) > Number(last) && author !== me.id).length,
  };
}

/** Of what is said to one member alone so much stays in sight; Slack forgets it with the next reload. */
const MOST_PRIVATE = 6;

function lately(messages: readonly Message[]): Message[] {
  const first = messages.filter(({ onlyFor }) => onlyFor !== undefined).at(-MOST_PRIVATE);
  const isOld = ({ onlyFor, ts }: Message) =>
    onlyFor !== undefined && first !== undefined && Number(ts) < Number(first.ts);
  return messages.filter((message) => !isOld(message));
}

function shownMessage(world: World, message: Message): ShownMessage {
  const author = memberOf(world, message.author);
  return {
    ts: message.ts,
    kind: message.kind,
    author: { name: author?.realName ?? 'Somebody', bot: author?.bot ?? false },
    text: message.text,
    blocks: message.blocks,
    unfurled: message.unfurled ?? [],
    values: stateValues([...message.blocks, ...(message.unfurled ?? [])], message.values),
    files: world.space.files
      .filter(({ id }) => message.files.includes(id))
      .map(({ id, name, size }) => ({ id, name, size })),
    onlyYou: message.onlyFor !== undefined,
    edited: message.editedTs !== undefined,
  };
}

function shownView(view: View, below: number): ShownView {
  return {
    id: view.id,
    title: view.title?.text ?? '',
    ...(view.submit && { submit: view.submit }),
    ...(view.close && { close: view.close }),
    blocks: view.blocks,
    values: stateValues(view.blocks, view.values),
    hash: view.hash,
    below,
  };
}
