// What is answered to `link` and `unlink`; the same on every platform.
import type { Actor } from '../actor.ts';
import { isJoined, makeWorkspaceCode, redeemWorkspaceCode, type JoinDeps } from '../assess/members/join.ts';
import { LASTS, type TypedCode } from '../assess/members/link-code.ts';
import {
  countWrong,
  leavable,
  makeThreadCode,
  mustWait,
  redeemThreadCode,
  unlinkHere,
} from '../assess/members/link-threads.ts';
import type { Card, Reply } from '../cards/card.ts';
import { doneCard } from '../cards/done-card.ts';
import { linkCodeCard, unlinkCard, workspaceCodeCard } from '../cards/link-cards.ts';
import { problemCard } from '../cards/problem-card.ts';
import type { Command } from '../commands.ts';
import type { ThreadId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Joined } from '../ports/links.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';

const privately = (card: Card): Reply => ({ kind: 'private', card });
const refused = (message: string, code: string, t: Words): Reply => privately(problemCard({ message, code }, t));

type Asked = Exclude<Extract<Command, { name: 'link' }>['asked'], { kind: 'thread' }>;

/** What joins two workspaces, and what links a thread by its code. Throws Denied and Gone, which are shown to the member. */
export async function answerLink(
  tx: Tx,
  actor: Actor,
  { asked, deps }: { asked: Asked; deps: JoinDeps },
): Promise<Reply> {
  if (asked.kind === 'workspace') return privately(await workspaceCode(tx, actor, deps.secrets));
  return redeem(tx, actor, { typed: asked.typed, deps });
}

/** A card with a fresh code for a thread; earlier ones of the same member stop. */
export async function threadCode(
  tx: Tx,
  actor: Actor,
  { assessment, secrets }: { assessment: Assessment; secrets: Secrets },
): Promise<Card> {
  const { code, endsAt } = await makeThreadCode(tx, actor, { assessmentId: assessment.id, secrets });
  const t = wordsOf(actor.member);
  const subject = { assessmentId: assessment.id, revision: assessment.cardRevision, assessment: assessment.title };
  const until = t.clock(endsAt, actor.member.timeZone);
  const { platform } = actor.place;
  return linkCodeCard({ ...subject, code, minutes: LASTS.thread, until, platform, joined: await isJoined(tx) }, t);
}

export async function workspaceCode(tx: Tx, actor: Actor, secrets: Secrets): Promise<Card> {
  const t = wordsOf(actor.member);
  const making = await makeWorkspaceCode(tx, actor, secrets);
  if (making.kind === 'joined-already') return doneCard(t.link.joinedAlready);
  const { code, endsAt } = making.made;
  const until = t.clock(endsAt, actor.member.timeZone);
  return workspaceCodeCard({ code, minutes: LASTS.workspace, until, platform: actor.place.platform }, t);
}

type Redemption = { typed: TypedCode; deps: JoinDeps };

async function redeem(tx: Tx, actor: Actor, { typed, deps }: Redemption): Promise<Reply> {
  const t = wordsOf(actor.member);
  const until = await mustWait(tx, actor);
  if (until) return refused(t.link.wait(t.clock(until, actor.member.timeZone)), 'LINK-WAIT', t);
  if (typed.kind === 'workspace') {
    const joined = await redeemWorkspaceCode(tx, actor, { code: typed.code, deps });
    return joined.kind === 'code' ? wrong(tx, actor) : joinReply(joined, actor);
  }
  const redeemed = await redeemThreadCode(tx, actor, { code: typed.code, secrets: deps.secrets });
  if (redeemed.kind === 'wrong') return wrong(tx, actor);
  const { title } = redeemed.assessment;
  return privately(doneCard(redeemed.kind === 'linked' ? t.link.linked(title) : t.link.hereAlready(title)));
}

/** The same words whatever is wrong with a code, so that nothing can be learnt by trying. */
async function wrong(tx: Tx, actor: Actor): Promise<Reply> {
  await countWrong(tx, actor);
  const t = wordsOf(actor.member);
  return refused(t.link.codeRefused, 'LINK-CODE', t);
}

function joinReply(joined: Joined | { kind: 'joined-already' }, { member, place }: Actor): Reply {
  const t = wordsOf(member);
  switch (joined.kind) {
    case 'joined':
      return privately(doneCard(t.link.joined(joined.name, place.platform)));
    case 'joined-already':
      return privately(doneCard(t.link.joinedAlready));
    case 'same-platform':
      return refused(t.link.samePlatform(place.platform), 'LINK-SAME', t);
    case 'taken':
      return refused(t.link.taken(place.platform), 'LINK-TAKEN', t);
    case 'paired':
      return refused(t.link.paired, 'LINK-PAIRED', t);
    case 'in-use': {
      const many = t.link.assessments(joined.assessments);
      return refused(t.link.inUse(many), 'LINK-IN-USE', t);
    }
    default:
      return refused(t.link.moved, 'LINK-MOVED', t);
  }
}

type Leaving = { assessment: Assessment; threadId: ThreadId | undefined };

/** Asks before a thread is unlinked. Throws Denied and Gone. */
export async function unlinkQuestion(tx: Tx, actor: Actor, leaving: Leaving): Promise<Card> {
  const { id: assessmentId, title: assessment, cardRevision: revision } = leaving.assessment;
  const { others, thread } = await leavable(tx, actor, leaving);
  return unlinkCard({ assessmentId, revision, assessment, others, threadId: thread.id }, wordsOf(actor.member));
}

export async function unlink(tx: Tx, actor: Actor, leaving: Leaving): Promise<Card> {
  await unlinkHere(tx, actor, leaving);
  return doneCard(wordsOf(actor.member).link.unlinking(leaving.assessment.title));
}
