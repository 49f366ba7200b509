// A member writes a message, and the app hears of it where it may.
import { extname } from 'node:path';
import type { Attachment, Conversation, Message } from '../world/model.ts';
import { DOWNLOAD } from '../world/content-types.ts';
import type { World } from '../world/world.ts';
import { addMessage, botId, messageOf, mustBeConversation, mustBeMember } from '../world/world.ts';
import type { Activity, Outcome } from './deliver.ts';
import { deliver } from './deliver.ts';
import { greet } from './install.ts';
import { preview } from './link.ts';
import type { Spot } from './payload.ts';
import { activityHead } from './payload.ts';

export interface SayInput {
  user: string;
  conversation: string;
  text: string;
  replyTo?: string;
  files?: string[];
}

interface Said {
  message: Message;
  /** What the app made of it; undefined when it did not hear it. */
  delivered: Promise<Outcome | undefined>;
}

/** Posts as a member. The app hears personal messages, and elsewhere those that mention it. */
export function say(world: World, input: SayInput): Said {
  const member = mustBeMember(world, input.user);
  const conversation = mustBeConversation(world, input.conversation, member.id);
  const { text, mentions } = withMentions(world, conversation, input.text);
  const thread = threadOf(world, conversation, input.replyTo);
  const message = addMessage(world, {
    conversation: conversation.id,
    from: member.id,
    format: 'html',
    text,
    attachments: (input.files ?? []).map((id) => dropped(world, id)),
    ...(thread !== undefined && { replyTo: thread }),
  });
  preview(world, { member, conversation }, message);
  const hears = conversation.kind === 'personal' || mentions.some(({ id }) => id === botId(world));
  if (!hears) return { message, delivered: Promise.resolve(undefined) };
  const spot = { member, conversation, thread: thread ?? message.id };
  const head = activityHead(world, spot);
  const entities = [...mentions.map(mentionEntity), ...(head['entities'] as object[])];
  return { message, delivered: send(world, spot, { ...bodyOf(message, conversation), entities }) };
}

/** Sends a message activity of this member, if the app is there to hear it. */
export async function send(world: World, spot: Spot, about: Activity): Promise<Outcome | undefined> {
  if (!spot.conversation.installed) return undefined;
  await greet(world, spot.member, spot.conversation);
  return deliver(world, { ...activityHead(world, spot), type: 'message', ...about });
}

/** Files come with the message in personal chats only, as in Teams. */
const bodyOf = ({ id, text, attachments }: Message, { kind }: Conversation): Activity => ({
  id,
  text: unescaped(text),
  textFormat: 'plain',
  attachments: [
    ...(kind === 'personal' ? attachments : []),
    { contentType: 'text/html', content: `<div><div>${text}</div></div>` },
  ],
});

/** In a channel an answer belongs to a post, whichever answer of it was meant. */
function threadOf(world: World, { kind }: Conversation, replyTo: string | undefined): string | undefined {
  if (kind !== 'channel' || replyTo === undefined) return undefined;
  return messageOf(world, replyTo)?.replyTo ?? replyTo;
}

interface Mentioned {
  id: string;
  name: string;
}

/** The text as HTML, each `@Name` of somebody here made a mention. */
function withMentions(world: World, conversation: Conversation, plain: string) {
  const app = { id: botId(world), name: world.settings.manifest.name };
  const people = world.space.members.filter(({ id }) => conversation.members.includes(id));
  const mentions: Mentioned[] = [];
  let text = escaped(plain);
  for (const { id, name } of [app, ...people]) {
    if (!text.includes(`@${name}`)) continue;
    mentions.push({ id, name });
    text = text.replaceAll(`@${name}`, `<at>${name}</at>`);
  }
  return { text, mentions };
}

const mentionEntity = (mentioned: Mentioned) => ({
  type: 'mention',
  mentioned,
  text: `<at>${mentioned.name}</at>`,
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function dropped(world: World, id: string): Attachment {
  const file = world.space.files.find((one) => one.id === id);
  if (!file) throw new Error(`no file ${id}`);
  const contentUrl = `${world.settings.baseUrl()}/teams/files/${id}/${encodeURIComponent(file.name)}`;
  const content = { downloadUrl: contentUrl, uniqueId: id, fileType: extname(file.name).slice(1) };
  return { contentType: DOWNLOAD, contentUrl, name: file.name, content };
}
