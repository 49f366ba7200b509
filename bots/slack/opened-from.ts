// From which card of the member's own a form was opened: what comes of the form takes its place.
import type { BlockAction } from '@slack/bolt';
import type { View } from '@slack/types';
import { z } from 'zod';
import type { Place } from '#core/actor.ts';
import type { drawCard } from './draw.ts';
import { onlySlack } from './only-slack.ts';

/** The home, or a message for the member alone, with the address at which Slack lets it be replaced for half an hour. */
const OpenedFrom = z.union([z.object({ home: z.literal(true) }), z.object({ answerTo: z.url() })]);
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
export function openedFrom({ container, response_url: answerTo }: BlockAction): OpenedFrom | undefined {
  return container['is_ephemeral'] === true && answerTo ? { answerTo } : undefined;
}

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
  { answerTo, message }: { answerTo: string; message: ReturnType<typeof drawCard> },
): Promise<boolean> {
  const body = JSON.stringify({ response_type: 'ephemeral', replace_original: true, ...message });
  const headers = { 'content-type': 'application/json' };
  const answer = await onlySlack(apiUrl)(answerTo, { method: 'POST', headers, body }).catch(() => undefined);
  return answer?.ok === true;
}
