// What authors do with a draft: edit, approve, try out; and later close and open again.
import type { EditedDraft } from '../cards/forms/edit-form.ts';
import { Gone } from '../errors.ts';
import { CandidateId, InvitationId, type AssessmentId, type ItemId } from '../model/ids.ts';
import type { Item } from '../model/item.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Run } from '../ports/run.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import { allow, type Actor } from '../actor.ts';
import { freeCode, monthsAfter } from './consent.ts';
import { scheduleDeadline } from './deadline.ts';
import { announceEnd } from './news.ts';
import { minutesOf } from './page.ts';

export async function editDraft(
  tx: Tx,
  actor: Actor,
  { id, edited }: { id: AssessmentId; edited: EditedDraft },
): Promise<void> {
  await allow(tx, actor, 'author');
  const assessment = await lockDraft(tx, id);
  const old = await tx.criteria(id);
  const because = new Map(old.map((criterion) => [criterion.id, criterion.because]));
  const items = (await tx.items(id)).filter((item) => edited.questions.includes(item.id));
  const criteria = edited.criteria.map((criterion) => ({ ...criterion, because: because.get(criterion.id) ?? '' }));
  const { language, engine, notes, flags } = assessment;
  await tx.saveDraft(id, {
    title: edited.title,
    language,
    engine: engine ?? '',
    notes,
    flags,
    criteria,
    items,
    minutes: minutesOf(items),
  });
  await tx.audit({ actor: actor.member.id, action: 'draft-edited', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
}

export async function editQuestion(
  tx: Tx,
  actor: Actor,
  { id, itemId, item }: { id: AssessmentId; itemId: ItemId; item: Item },
): Promise<void> {
  await allow(tx, actor, 'author');
  await lockDraft(tx, id);
  await tx.saveItem(itemId, item);
  await tx.setAssessment(id, { minutes: minutesOf(await tx.items(id)) });
  await tx.audit({ actor: actor.member.id, action: 'question-edited', subject: id, data: { item: itemId } });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
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

/** Opens the assessment for candidates; false when it was approved before. */
export async function approve(tx: Tx, actor: Actor, id: AssessmentId): Promise<boolean> {
  await allow(tx, actor, 'author');
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state !== 'draft') return false;
  await tx.setAssessment(id, { state: 'open', by: actor.member.id });
  await scheduleDeadline(tx, assessment);
  await tx.enqueue('prepare-scoring', { assessmentId: id }, { key: id });
  await tx.audit({ actor: actor.member.id, action: 'approved', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  return true;
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
    { trial: true, deleteAfter: monthsAfter(now, 1) },
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

async function lockDraft(tx: Tx, id: AssessmentId): Promise<Assessment> {
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state === 'draft') return assessment;
  throw new Gone('not-a-draft', (t) => t.problems.approvedMeanwhile);
}
