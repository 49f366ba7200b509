// Activities that the app sends, edits and takes back.
import { z } from 'zod';
import { activityProblem } from '../limits/activity.ts';
import { refreshForViewers } from '../outbound/refresh.ts';
import type { Attachment, Conversation, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { addMessage, botId, changed, messageOf, newId } from '../world/world.ts';
import { ConnectorError } from './connector-error.ts';
import type { Place } from './find.ts';
import { findOwnMessage, findPlace, holdRate } from './find.ts';

const formats = { markdown: 'markdown', plain: 'plain', xml: 'html' } as const;

export const Sent = z.object({
  type: z.string(),
  text: z.string().nullish(),
  textFormat: z.enum(['markdown', 'plain', 'xml']).nullish().catch('markdown'),
  attachments: z
    .array(
      z.object({
        contentType: z.string(),
        content: z.unknown(),
        contentUrl: z.string().optional(),
        name: z.string().optional(),
      }),
    )
    .nullish(),
});
export type Sent = z.infer<typeof Sent>;

/** What an activity puts into a message; errors when Teams would not take it. */
function contentOf(sent: Sent, conversation: Conversation): Pick<Message, 'text' | 'format' | 'attachments'> {
  const attachments = (sent.attachments ?? []).map((one) => JSON.parse(JSON.stringify(one)) as Attachment);
  const content = { text: sent.text ?? '', format: formats[sent.textFormat ?? 'markdown'], attachments };
  const problem = activityProblem(content, conversation);
  if (problem) throw new ConnectorError(problem.status, problem.code, problem);
  return content;
}

/** The body of a request, or the error for one that is not an activity. */
export function readActivity(body: unknown): Sent {
  const read = Sent.safeParse(body);
  if (read.success) return read.data;
  throw new ConnectorError(400, 'BadSyntax', { message: 'The request body is not an activity.' });
}

/** Sends; in a channel to the post that is answered or named by the conversation, else as a post of its own. */
export function sendActivity(world: World, place: Place, { body, replyToId }: { body: unknown; replyToId?: string }) {
  const sent = readActivity(body);
  const { conversation } = place;
  if (sent.type !== 'message') return { id: newId() };
  holdRate(world, 'send', conversation.id);
  const thread = place.thread ?? replyToId;
  const message = post(world, { conversation, sent, ...(thread !== undefined && { thread }) });
  return { id: message.id };
}

/** Adds the app's message; in a channel below its post. */
export function post(world: World, about: { conversation: Conversation; sent: Sent; thread?: string }): Message {
  const { conversation, sent, thread } = about;
  const root =
    conversation.kind === 'channel' && thread !== undefined ? (messageOf(world, thread)?.replyTo ?? thread) : undefined;
  const message = addMessage(world, {
    ...contentOf(sent, conversation),
    conversation: conversation.id,
    from: botId(world),
    ...(root !== undefined && { replyTo: root }),
  });
  refreshForViewers(world, message);
  return message;
}

/** Edits. What single viewers saw is gone, and those who look now are asked about anew. */
export function updateActivity(world: World, conversationId: string, { id, body }: { id: string; body: unknown }) {
  const place = findPlace(world, conversationId);
  const message = findOwnMessage(world, place, id);
  holdRate(world, 'send', place.conversation.id);
  const editedAt = Math.max(world.now(), (message.editedAt ?? 0) + 1);
  Object.assign(message, contentOf(readActivity(body), place.conversation), { editedAt, own: {} });
  changed(world);
  refreshForViewers(world, message);
  return { id };
}

/** Takes a message back; below a post that is gone nothing is left. */
export function deleteActivity(world: World, conversationId: string, id: string) {
  const place = findPlace(world, conversationId);
  const message = findOwnMessage(world, place, id);
  holdRate(world, 'send', place.conversation.id);
  world.space.messages = world.space.messages.filter((one) => one !== message && one.replyTo !== message.id);
  changed(world);
  return {};
}
