// One assessment in several threads: a code that is made in one is typed in the other; and how a thread leaves again.
import { allow, type Actor } from '../../actor.ts';
import { Gone, UserError } from '../../errors.ts';
import { LinkCodeId, ThreadId, type AssessmentId } from '../../model/ids.ts';
import type { Assessment, Thread } from '../../ports/assessments.ts';
import type { LinkCodeKind } from '../../ports/links.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';
import { LASTS, WRONG_KNOWN, newCode, waitsUntil } from './link-code.ts';

export type MadeCode = { code: string; endsAt: Date };
type About = { kind: LinkCodeKind; assessmentId: AssessmentId | null; secrets: Secrets };

/** Makes a code and ends the maker's earlier ones for the same thing; only its hash is kept. */
export async function makeCode(tx: Tx, { member }: Actor, { kind, assessmentId, secrets }: About): Promise<MadeCode> {
  const code = newCode(kind, secrets.code);
  const endsAt = new Date((await tx.now()).getTime() + LASTS[kind] * 60_000);
  const id = LinkCodeId.parse(secrets.id());
  const row = { id, kind, assessmentId, madeBy: member.id, codeHash: secrets.hash(code), expiresAt: endsAt };
  await tx.addLinkCode(row);
  await tx.audit({ actor: member.id, action: `${kind}-code-made`, subject: assessmentId ?? id });
  return { code, endsAt };
}

export async function makeThreadCode(
  tx: Tx,
  actor: Actor,
  { assessmentId, secrets }: { assessmentId: AssessmentId; secrets: Secrets },
): Promise<MadeCode> {
  await allow(tx, actor, 'author');
  return makeCode(tx, actor, { kind: 'thread', assessmentId, secrets });
}

const wrongCodesOf = ({ member }: Actor) => `wrong-codes/${member.id}`;

/** When the member may type a code again after too many wrong ones; null when they may now. */
export async function mustWait(tx: Tx, actor: Actor): Promise<Date | null> {
  const wrong = await tx.auditOf(wrongCodesOf(actor), WRONG_KNOWN);
  return waitsUntil(
    wrong.map(({ at }) => at),
    await tx.now(),
  );
}

/** Keeps that a code was wrong. It counts only if the transaction commits, so a wrong code is answered and not thrown. */
export async function countWrong(tx: Tx, actor: Actor): Promise<void> {
  await tx.audit({ actor: actor.member.id, action: 'link-code-wrong', subject: wrongCodesOf(actor) });
}

export type Redeemed = { kind: 'linked' | 'here-already'; assessment: Assessment } | { kind: 'wrong' };

/** Shows the code's assessment where it was typed, under that place's own rules. Throws Denied. */
export async function redeemThreadCode(
  tx: Tx,
  actor: Actor,
  { code, secrets }: { code: string; secrets: Secrets },
): Promise<Redeemed> {
  await allow(tx, actor, 'review');
  if (actor.place.channel === '') throw new UserError('no-place', (t) => t.link.noPlace);
  const live = await tx.liveLinkCode(secrets.hash(code));
  const assessment = live?.assessmentId ? await tx.assessment(live.assessmentId) : undefined;
  if (!live || !assessment) return { kind: 'wrong' };
  if (await threadHere(tx, actor, assessment.id)) return { kind: 'here-already', assessment };
  await tx.useLinkCode(live.id, actor.member.id);
  await showHere(tx, actor, { assessmentId: assessment.id, secrets });
  return { kind: 'linked', assessment };
}

/** The thread of this very place that follows the assessment. */
export async function threadHere(tx: Tx, { place }: Actor, id: AssessmentId): Promise<Thread | undefined> {
  const threads = await tx.threads(id);
  return threads.find(({ platform, channel }) => platform === place.platform && channel === place.channel);
}

async function showHere(
  tx: Tx,
  { member, place }: Actor,
  { assessmentId, secrets }: { assessmentId: AssessmentId; secrets: Secrets },
): Promise<void> {
  const id = ThreadId.parse(secrets.id());
  await tx.addThread({ id, assessmentId, locale: member.locale, ...place });
  const data = { platform: place.platform, public: place.public };
  await tx.audit({ actor: member.id, action: 'thread-linked', subject: assessmentId, data });
  await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
}

type Leaving = { assessment: Assessment; threadId: ThreadId | undefined };

/** Which thread would leave, the one named or that of this place, and how many others follow. Throws Denied, and Gone when it doesn't follow or is the last one. */
export async function leavable(
  tx: Tx,
  actor: Actor,
  { assessment: { id, title }, threadId }: Leaving,
): Promise<{ thread: Thread; others: number }> {
  await allow(tx, actor, 'author');
  const threads = await tx.threads(id);
  const thread = threadId ? threads.find((one) => one.id === threadId) : await threadHere(tx, actor, id);
  if (!thread) throw new Gone('not-linked', (t) => t.link.notHere(title));
  const others = threads.length - 1;
  if (others === 0) throw new Gone('last-thread', (t) => t.link.lastPlace(title));
  return { thread, others };
}

/** The thread follows no longer; the card job leaves a short note in place of its card. */
export async function unlinkHere(tx: Tx, actor: Actor, leaving: Leaving): Promise<void> {
  const { assessment } = leaving;
  // Two who unlink the last two places at once stand in line.
  await tx.lockAssessment(assessment.id);
  const { thread } = await leavable(tx, actor, leaving);
  await tx.leaveThread(thread.id);
  const data = { platform: thread.platform };
  await tx.audit({ actor: actor.member.id, action: 'thread-unlinked', subject: assessment.id, data });
  await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
}
