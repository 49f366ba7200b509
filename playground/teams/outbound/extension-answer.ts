// What a message extension answers: things that were found, and the submission of its dialogs.
import { z } from 'zod';
import type { FoundResult } from '../page/contract.ts';
import { shownAttachment } from '../page/attachments.ts';
import type { DialogSource } from '../world/dialogs.ts';
import type { Attachment, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { botId, memberOf, messageOf, newId } from '../world/world.ts';
import type { Outcome } from './deliver.ts';
import { invoke } from './invoke.ts';
import type { Spot } from './payload.ts';

const Card = z.object({ contentType: z.string(), content: z.unknown() });
const Preview = z.object({ content: z.object({ title: z.string().catch(''), text: z.string().catch('') }) });
const Results = z.object({
  composeExtension: z.object({
    type: z.literal('result'),
    attachments: z.array(Card.extend({ preview: Preview.optional().catch(undefined) })),
  }),
});

/** The found things, kept until one is shared; undefined when the answer is something else. */
export function readResults(world: World, body: unknown): FoundResult[] | undefined {
  const read = Results.safeParse(body);
  if (!read.success) return undefined;
  return read.data.composeExtension.attachments.map(({ preview, ...card }) => {
    const attachment: Attachment = card;
    const { title, text } = preview?.content ?? titled(card.content);
    const found = { id: newId(), title, text, card: shownAttachment(world, attachment), attachment };
    world.found.set(found.id, found);
    const { attachment: _kept, ...shown } = found;
    return shown;
  });
}

const titled = (content: unknown): { title: string; text: string } =>
  z
    .object({ title: z.string().catch(''), text: z.string().catch('') })
    .catch({ title: '', text: '' })
    .parse(content);

/** Sends what was filled into the dialog of an action command. */
export function submitAction(
  world: World,
  spot: Spot,
  { source, command, data }: { source: DialogSource; command: string; data: unknown },
): Promise<Outcome> {
  return invoke(world, spot, {
    name: 'composeExtension/submitAction',
    value: { ...actionContext(world, command, source.message), data, context: { theme: 'default' } },
  });
}

/** Which command, from where, and the message that it is about. */
export function actionContext(world: World, command: string, messageId: string | undefined): Record<string, unknown> {
  const message = messageOf(world, messageId ?? '');
  if (!message) return { commandId: command, commandContext: 'compose' };
  return { commandId: command, commandContext: 'message', messagePayload: messagePayload(world, message) };
}

/** A message as Microsoft Graph would give it. */
function messagePayload(world: World, message: Message): Record<string, unknown> {
  const at = new Date(message.at).toISOString();
  return {
    id: message.id,
    replyToId: message.replyTo ?? null,
    createdDateTime: at,
    lastModifiedDateTime: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    deleted: false,
    importance: 'normal',
    locale: 'en-us',
    from: sender(world, message.from),
    body: { contentType: 'html', content: message.text },
    attachments: message.attachments.map(({ contentType, content }, place) => ({
      id: `${message.id}-${place}`,
      contentType,
      content: JSON.stringify(content),
    })),
    mentions: [],
    reactions: [],
    linkToMessage: `https://teams.microsoft.com/l/message/${message.conversation}/${message.id}`,
  };
}

function sender(world: World, id: string): object {
  const member = memberOf(world, id);
  const { appId, manifest } = world.settings;
  if (id === botId(world)) {
    return { application: { id: appId, displayName: manifest.name, applicationIdentityType: 'bot' }, user: null };
  }
  const user = { id: member?.aadObjectId, displayName: member?.name, userIdentityType: 'aadUser' };
  return { application: null, user };
}
