// From which card of the member's own a form was opened: what comes of the form takes its place.
import type { BlockAction } from '@slack/bolt';
import type { View } from '@slack/types';
import { z } from 'zod';
import type { Place } from '#core/actor.ts';
import type { drawCard } from './draw.ts';
import { onlySlack } from './only-slack.ts';

/** The home, or a message for the member alone, with the address at which Slack lets it be replaced for half an hour; `stays` in the member's own chat with the bot. */
const OpenedFrom = z.union([
  z.object({ home: z.literal(true) }),
  z.object({ answerTo: z.url(), stays: z.literal(true).optional() }),
]);
export type OpenedFrom = z.infer<typeof OpenedFrom>;

const Carried = z.object({
  context: z.string().default('{}'),
  place: z
    .object({
      platform: z.literal('slack'),
      channel: z.string(),
      public: z.boolean(),
      title: z.string().optional(),
    })
    .default({ platform: 'slack', channel: '', public: true }),
  from: OpenedFrom.optional().catch(undefined),
});

/** Undefined for a card that others see too. */
export function openedFrom({ container, channel, response_url: answerTo }: BlockAction): OpenedFrom | undefined {
  if (!answerTo) return undefined;
  if (container['is_ephemeral'] === true) return { answerTo };
  return channel?.id.startsWith('D') ? { answerTo, stays: true } : undefined;
}

/** True where the form was opened on what goes with a reload, and may be told of alone. */
export const isPassing = (from: OpenedFrom | undefined): boolean => from !== undefined && !('stays' in from);

/** A form with where it was opened; Slack hands that back with what was filled in. */
export function withOpened(view: View, { place, from }: { place: Place; from: OpenedFrom | undefined }): View {
  return { ...view, private_metadata: JSON.stringify({ context: view.private_metadata, place, from }) };
}

export function openedIn(metadata: string): { context: string; place: Place; from: OpenedFrom | undefined } {
  const { context, place, from } = Carried.parse(JSON.parse(metadata || '{}'));
  const { title, ...known } = place;
  return { context, place: { ...known, ...(title === undefined ? {} : { title }) }, from };
}

/** False where Slack lets the message be replaced no more, or it is gone. */
export async function replaceOriginal(
  apiUrl: string,
  { answerTo, stays, message }: { answerTo: string; stays?: true | undefined; message: ReturnType<typeof drawCard> },
): Promise<boolean> {
  const kind = stays ? {} : { response_type: 'ephemeral' };
  const body = JSON.stringify({ ...kind, replace_original: true, ...message });
  const headers = { 'content-type': 'application/json' };
  const answer = await onlySlack(apiUrl)(answerTo, { method: 'POST', headers, body }).catch(() => undefined);
  return answer?.ok === true;
}
