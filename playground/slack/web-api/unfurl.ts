// chat.unfurl: what the app says below its own links in somebody's message.
import { z } from 'zod';
import type { World } from '../world/world.ts';
import { changed } from '../world/world.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';
import { parse } from './arguments.ts';
import { checkedBlocks, findChannel } from './checks.ts';

const Unfurl = z.object({
  channel: z.string(),
  ts: z.string(),
  unfurls: z.record(z.string(), z.object({ blocks: z.unknown() })),
});

export function unfurl(world: World, args: Arguments) {
  const input = parse(Unfurl, args);
  const channel = findChannel(world, input.channel);
  const message = world.space.messages.find(({ channel: id, ts }) => id === channel.id && ts === input.ts);
  if (!message) throw new ApiError('cannot_find_message');
  for (const [url, { blocks }] of Object.entries(input.unfurls)) {
    if (!message.text.includes(url)) throw new ApiError('cannot_unfurl_url');
    message.unfurled = [...(message.unfurled ?? []), ...checkedBlocks(blocks)];
  }
  changed(world);
  return {};
}
