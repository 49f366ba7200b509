// Files that somebody shared with the bot: in a message to it, or in one that mentions it.
import type { App, Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { answerHanding, handFiles } from '#core/dialogue/handing.ts';
import { problemOf, replied, tellPrivately, type Parts, type Who } from './answer.ts';
import { drawCard } from './draw.ts';
import { fromOf } from './membership.ts';

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
  // Who else reads in a channel isn't said, so it counts as public.
  const place = { platform: 'slack', channel, public: !channel.startsWith('D') } as const;
  const who: Who = { from: fromOf(body), userId, place };
  const handed = (files ?? []).map(({ id, name }) => ({ ref: id, name: name ?? '' }));
  // A message to the bot that mentions it is told of in two ways.
  const reply = await replied(parts, { who, client, context, event: `shared|${channel}|${ts}` }, async (tx, actor) => {
    const answer = await answerHanding(tx, actor, handed.length);
    if (handed.length > 0) await handFiles(tx, actor, { secrets: parts.deps.secrets, files: handed });
    return answer;
  });
  if (reply.kind !== 'private') return;
  await tellPrivately(client, who, drawCard(reply.card)).catch((error: unknown) =>
    parts.log.warn({ problem: problemOf(error) }, 'slack answer not delivered'),
  );
}

function isForUs({ type, subtype, bot_id: bot, channel_type: kind }: z.infer<typeof Shared>): boolean {
  if (bot || (subtype && subtype !== 'file_share')) return false;
  return type === 'app_mention' || kind === 'im';
}
