// All that the page shows to one member, in one answer.
import type { Mails } from '../../page/mails.ts';
import { ADAPTIVE } from '../world/content-types.ts';
import type { Conversation, Member, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { botId, memberOf, teamOf } from '../world/world.ts';
import { shownAttachment } from './attachments.ts';
import type { ShownConversation, ShownMember, ShownMessage, TeamsSnapshot } from './contract.ts';

/** What `member` sees now; an unknown member is the first one. */
export async function snapshot(world: World, wanted: string, mails: Mails): Promise<TeamsSnapshot> {
  const { space, settings } = world;
  const me = memberOf(world, wanted) ?? space.members[0];
  if (!me) throw new Error('the tenant has no member');
  const { source: _source, ...dialog } = world.dialogs.get(me.id) ?? { source: undefined, id: undefined };
  return {
    tenant: space.tenant.name,
    app: { id: botId(world), ...settings.manifest },
    me: shownMember(world, me),
    members: space.members.map((member) => shownMember(world, member)),
    conversations: space.conversations
      .filter(({ members }) => members.includes(me.id))
      .map((conversation) => shownConversation(world, me, conversation)),
    dialog: dialog.id === undefined ? null : dialog,
    toasts: world.toasts.get(me.id) ?? [],
    mails: (await mails.list()).map((mail) => ({ ...mail, sentAt: new Date(mail.sentAt).toISOString() })),
  };
}

function shownMember(world: World, member: Member): ShownMember {
  const { id, name, title, email, guest, locale } = member;
  const isOwner = world.space.teams.some(({ owners }) => owners.includes(id));
  return { id, name, title, email, guest, locale, teamRole: roleOf(guest, isOwner) };
}

const roleOf = (guest: boolean, isOwner: boolean) => (guest ? 'guest' : isOwner ? 'owner' : 'member');

/** The conversation as `me` sees it. */
export function shownConversation(world: World, me: Member, conversation: Conversation): ShownConversation {
  const { id, kind, title, channelType, members, installed } = conversation;
  const here = world.space.messages.filter((message) => message.conversation === id);
  const last = Number(world.space.reads[me.id]?.[id] ?? 0);
  const team = teamOf(world, conversation.team)?.name;
  return {
    id,
    kind,
    title: kind === 'personal' ? world.settings.manifest.name : title,
    ...(team !== undefined && { team }),
    ...(channelType && { channelType }),
    members,
    installed,
    messages: here
      .filter(({ replyTo }) => replyTo === undefined)
      .map((message) => shownMessage(world, me.id, { message, here })),
    unread: here.filter((message) => Number(message.id) > last && message.from !== me.id).length,
  };
}

function shownMessage(
  world: World,
  me: string,
  { message, here }: { message: Message; here: Message[] },
): ShownMessage {
  const { id, from, at, editedAt, format, text } = message;
  const bot = from === botId(world);
  const replies = here.filter(({ replyTo }) => replyTo === id);
  return {
    id,
    from: { id: from, bot, name: bot ? world.settings.manifest.name : (memberOf(world, from)?.name ?? 'Somebody') },
    at: new Date(at).toISOString(),
    edited: editedAt !== undefined,
    format,
    text,
    attachments: shownAttachments(world, me, message),
    refreshing: world.refreshing.has(`${id} ${editedAt ?? ''} ${me}`),
    replies: replies.map((reply) => shownMessage(world, me, { message: reply, here: [] })),
  };
}

/** A viewer's own card takes the place of the first one. */
function shownAttachments(world: World, me: string, message: Message) {
  const own = message.own[me];
  const first = message.attachments.findIndex(({ contentType }) => contentType === ADAPTIVE);
  return message.attachments.map((attachment, place) =>
    shownAttachment(world, attachment, { message, ...(own && place === first && { own }) }),
  );
}
