// What authors do with a draft: edit, approve, try out; and later close and open again.
import { replacementFor, sourceOf } from '../../authoring/swap.ts';
import type { EditedDraft } from '../../cards/forms/edit-form.ts';
import { draftState } from '../../cards/forms/edit-meanwhile.ts';
import type { Counts } from '../../cards/forms/counts-field.ts';
import { Gone } from '../../errors.ts';
import { CandidateId, InvitationId, type AssessmentId, type ItemId } from '../../model/ids.ts';
import type { Item } from '../../model/item.ts';
import type { Assessment, AssessmentItem } from '../../ports/assessments.ts';
import type { Run } from '../../ports/run.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';
import { allow, type Actor } from '../../actor.ts';
import { wordsOf } from '../../text/words.ts';
import { freeCode } from '../invite/free-code.ts';
import { tryKeptUntil } from '../kept-until.ts';
import { deadlineHolds, moveDeadline, scheduleDeadline } from '../invite/deadline.ts';
import { sendWaiting } from '../invite/invite.ts';
import { announceEnd } from '../members/news.ts';
import { canonical } from './version-changes.ts';
import { changeContent, lockChangeable, type Changing } from './versions.ts';
import { interviewOf, isInterview } from './with-interview.ts';

type Edit = Changing & { edited: EditedDraft };

/** Title, criteria, weights, which questions stay, deadline and time limit. Throws Gone when somebody made another version meanwhile. */
export async function editDraft(tx: Tx, actor: Actor, { edited, ...changing }: Edit): Promise<void> {
  await allow(tx, actor, 'author');
  const assessment = await lockChangeable(tx, changing);
  const { id, secrets } = changing;
  const because = new Map((await tx.criteria(id)).map((criterion) => [criterion.id, criterion.because]));
  const all = await tx.items(id);
  const kept = all.filter((item) => edited.questions.includes(item.id));
  const criteria = edited.criteria.map((criterion) => ({ ...criterion, because: because.get(criterion.id) ?? '' }));
  const isPutIn = edited.withInterview && !all.some(isInterview);
  const items = [
    ...kept.map((item) => marked(item, edited.knockouts.includes(item.id))),
    ...(isPutIn ? interviewOf({ assessment, criteria, written: kept, t: wordsOf(actor.member) }, secrets) : []),
  ];
  if (edited.title !== assessment.title) {
    await tx.setAssessment(id, { title: edited.title });
    await tx.audit({ actor: actor.member.id, action: 'title-changed', subject: id });
    await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  }
  await moveDeadline(tx, actor, { assessment, closesAt: edited.closesAt });
  const { timeLimitMinutes } = edited;
  await changeContent(tx, actor, { assessment, content: { criteria, items }, secrets, timeLimitMinutes });
}

/** Whether it marks; one that marks no longer counts for the score again. */
const marked = (item: AssessmentItem, knockout: boolean): AssessmentItem => ({
  ...item,
  knockout,
  requirementOnly: knockout && item.requirementOnly === true,
});

/** What a member has changed is theirs; what only counts otherwise keeps its source. */
const sourceAfter = (was: AssessmentItem, item: Item): string =>
  canonical(was.item) === canonical(item) ? was.source : 'member';

/** `counts`: for the score, as a requirement, or both. */
export async function editQuestion(
  tx: Tx,
  actor: Actor,
  { itemId, item, counts, ...changing }: Changing & { itemId: ItemId; item: Item; counts: Counts },
): Promise<void> {
  await allow(tx, actor, 'author');
  const assessment = await lockChangeable(tx, changing);
  const { id, secrets } = changing;
  const items = (await tx.items(id)).map((one) =>
    one.id === itemId ? { ...one, ...counts, item, source: sourceAfter(one, item) } : one,
  );
  await changeContent(tx, actor, { assessment, content: { criteria: await tx.criteria(id), items }, secrets });
}

/** Puts another question of the bank for the same skill in the place of one, and returns that place, from 1. Throws Gone where the bank has no other, and where the question isn't asked any more. */
export async function swapQuestion(
  tx: Tx,
  actor: Actor,
  { itemId, ...changing }: Changing & { itemId: ItemId | undefined },
): Promise<number> {
  await allow(tx, actor, 'author');
  const assessment = await lockChangeable(tx, changing);
  const { id, secrets } = changing;
  const asked = await tx.items(id);
  const found = asked.find((one) => one.id === itemId);
  if (!found) throw new Gone('question-gone', (t) => t.problems.questionGone);
  const criteria = await tx.criteria(id);
  const criterion = criteria.find((one) => one.id === found.criterionId)?.name;
  const other = replacementFor(found, asked, criterion);
  if (!other) throw new Gone('no-other-question', (t) => t.item.noOther);
  const isMarked = found.knockout === true && 'key' in other.item;
  const swapped = { ...marked(found, isMarked), item: other.item, source: sourceOf(other) };
  const items = asked.map((one) => (one === found ? swapped : one));
  await changeContent(tx, actor, { assessment, content: { criteria, items }, secrets });
  return asked.indexOf(found) + 1;
}

/** After a failure: drafts again. */
export async function retryDraft(tx: Tx, actor: Actor, id: AssessmentId): Promise<void> {
  await allow(tx, actor, 'author');
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state !== 'failed') return;
  await tx.setAssessment(id, { state: 'drafting', notes: [] });
  await tx.enqueue('draft-assessment', { assessmentId: id }, { key: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
}

/** Asks the model anew that gave no answer; false where there is nothing to ask for, or `over` is needed: a member has changed the draft. */
export async function draftAgain(tx: Tx, actor: Actor, { id, over }: { id: AssessmentId; over: boolean }) {
  await allow(tx, actor, 'author');
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state !== 'draft' || !assessment.fellBack || (assessment.edited && !over)) return false;
  await tx.setAssessment(id, { state: 'drafting' });
  await tx.audit({ actor: actor.member.id, action: 'drafted-again', subject: id });
  await tx.enqueue('draft-assessment', { assessmentId: id }, { key: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  return true;
}

type Shown = { id: AssessmentId; seen?: number | undefined };

/** Opens the assessment for candidates; false when it was approved before, or a colleague has changed it since it was shown. */
export async function approve(tx: Tx, actor: Actor, { id, seen }: Shown): Promise<boolean> {
  await allow(tx, actor, 'author');
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state !== 'draft') return false;
  if (await isChangedSince(tx, actor, { assessment, seen })) return false;
  if (assessment.closesAt && assessment.closesAt <= (await tx.now()))
    throw new Gone('deadline-over', (t) => t.problems.deadlineOver);
  await tx.setAssessment(id, { state: 'open', by: actor.member.id });
  await deadlineHolds(tx, assessment);
  await sendWaiting(tx, id);
  await tx.enqueue('prepare-scoring', { assessmentId: id }, { key: id });
  await tx.audit({ actor: actor.member.id, action: 'approved', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  return true;
}

/** What somebody has just changed themselves they know, though their card may be a moment behind; what a model made of their wish they don’t. */
async function isChangedSince(
  tx: Tx,
  { member }: Actor,
  { assessment, seen }: { assessment: Assessment; seen: number | undefined },
): Promise<boolean> {
  const { id } = assessment;
  if (seen === undefined) return false;
  const [criteria, items, [last]] = await Promise.all([tx.criteria(id), tx.items(id), tx.auditOf(id, 1)]);
  if (seen === draftState({ ...assessment, criteria, items })) return false;
  return last?.actor !== member.id || last.action === 'changed-as-asked';
}

/** A link that sits the assessment without a trace in the ranking; returns its token. */
export async function tryOut(
  tx: Tx,
  actor: Actor,
  { id, secrets }: { id: AssessmentId; secrets: Secrets },
): Promise<string> {
  await allow(tx, actor, 'author');
  const now = await tx.now();
  const candidateId = CandidateId.parse(secrets.id());
  const invitationId = InvitationId.parse(secrets.id());
  const token = secrets.linkToken(invitationId);
  await tx.addCandidate(
    candidateId,
    { name: actor.member.name, email: 'try@shortlist.invalid' },
    { trial: true, deleteAfter: tryKeptUntil(now) },
  );
  await tx.addInvitation({
    id: invitationId,
    assessmentId: id,
    candidateId,
    kind: 'trial',
    code: freeCode(secrets.code, await tx.codesOf(id)),
    expiresAt: new Date(now.getTime() + 7 * 86_400_000),
    mailState: 'none',
    tokenHash: secrets.hash(token),
    invitedBy: actor.member.id,
  });
  return token;
}

export async function close(tx: Tx, actor: Actor, id: AssessmentId): Promise<boolean> {
  await allow(tx, actor, 'close');
  const assessment = await tx.lockAssessment(id);
  if (!assessment || assessment.state === 'closed') return false;
  if (assessment.state === 'drafting') throw new Gone('still-drafting', (t) => t.problems.stillDrafting);
  await tx.setAssessment(id, { state: 'closed', by: actor.member.id });
  await tx.audit({ actor: actor.member.id, action: 'closed', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  await announceEnd(tx, id);
  return true;
}

/** Open again; a deadline that is over is taken off. */
export async function reopen(tx: Tx, actor: Actor, id: AssessmentId): Promise<boolean> {
  await allow(tx, actor, 'close');
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state !== 'closed') return false;
  const now = await tx.now();
  const isOver = assessment.closesAt !== null && assessment.closesAt <= now;
  const criteria = await tx.criteria(id);
  const wasApproved = assessment.approvedAt !== null && criteria.length > 0;
  await tx.setAssessment(id, {
    state: wasApproved ? 'open' : 'draft',
    by: actor.member.id,
    ...(isOver ? { closesAt: null } : {}),
  });
  if (wasApproved && !isOver) await scheduleDeadline(tx, assessment);
  if (wasApproved) await sendWaiting(tx, id);
  await tx.audit({ actor: actor.member.id, action: 'reopened', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  return true;
}

/** The job at the deadline. A deadline that was moved since has a job of its own. */
export async function closeAtDeadline(run: Run, id: AssessmentId): Promise<void> {
  await run.commit(async (tx) => {
    const assessment = await tx.lockAssessment(id);
    if (assessment?.state !== 'open' || !assessment.closesAt || assessment.closesAt > (await tx.now())) return;
    await tx.setAssessment(id, { state: 'closed' });
    await tx.audit({ actor: 'shortlist', action: 'closed', subject: id, data: { by: 'deadline' } });
    await tx.enqueue('update-card', { assessmentId: id }, { key: id });
    await announceEnd(tx, id);
  });
}
