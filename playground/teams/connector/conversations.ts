// New conversations: a chat with one member, or a new post in a channel.
import { z } from 'zod';
import { personalChat } from '../world/seed.ts';
import type { Conversation, Member } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { changed, serviceUrl } from '../world/world.ts';
import { post, Sent } from './activities.ts';
import { ConnectorError } from './connector-error.ts';
import { findPlace, holdRate } from './find.ts';

const Wanted = z.object({
  isGroup: z.boolean().nullish(),
  members: z.array(z.object({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  channelData: z
    .object({ tenant: z.object({ id: z.string() }).nullish(), channel: z.object({ id: z.string() }).nullish() })
    .nullish(),
  activity: Sent.nullish(),
});
type Wanted = z.infer<typeof Wanted>;

const bad = (message: string) => new ConnectorError(400, 'BadArgument', { message });

/** Begins a conversation; the chat with a member is always the same one. */
export function createConversation(world: World, body: unknown) {
  const read = Wanted.safeParse(body);
  if (!read.success) throw new ConnectorError(400, 'BadSyntax', { message: 'The request body is not understood.' });
  const wanted = read.data;
  const channel = wanted.channelData?.channel?.id;
  return channel === undefined ? createPersonal(world, wanted) : createPost(world, channel, wanted);
}

function createPost(world: World, channel: string, { activity }: Wanted) {
  const { conversation } = findPlace(world, channel);
  if (!activity) throw bad('A new post needs an activity.');
  holdRate(world, 'send', conversation.id);
  const { id } = post(world, { conversation, sent: activity });
  return { id: `${conversation.id};messageid=${id}`, activityId: id, serviceUrl: serviceUrl(world) };
}

function createPersonal(world: World, wanted: Wanted) {
  const { activity } = wanted;
  const member = onlyMember(world, wanted);
  const conversation = chatWith(world, member);
  const sent = activity ? post(world, { conversation, sent: activity }) : undefined;
  return { id: conversation.id, serviceUrl: serviceUrl(world), ...(sent && { activityId: sent.id }) };
}

function onlyMember(world: World, { members, tenantId, channelData, isGroup }: Wanted): Member {
  const tenant = tenantId ?? channelData?.tenant?.id;
  if (tenant !== world.space.tenant.id) throw bad('The tenant id is missing or unknown.');
  const [wanted, ...others] = members ?? [];
  if (isGroup === true || !wanted || others.length > 0) throw bad('A bot begins chats with one member only.');
  const member = world.space.members.find(({ id, aadObjectId }) => [id, aadObjectId].includes(wanted.id));
  if (member) return member;
  throw new ConnectorError(404, 'MemberNotFound', { message: 'The member was not found.' });
}

/** The member's chat; only those can be written to who have the app, or share a place with it. */
function chatWith(world: World, member: Member): Conversation {
  const { conversations } = world.space;
  if (!conversations.some(({ installed, members }) => installed && members.includes(member.id))) {
    const message = 'The bot is not installed where the member could be reached.';
    throw new ConnectorError(403, 'ForbiddenOperationException', { message });
  }
  const isTheirs = ({ kind, members }: Conversation) => kind === 'personal' && members.includes(member.id);
  const chat = conversations.find(isTheirs) ?? personalChat(member);
  if (!conversations.includes(chat)) conversations.push(chat);
  holdRate(world, 'send', chat.id);
  if (!chat.removed) chat.installed = true;
  changed(world);
  return chat;
}
