// Presses that change or turn over the card itself, and cards that ask for a viewer's own view.
import { loggable } from '#core/loggable.ts';
import { ACTION } from '#core/cards/actions.ts';
import { isAskedFirst } from '#core/cards/asked-first.ts';
import type { Card, Reply } from '#core/cards/card.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { refreshedCard, refusedCard } from '#core/dialogue/refresh.ts';
import { wordsOf } from '#core/text/words.ts';
import type { Answered } from './adapter.ts';
import { asKnown, depsFor, replied, type Parts } from './answer.ts';
import { CARD, cardMessage } from './deliver.ts';
import { Pressed } from './draw-button.ts';
import { drawCard } from './draw.ts';
import { sharedCard, type Heard } from './incoming.ts';

/** `adaptiveCard/action`: the card that takes the pressed one's place, for the presser. */
export async function onExecute(parts: Parts, heard: Heard, value: unknown): Promise<Answered> {
  const { action } = (value ?? {}) as { action?: { verb?: unknown; data?: unknown } };
  const pressed = Pressed.safeParse(action?.data);
  if (!pressed.success || pressed.data.action !== action?.verb) return words(wordsOf(heard).teams.oldCard);
  if (pressed.data.action === ACTION.refresh) return onRefresh(parts, heard, pressed.data.value);
  if (isAskedFirst(pressed.data.action)) return words(wordsOf(heard).teams.askFirst);
  // What is shown in the pressed card's place is seen by the presser alone.
  const press = { ...pressed.data, ...sharedCard(heard), isPrivate: true };
  const reply = await replied(parts, heard, (tx, actor) =>
    answerPress(tx, actor, { press, deps: depsFor(parts, heard) }),
  );
  const shown = await answered(parts, heard, { reply, value: press.value });
  if (typeof shown !== 'string') void keep(parts, heard, shown);
  return typeof shown === 'string' ? words(shown) : card(shown);
}

type Pressing = { reply: Reply; value: string };

/** The card that takes the pressed one's place, or words where there is none. */
async function answered(parts: Parts, heard: Heard, { reply, value }: Pressing): Promise<Card | string> {
  if (reply.kind === 'private' && reply.refusal === undefined) return reply.card;
  const fresh = await freshFor(parts, heard, value);
  if (reply.kind !== 'private') return fresh ?? wordsOf(heard).teams.done;
  if (!fresh) return reply.refusal ?? reply.card.summary;
  return refusedCard(reply.card, fresh);
}

/** Teams forgets the answer to a press when the chat is opened anew; in somebody's own chat the message itself follows. */
export async function keep({ connector, log }: Parts, { kind, at, activity }: Heard, shown: Card): Promise<void> {
  if (kind !== 'personal' || !activity.replyToId) return;
  const { viewer: _, ...own } = shown;
  await connector
    .update(at, activity.replyToId, cardMessage(own))
    .catch((error: unknown) => log.warn({ problem: loggable(error) }, 'teams card not kept'));
}

async function onRefresh(parts: Parts, heard: Heard, value: string): Promise<Answered> {
  const fresh = await freshFor(parts, heard, value);
  if (!fresh) return words(wordsOf(heard).teams.oldCard);
  // Every change is sent to all as an update, which asks again by itself; a view that asks too would never rest.
  const { viewer: _, ...view } = fresh;
  return card(view);
}

/** The card for who looks at it; nobody becomes a member by looking. */
async function freshFor(parts: Parts, heard: Heard, value: string): Promise<Card | undefined> {
  try {
    return await asKnown(parts, heard, (tx, known) =>
      refreshedCard(tx, { member: known?.member, place: heard.place, value, t: wordsOf(heard) }),
    );
  } catch (error) {
    parts.log.info({ problem: loggable(error) }, 'teams card not refreshed');
    return undefined;
  }
}

const card = (shown: Card): Answered => ({
  status: 200,
  body: { statusCode: 200, type: CARD, value: drawCard(shown) },
});

const words = (value: string): Answered => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
});
