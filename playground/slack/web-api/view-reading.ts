// Turns a view as the app sends it into one that is kept.
import { z } from 'zod';
import type { Block } from '../world/block-kit.ts';
import type { View } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { newId } from '../world/world.ts';

const text = z.object({ type: z.enum(['plain_text', 'mrkdwn']), text: z.string() });

const Sent = z.object({
  type: z.enum(['modal', 'home']),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  external_id: z.string().default(''),
  title: text.optional(),
  submit: text.optional(),
  close: text.optional(),
  clear_on_close: z.boolean().default(false),
  notify_on_close: z.boolean().default(false),
});

/** A hash that changes whenever the view does. */
const newHash = (world: World): string => `${Math.floor(world.now() / 1000)}.${newId('').toLowerCase()}`;

/** The view as it is kept, with its own id; it has passed the limits already. */
export function newView(world: World, sent: Record<string, unknown> & { blocks: Block[] }, owner: string): View {
  const read = Sent.parse(sent);
  const id = newId('V');
  return {
    id,
    type: read.type,
    owner,
    hash: newHash(world),
    rootId: id,
    previousId: null,
    externalId: read.external_id,
    callbackId: read.callback_id,
    privateMetadata: read.private_metadata,
    ...(read.title && { title: read.title }),
    ...(read.submit && { submit: read.submit }),
    ...(read.close && { close: read.close }),
    clearOnClose: read.clear_on_close,
    notifyOnClose: read.notify_on_close,
    blocks: sent.blocks,
    values: {},
  };
}
