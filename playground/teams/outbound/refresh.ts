// A member looks at a conversation, and the cards there that differ by viewer are asked for.
import { isNode, refreshOf } from '../world/cards.ts';
import { ADAPTIVE } from '../world/content-types.ts';
import type { Conversation, Member, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { changed, conversationOf, memberOf, mustBeConversation, mustBeMember } from '../world/world.ts';
import { execute } from './execute.ts';
import { greet, install } from './install.ts';

/** How many people of a conversation, or named by a card, are refreshed automatically. */
const MOST_REFRESHED = 60;

/** A client asks about the cards that it draws, not about all that were ever said. */
const ON_SCREEN = 30;

/** Looks at a conversation; a personal chat that was never opened gets the app. Resolves when every card on the screen is there. */
export async function view(world: World, user: string, wanted: string): Promise<void> {
  const member = mustBeMember(world, user);
  const conversation = mustBeConversation(world, wanted, member.id);
  const reads = (world.space.reads[member.id] ??= {});
  const isNew = reads[conversation.id] === undefined;
  const here = world.space.messages.filter((message) => message.conversation === conversation.id);
  const newest = here.at(-1)?.id ?? '0';
  // Looking again must change nothing, or a page that looks at every change would never come to rest.
  const isChange = reads[conversation.id] !== newest;
  reads[conversation.id] = newest;
  world.viewing.set(member.id, conversation.id);
  if (isChange) changed(world);
  if (conversation.kind === 'personal' && isNew) await install(world, member, conversation);
  await greet(world, member, conversation);
  await Promise.all(here.slice(-ON_SCREEN).map((message) => refresh(world, { member, conversation, message })));
}

/** Asks again for everyone who looks at the message now: it is new, or was edited. */
export function refreshForViewers(world: World, message: Message): void {
  const conversation = conversationOf(world, message.conversation);
  for (const [id, seen] of world.viewing) {
    const member = memberOf(world, id);
    if (conversation && member && seen === conversation.id) void refresh(world, { member, conversation, message });
  }
}

interface Sight {
  member: Member;
  conversation: Conversation;
  message: Message;
}

async function refresh(world: World, { member, conversation, message }: Sight): Promise<void> {
  const action = dueAction({ member, conversation, message });
  // What is asked for at two edits are two questions.
  const mark = `${message.id} ${message.editedAt ?? ''} ${member.id}`;
  if (!action || world.refreshing.has(mark)) return;
  world.refreshing.add(mark);
  changed(world);
  try {
    const spot = { member, conversation, thread: message.replyTo ?? message.id };
    await execute(world, spot, { action, data: action['data'], trigger: 'automatic', message });
  } finally {
    world.refreshing.delete(mark);
    changed(world);
  }
}

/** The refresh that this member's client would send, unless it has its answer already. */
function dueAction({ member, conversation, message }: Sight) {
  const card = message.attachments.find(({ contentType }) => contentType === ADAPTIVE)?.content;
  if (!isNode(card) || message.own[member.id]) return undefined;
  const refresh = refreshOf(card);
  if (!refresh) return undefined;
  const { userIds } = refresh;
  const isMeant = userIds ? userIds.includes(member.id) : conversation.members.length <= MOST_REFRESHED;
  return isMeant ? refresh.action : undefined;
}
