// Links of ours that are posted: what is said below them. Slack fetches nothing for it, so no link is used up.
import type { App } from '@slack/bolt';
import { loggable } from '#core/loggable.ts';
import { previewOf } from '#core/dialogue/link-preview.ts';
import { asKnown, type Parts } from './answer.ts';
import { drawWithoutTables } from './draw.ts';
import { fromOf } from './membership.ts';

type Unfurls = Record<string, { blocks: ReturnType<typeof drawWithoutTables> }>;

const most = 5;

export function listenToLinks(app: App, parts: Parts): void {
  app.event('link_shared', async ({ event, body, client }) => {
    const place = { platform: 'slack', channel: event.channel, public: true } as const;
    const who = { from: fromOf(body), userId: event.user, place };
    try {
      const unfurls = await asKnown(parts, { who, client }, async (tx, known): Promise<Unfurls> => {
        const drawn: Unfurls = {};
        for (const { url } of event.links.slice(0, most)) {
          const card = await previewOf(tx, { member: known?.member, url, publicUrl: parts.deps.publicUrl });
          if (card) drawn[url] = { blocks: drawWithoutTables(card) };
        }
        return drawn;
      });
      if (Object.keys(unfurls).length === 0) return;
      await client.chat.unfurl({ channel: event.channel, ts: event.message_ts, unfurls });
    } catch (error) {
      parts.log.warn({ problem: loggable(error) }, 'slack link not unfurled');
    }
  });
}
