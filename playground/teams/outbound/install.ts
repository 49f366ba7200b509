// The app is added to a conversation or taken out of it, and people join and leave.
import type { Conversation, Member } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { botId, changed, conversationOf, memberOf } from '../world/world.ts';
import type { Activity, Outcome } from './deliver.ts';
import { deliver } from './deliver.ts';
import { activityHead, channelData } from './payload.ts';

/** The conversations that one installation covers: all standard channels of a team together. */
function coveredBy(world: World, conversation: Conversation): Conversation[] {
  if (conversation.channelType !== 'standard') return [conversation];
  return world.space.conversations.filter(
    ({ team, channelType }) => team === conversation.team && channelType === 'standard',
  );
}

/** Adds the app, and tells it. */
export async function install(world: World, member: Member, conversation: Conversation): Promise<void> {
  for (const one of coveredBy(world, conversation)) {
    one.installed = true;
    delete one.removed;
  }
  changed(world);
  await greet(world, member, conversation);
}

/** Takes the app out, and tells it. */
export async function uninstall(world: World, member: Member, conversation: Conversation): Promise<void> {
  for (const one of coveredBy(world, conversation)) {
    Object.assign(one, { installed: false, greeted: false, removed: true });
  }
  changed(world);
  const left = { id: botId(world) };
  await deliver(world, update(world, { member, conversation, people: { membersRemoved: [left] } }));
  await deliver(world, installation(world, { member, conversation, action: 'remove' }));
}

/** Tells the app that it was added here, unless it has been told: the first thing it ever hears of a conversation. What did not arrive is told again next time. */
export async function greet(world: World, member: Member, conversation: Conversation): Promise<void> {
  if (!conversation.installed || conversation.greeted) return;
  const { id } = homeOf(world, conversation);
  const underway = world.greetings.get(id) ?? tellAdded(world, member, conversation);
  world.greetings.set(id, underway);
  await underway.finally(() => world.greetings.delete(id));
}

async function tellAdded(world: World, member: Member, conversation: Conversation): Promise<void> {
  const people = { membersAdded: [{ id: botId(world) }] };
  const first = await deliver(world, installation(world, { member, conversation, action: 'add' }));
  if (first.kind !== 'answered') return;
  await deliver(world, update(world, { member, conversation, people }));
  for (const one of coveredBy(world, conversation)) one.greeted = true;
  changed(world);
}

/** A person joins; the app hears of it where it is installed. */
export async function join(world: World, member: Member, conversation: Conversation): Promise<Outcome | undefined> {
  if (!conversation.members.includes(member.id)) conversation.members.push(member.id);
  changed(world);
  if (!conversation.installed) return undefined;
  const people = { membersAdded: [{ id: member.id, aadObjectId: member.aadObjectId }] };
  return deliver(world, update(world, { member, conversation, people }));
}

/** A person leaves; the app hears of it where it is installed. */
export async function leave(world: World, member: Member, conversation: Conversation): Promise<Outcome | undefined> {
  conversation.members = conversation.members.filter((id) => id !== member.id);
  changed(world);
  const actor = memberOf(world, conversation.members[0] ?? member.id) ?? member;
  if (!conversation.installed) return undefined;
  const people = { membersRemoved: [{ id: member.id, aadObjectId: member.aadObjectId }] };
  return deliver(world, update(world, { member: actor, conversation, people }));
}

interface Change {
  member: Member;
  conversation: Conversation;
}

const eventTypes: Record<string, string> = { membersAdded: 'teamMemberAdded', membersRemoved: 'teamMemberRemoved' };

function update(
  world: World,
  { member, conversation, people }: Change & { people: Record<string, object[]> },
): Activity {
  const place = homeOf(world, conversation);
  const eventType = eventTypes[Object.keys(people)[0] ?? ''];
  return {
    ...activityHead(world, { member, conversation: place }),
    type: 'conversationUpdate',
    ...people,
    channelData: { ...channelData(world, place), ...(place.kind === 'channel' && { eventType }) },
  };
}

function installation(world: World, { member, conversation, action }: Change & { action: 'add' | 'remove' }): Activity {
  const place = homeOf(world, conversation);
  return { ...activityHead(world, { member, conversation: place }), type: 'installationUpdate', action };
}

/** News about a team come from its General channel; a private channel speaks for itself. */
function homeOf(world: World, conversation: Conversation): Conversation {
  if (conversation.channelType !== 'standard') return conversation;
  return conversationOf(world, conversation.team ?? '') ?? conversation;
}
