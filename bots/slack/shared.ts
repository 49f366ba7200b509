// What somebody said to the bot, with or without files: in a message to it, or in one that mentions it.
import type { App, Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { loggable } from '#core/loggable.ts';
import type { Actor } from '#core/actor.ts';
import type { Reply } from '#core/cards/card.ts';
import { answerHanding, handFiles } from '#core/dialogue/handing.ts';
import { answerSaid, formByButton } from '#core/dialogue/said.ts';
import type { Tx } from '#core/ports/store.ts';
import { wordsOf } from '#core/text/words.ts';
import { installationAt, replied, tellPrivately, type Parts, type Who } from './answer.ts';
import { drawCard } from './draw.ts';
import { fromOf } from './membership.ts';
import { spokenText } from './message-text.ts';

const File = z.object({ id: z.string().min(1), name: z.string().nullish() });
const Shared = z.object({
  type: z.enum(['app_mention', 'message']),
  subtype: z.string().nullish(),
  /** Of what a bot wrote, be it this one. */
  bot_id: z.string().nullish(),
  user: z.string().min(1),
  channel: z.string().min(1),
  channel_type: z.string().nullish(),
  ts: z.string().min(1),
  /** Of a reply: its thread’s first message. */
  thread_ts: z.string().nullish(),
  text: z.string().nullish(),
  files: z.array(File).nullish(),
});
type Event = { event: unknown; body: Parameters<typeof fromOf>[0]; client: WebClient; context: Context };

export function listenToFiles(app: App, parts: Parts): void {
  app.event('app_mention', ({ event, body, client, context }) => onShared(parts, { event, body, client, context }));
  app.event('message', ({ event, body, client, context }) => onShared(parts, { event, body, client, context }));
}

/** Takes the files, once however often Slack tells of them; a message without any is answered with what may be sent. */
async function onShared(parts: Parts, { event, body, client, context }: Event): Promise<void> {
  const shared = Shared.safeParse(event);
  if (!shared.success || !isForUs(shared.data)) return;
  const { user: userId, channel, ts, files } = shared.data;
  const text = spokenIn(shared.data);
  // Who else reads in a channel isn't said, so it counts as public.
  const place = { platform: 'slack', channel, public: !channel.startsWith('D') } as const;
  const who: Who = { from: fromOf(body), userId, place };
  const handed = (files ?? []).map(({ id, name }) => ({ ref: id, name: name ?? '' }));
  // A message to the bot that mentions it is told of in two ways.
  const reply = await replied(parts, { who, client, context, event: `shared|${channel}|${ts}` }, async (tx, actor) => {
    if (handed.length === 0 && text !== '') return wordsAnswered(parts, { tx, actor, who, said: shared.data });
    const answer = await answerHanding(tx, actor, handed.length);
    if (handed.length > 0) await handFiles(tx, actor, { secrets: parts.deps.secrets, files: handed });
    return answer;
  });
  if (reply.kind !== 'private') return;
  await tellPrivately(client, who, drawCard(reply.card)).catch((error: unknown) =>
    parts.log.warn({ problem: loggable(error) }, 'slack answer not delivered'),
  );
}

type Spoken = { tx: Tx; actor: Actor; who: Who; said: z.infer<typeof Shared> };

/** A command that was said instead of typed after a slash; a form needs a press in Slack. */
async function wordsAnswered({ deps }: Parts, { tx, actor, who, said }: Spoken): Promise<Reply> {
  const text = spokenIn(said);
  const thread = who.place.public ? `slack|${said.channel}|${said.thread_ts ?? said.ts}|${said.user}` : null;
  const none = () => answerHanding(tx, actor, 0);
  const reply = await answerSaid(tx, actor, { text, thread, none, ...deps, installation: installationAt(who) });
  if (reply.kind !== 'form') return reply;
  return { kind: 'private', card: formByButton(reply.form, text, wordsOf(actor.member)) };
}

const spokenIn = ({ text }: z.infer<typeof Shared>): string => spokenText(text ?? '');

function isForUs({ type, subtype, bot_id: bot, channel_type: kind }: z.infer<typeof Shared>): boolean {
  if (bot || (subtype && subtype !== 'file_share')) return false;
  return type === 'app_mention' || kind === 'im';
}
