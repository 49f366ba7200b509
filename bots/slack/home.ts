// The Home tab: published when a member opens it, and what its buttons bring, in its place.
import type { AckFn, App, BlockAction, Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { loggable } from '#core/loggable.ts';
import type { Card, Reply } from '#core/cards/card.ts';
import { answerAtHome, homeReply } from '#core/dialogue/home.ts';
import { installationAt, perform, replied, type Parts, type Request } from './answer.ts';
import { drawHome } from './draw-home.ts';
import { drawCard } from './draw.ts';
import { fromOf } from './membership.ts';
import type { From } from './parts.ts';

export function listenToHome(app: App, parts: Parts): void {
  app.event('app_home_opened', async ({ event, body, client, context }) => {
    if (event.tab !== 'home') return;
    const place = { platform: 'slack', channel: event.channel, public: false } as const;
    const who = { from: fromOf(body), userId: event.user, place };
    const request = { who, client, context, event: body.event_id };
    const reply = await replied(parts, request, (tx, actor) => homeReply(tx, actor, parts.deps.secrets));
    if (reply.kind === 'private') await publish(parts, request, reply.card);
  });
}

export const isAtHome = ({ view }: BlockAction): boolean => view?.type === 'home';

type HomePress = {
  from: From;
  body: BlockAction;
  press: { action: string; value: string };
  ack: AckFn<void>;
  client: WebClient;
  context: Context;
};

/** A card that answers takes the home's place, with the way back; a form opens over it. */
export async function onHomePress(parts: Parts, { from, body, press, ack, client, context }: HomePress): Promise<void> {
  // A home is in no channel: what is made there goes to the member's own.
  const place = { platform: 'slack', channel: await ownChannel(parts, client, body.user.id), public: false } as const;
  const who = { from, userId: body.user.id, place };
  const request = { who, client, context };
  const deps = { ...parts.deps, installation: installationAt(who) };
  const reply = await replied(parts, request, (tx, actor) =>
    answerAtHome(tx, actor, { press: { ...press, isPrivate: true }, deps }),
  );
  await ack();
  const shown = { parts, request, triggerId: body.trigger_id };
  const opened = { triggerId: body.trigger_id, from: { home: true } } as const;
  await perform(parts, { reply, who, client, ...opened, say: () => show(shown, reply) });
}

type Shown = { parts: Parts; request: Request; triggerId: string };

/** Why nothing was done is said above the home, which stays as it is. */
async function show({ parts, request, triggerId }: Shown, reply: Reply): Promise<void> {
  if (reply.kind !== 'private') return;
  if (reply.refusal === undefined) return void (await publish(parts, request, reply.card));
  const title = { type: 'plain_text', text: 'Shortlist' } as const;
  const view = { type: 'modal', title, blocks: drawCard(reply.card).blocks } as const;
  await request.client.views.open({ trigger_id: triggerId, view });
}

/** Empty where Slack doesn't say; an answer then comes as a direct message all the same. */
async function ownChannel({ log }: Parts, client: WebClient, users: string): Promise<string> {
  try {
    return (await client.conversations.open({ users })).channel?.id ?? '';
  } catch (error) {
    log.warn({ problem: loggable(error) }, 'slack direct message not opened');
    return '';
  }
}

/** False where Slack doesn't take it. */
export async function publish({ log }: Parts, { who, client }: Request, card: Card): Promise<boolean> {
  try {
    await client.views.publish({ user_id: who.userId, view: drawHome(card) });
    return true;
  } catch (error) {
    log.warn({ problem: loggable(error) }, 'slack home not published');
    return false;
  }
}
