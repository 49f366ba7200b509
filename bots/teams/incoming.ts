// What Teams sends, read once: who speaks, where, and what is said.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Heard as HeardAnywhere } from '#core/dialogue/hear.ts';
import type { Conversation } from '#core/ports/conversations.ts';
import { localeOf } from '#core/text/locale.ts';
import type { At } from './connector.ts';
import { clockIn } from './zones.ts';

const Account = z.looseObject({ id: z.string().min(1), name: z.string().nullish(), aadObjectId: z.string().nullish() });

export const Activity = z.looseObject({
  type: z.string(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  serviceUrl: z.string().min(1),
  from: Account,
  recipient: Account,
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().min(1) }).nullish(),
      channel: z.looseObject({ type: z.string().nullish() }).nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  /** Of a press: the message that it stands on. */
  replyToId: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().nullish(),
  localTimezone: z.string().nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish(), text: z.string().nullish() })).nullish(),
  attachments: z
    .array(
      z.looseObject({ contentType: z.string().nullish(), name: z.string().nullish(), content: z.unknown().optional() }),
    )
    .nullish(),
  membersAdded: z.array(Account).nullish(),
  membersRemoved: z.array(Account).nullish(),
  action: z.string().nullish(),
});
export type Activity = z.infer<typeof Activity>;

export type Heard = HeardAnywhere & {
  platform: 'teams';
  activity: Activity;
  tenantId: string;
  at: At;
  kind: Conversation['kind'];
  timeZone: string;
};

/** Undefined for what names no tenant: it isn't from Teams. */
export function heardOf(activity: Activity): Heard | undefined {
  const tenantId = activity.channelData?.tenant?.id ?? activity.conversation.tenantId;
  if (!tenantId) return undefined;
  const channel = activity.conversation.id;
  const kind = kindOf(activity.conversation);
  return {
    activity,
    event: eventOf(activity),
    platform: 'teams',
    tenantId,
    userId: activity.from.id,
    at: { serviceUrl: activity.serviceUrl, conversation: channel },
    kind,
    place: { platform: 'teams', channel, public: kind === 'channel' && isOpen(activity) },
    locale: localeOf(activity.locale),
    timeZone: clockIn(activity.localTimezone ?? 'UTC').resolvedOptions().timeZone,
  };
}

/** A channel whose kind isn't said counts as one that everybody in the team may read. */
function isOpen({ channelData }: Activity): boolean {
  return !['private', 'shared'].includes(channelData?.channel?.type?.toLowerCase() ?? 'standard');
}

/** Where Teams doesn’t say what a conversation is, its id does; what neither says counts as a channel, which shows least. */
function kindOf({ id, conversationType: type }: Activity['conversation']): Conversation['kind'] {
  if (/@thread\.(?:tacv2|skype)\b/u.test(id)) return 'channel';
  if (type === 'personal' || type === 'channel') return type;
  if (type === 'groupChat') return 'group';
  if (id.startsWith('a:')) return 'personal';
  return /^19:.+@(?:thread\.v2|unq\.gbl\.spaces)(?:;|$)/u.test(id) ? 'group' : 'channel';
}

// An id is a message's own within its conversation alone.
function eventOf(activity: Activity): string {
  const { id, conversation, type } = activity;
  if (id) return `${type}|${conversation.id}|${id}`;
  return createHash('sha256').update(JSON.stringify(activity)).digest('base64url');
}

/** A thread's channel, or the conversation itself: what is remembered, and where members are. */
export const baseOf = (conversation: string): string => conversation.split(';', 1)[0] ?? conversation;

/** Which message was pressed, where others see it too. */
export const sharedCard = ({ kind, activity }: Heard): { message?: string } =>
  kind !== 'personal' && activity.replyToId ? { message: activity.replyToId } : {};

/** Where others talk, only words with a mention of the bot are for it. */
export function isSaidToUs({
  kind,
  activity: { text, entities, recipient },
}: Pick<Heard, 'kind' | 'activity'>): boolean {
  if (kind === 'personal') return true;
  return mentionsIn({ entities, recipient }).length > 0 || /^\s*(?:<at\b|[/@]?shortlist\b)/iu.test(text ?? '');
}

const mentionsIn = ({ entities, recipient }: Pick<Activity, 'entities' | 'recipient'>) =>
  (entities ?? []).filter(
    (entity) => entity.type === 'mention' && (entity['mentioned'] as { id?: unknown } | undefined)?.id === recipient.id,
  );

/** What was typed, without the mention of the bot and Teams' own marks. */
export function typedIn({ text, entities, recipient }: Activity): string {
  const mentions = mentionsIn({ entities, recipient });
  const bare = mentions.reduce((so, { text: mention }) => (mention ? so.replace(mention, ' ') : so), text ?? '');
  return (
    bare
      .replaceAll('&nbsp;', ' ')
      .replaceAll('\u00A0', ' ')
      .replaceAll('\u0000', '')
      .trim()
      // A mention that no entity tells of.
      .replace(/^<at\b[^>]*>[^<]*<\/at>\s*/iu, '')
      .replace(/^[/@]?shortlist\b/iu, '')
      .trim()
  );
}
