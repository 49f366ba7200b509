// What is answered to somebody who looks at their home, and to the buttons on it.
import type { Actor } from '../actor.ts';
import { openHome } from '../assess/show/home.ts';
import { greetOnce } from '../assess/members/welcome.ts';
import { ACTION } from '../cards/actions.ts';
import type { Reply } from '../cards/card.ts';
import { withWayHome } from '../cards/home-card.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';
import { answerPress } from './press.ts';
import { answerSubmission } from './submission.ts';
import type { Press, PressDeps } from './scene.ts';

/** Whoever of a workspace comes first is greeted by direct message too. */
export async function homeReply(tx: Tx, actor: Actor, { hash }: Pick<Secrets, 'hash'>): Promise<Reply> {
  const card = await openHome(tx, actor, hash);
  const { member, place } = actor;
  await greetOnce(tx, 'first', { platform: member.platform, channel: place.channel, locale: member.locale });
  return { kind: 'private', card };
}

/** A press where a platform keeps a home: whatever card answers stands in its place, with the way back, and stays until its reader goes there. */
export async function answerAtHome(
  tx: Tx,
  actor: Actor,
  { press, deps }: { press: Press; deps: PressDeps },
): Promise<Reply> {
  if (press.action === ACTION.home) return homeReply(tx, actor, deps.secrets);
  const reply = await answerPress(tx, actor, { press, deps });
  return reply.kind === 'private' ? awayFromHome(tx, actor, reply) : reply;
}

/** A form that was opened there: what takes its card's place has the way back too. */
export async function submittedAtHome(
  tx: Tx,
  actor: Actor,
  submitted: Parameters<typeof answerSubmission>[2],
): Promise<Reply> {
  const reply = await answerSubmission(tx, actor, submitted);
  return reply.kind === 'private' && reply.replace ? awayFromHome(tx, actor, reply) : reply;
}

async function awayFromHome(tx: Tx, { member }: Actor, reply: Extract<Reply, { kind: 'private' }>): Promise<Reply> {
  await tx.leaveHome(member.id);
  return { ...reply, card: withWayHome(reply.card, wordsOf(member)) };
}
