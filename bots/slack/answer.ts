// The core's answer to what was heard in Slack, and how it is said there.
import type { Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { loggable } from '#core/loggable.ts';
import type { Place } from '#core/actor.ts';
import type { Reply } from '#core/cards/card.ts';
import { refusedCard, refreshedCard } from '#core/dialogue/refresh.ts';
import { asKnown as heardAsKnown, replied as heardReply, type Answer, type Known } from '#core/dialogue/hear.ts';
import type { Installation } from '#core/ports/links.ts';
import type { Tx } from '#core/ports/store.ts';
import type { Words } from '#core/text/en.ts';
import { wordsOf } from '#core/text/words.ts';
import { drawForm } from './draw-form.ts';
import { drawCard } from './draw.ts';
import { withOpened, type OpenedFrom } from './opened-from.ts';
import type { From, SlackOptions } from './parts.ts';
import { lookUpUser } from './people.ts';

export type Parts = Pick<SlackOptions, 'access' | 'apiUrl' | 'deps' | 'log'>;
export type Who = { from: From; userId: string; place: Place };

export const installationAt = ({ from }: Who): Installation => ({ platform: 'slack', externalId: from.id });

/** Slash commands and presses name no privacy, but a private place has a name of its own kind. */
export function placeOf(channel: string, name: string): Place {
  const isPrivate = name === 'privategroup' || name === 'directmessage' || channel.startsWith('D');
  const isNamed = !isPrivate && name !== '';
  return { platform: 'slack', channel, public: !isPrivate, ...(isNamed ? { title: `#${name}` } : {}) };
}

/** `event` is the request's own name, where it has one that a repetition shares; else its signature is. */
export type Request = { who: Who; client: WebClient; context: Context; event?: string };

export function replied(parts: Parts, request: Request, answer: Answer): Promise<Reply> {
  const { who, context } = request;
  const { userId, place } = who;
  const event = request.event ?? String(context['delivery'] ?? '');
  // Slack doesn't say who speaks which language; until the member is found it is English.
  return heardReply(earsOf(parts, request), { platform: 'slack', userId, place, event, locale: 'en' }, answer);
}

/** For what makes nobody a member: who asks, as they are known by now, or nobody. */
export const asKnown = <Result>(
  parts: Parts,
  request: Pick<Request, 'who' | 'client'>,
  work: (tx: Tx, known: Known | undefined) => Promise<Result>,
): Promise<Result> => heardAsKnown(earsOf(parts, request), { platform: 'slack', userId: request.who.userId }, work);

/** Why a press did nothing, and below it the card that was pressed as it is now, for who may see it. */
export async function withFresh(
  parts: Parts,
  { who, client }: Request,
  { reply, value }: { reply: Reply; value: string },
): Promise<Reply> {
  if (reply.kind !== 'private' || reply.refusal === undefined) return reply;
  try {
    const fresh = await asKnown(
      parts,
      { who, client },
      async (tx, known) =>
        known && refreshedCard(tx, { member: known.member, place: who.place, value, t: wordsOf(known.member) }),
    );
    return fresh ? { ...reply, card: refusedCard(reply.card, fresh) } : reply;
  } catch {
    return reply;
  }
}

const earsOf = ({ deps, log, access }: Parts, { who, client }: Pick<Request, 'who' | 'client'>) => ({
  inWorkspace: deps.inWorkspace,
  workspaceId: () => access.workspaceOf(who.from),
  now: () => new Date(),
  lookUp: () => lookUpUser(client, { externalId: who.userId, teamId: who.from.id }),
  unknown: (t: Words) => t.problems.slackUnknown,
  failed: (error: unknown) => {
    const code = `E-${deps.secrets.code()}`;
    log.error({ code, problem: loggable(error) }, 'slack request failed');
    return code;
  },
  unasked: (error: unknown) => log.warn({ problem: loggable(error) }, 'slack member not asked again'),
});

type Message = ReturnType<typeof drawCard>;
type Performance = {
  reply: Reply;
  who: Who;
  client: WebClient;
  triggerId: string | undefined;
  /** The card of their own on which a form is opened. */
  from?: OpenedFrom | undefined;
  say: (message: Message & { response_type: 'ephemeral' }) => Promise<unknown>;
};

export async function perform(
  { log }: Parts,
  { reply, who, client, triggerId, from, say }: Performance,
): Promise<void> {
  try {
    if (reply.kind === 'private') await say({ response_type: 'ephemeral', ...drawCard(reply.card) });
    if (reply.kind === 'form' && triggerId)
      await client.views.open({
        trigger_id: triggerId,
        view: withOpened(drawForm(reply.form), { place: who.place, from }),
      });
  } catch (error) {
    log.warn({ problem: loggable(error) }, 'slack answer not delivered');
  }
}

/** Seen in the channel by the member alone; where the bot isn't in the channel, as a direct message. */
export async function tellPrivately(
  client: WebClient,
  { userId, place }: Who,
  { text, blocks }: Message,
): Promise<void> {
  // In a direct message all are alone with the bot, and what stays can be read later.
  const isShared = place.channel !== '' && !place.channel.startsWith('D');
  const shown = isShared
    ? await client.chat.postEphemeral({ channel: place.channel, user: userId, text, blocks }).catch(() => undefined)
    : undefined;
  if (!shown) await client.chat.postMessage({ channel: userId, text, blocks });
}
