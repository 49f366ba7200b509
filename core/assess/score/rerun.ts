// Scoring everybody again with the rubric of the newest version: asked for, used, kept and undone by members, by name.
import { allow, type Actor } from '../../actor.ts';
import { Gone } from '../../errors.ts';
import { RerunId, type AssessmentId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Rerun, RerunState } from '../../ports/reruns.ts';
import type { Tx } from '../../ports/store.ts';
import { contentOf, scoredBy } from './as-scored.ts';
import type { Standings } from '../../ports/standings.ts';

type Asked = { id: AssessmentId; secrets: Secrets };

/** Being computed, or waiting for a member’s word. */
const isOpen = (rerun: Rerun | undefined): rerun is Rerun =>
  rerun !== undefined && ['running', 'using', 'undoing'].includes(rerun.state);

/** Has everybody who finished scored again by the newest version, beside what is in force. One that is under way for it goes on. Throws Gone where nobody took an earlier version that asks the same. */
export async function startRerun(tx: Tx, actor: Actor, { id, secrets }: Asked): Promise<void> {
  await allow(tx, actor, 'rescore');
  const assessment = await tx.lockAssessment(id);
  if (!assessment) throw new Gone('assessment-gone', (t) => t.problems.assessmentGone);
  const last = await tx.lastRerun(id);
  if (isOpen(last) && (last.version === assessment.version || last.state === 'using' || last.state === 'undoing'))
    return;
  if (!(await isRerunUseful(tx, assessment, await tx.standings(id))))
    throw new Gone('nobody-to-rescore', (t) => t.rerun.nobody);
  // What was computed for a version that isn’t the newest any more is of no use.
  if (isOpen(last)) await tx.setRerun(last.id, { state: 'kept', settledBy: actor.member.id });
  const rerunId = RerunId.parse(secrets.id());
  await tx.addRerun({ id: rerunId, assessmentId: id, version: assessment.version, by: actor.member.id });
  await tx.enqueue('plan-rerun', { rerunId }, { key: rerunId });
  await kept(tx, actor, { id, action: 'rerun-asked', version: assessment.version });
}

/** Whether somebody’s scores in force are by an older version that the newest could score. */
export async function isRerunUseful(
  tx: Tx,
  { id, version }: Assessment,
  { byVersion }: Pick<Standings, 'byVersion'>,
): Promise<boolean> {
  const olds = [...byVersion.keys()].filter((one) => one !== version);
  if (olds.length === 0) return false;
  const [now, limits] = [await contentOf(tx, id, version), await limitsOf(tx, id)];
  for (const old of olds)
    if (limits.get(old) === limits.get(version) && !('reason' in scoredBy(await contentOf(tx, id, old), now)))
      return true;
  return false;
}

/** The time limit of each version, in minutes. */
export async function limitsOf(tx: Tx, id: AssessmentId): Promise<Map<number, number | null>> {
  return new Map((await tx.versions(id)).map((one) => [one.version, one.timeLimitMinutes]));
}

/** Everybody’s is computed, and nobody has said yet what is to become of it. */
export async function isReady(tx: Tx, { id, state }: Rerun): Promise<boolean> {
  const { done, all } = await tx.rerunCounts(id);
  return state === 'running' && all > 0 && done === all;
}

type Settling = { id: AssessmentId; version: number | undefined };

/** Puts the new scores in place, by a job. False when what was shown is over. */
export async function takeRerun(tx: Tx, actor: Actor, settling: Settling): Promise<boolean> {
  const rerun = await lockShown(tx, actor, settling);
  if (!rerun || !(await isReady(tx, rerun))) return false;
  const now = await tx.assessment(settling.id);
  if (now?.version !== rerun.version) throw new Gone('version-changed', (t) => t.rerun.versionChanged);
  await settle(tx, actor, { rerun, state: 'using', action: 'rerun-used' });
  return true;
}

/** Leaves every score as it is, also while the new ones are computed. False when what was shown is over. */
export async function keepOld(tx: Tx, actor: Actor, settling: Settling): Promise<boolean> {
  const rerun = await lockShown(tx, actor, settling);
  if (rerun?.state !== 'running') return false;
  await settle(tx, actor, { rerun, state: 'kept', action: 'rerun-kept' });
  return true;
}

/** Puts the scores back that were in force, by a job; changes by members since then stay. False when what was shown is over. */
export async function undoRerun(tx: Tx, actor: Actor, settling: Settling): Promise<boolean> {
  const rerun = await lockShown(tx, actor, settling);
  if (rerun?.state !== 'used') return false;
  await settle(tx, actor, { rerun, state: 'undoing', action: 'rerun-undone' });
  return true;
}

async function lockShown(tx: Tx, actor: Actor, { id, version }: Settling): Promise<Rerun | undefined> {
  await allow(tx, actor, 'rescore');
  await tx.lockAssessment(id);
  const last = await tx.lastRerun(id);
  const rerun = last && (await tx.lockRerun(last.id));
  return rerun?.version === version ? rerun : undefined;
}

type Change = { rerun: Rerun; state: RerunState; action: string };

async function settle(tx: Tx, actor: Actor, { rerun, state, action }: Change): Promise<void> {
  const { id: rerunId, assessmentId: id, version } = rerun;
  const by = actor.member.id;
  await tx.setRerun(rerunId, { state, ...(state === 'undoing' ? { undoneBy: by } : { settledBy: by }) });
  if (state !== 'kept') await tx.enqueue('settle-rerun', { rerunId }, { key: `${rerunId}/${state}` });
  await kept(tx, actor, { id, action, version });
}

async function kept(
  tx: Tx,
  { member }: Actor,
  { id, action, version }: { id: AssessmentId; action: string; version: number },
): Promise<void> {
  await tx.audit({ actor: member.id, action, subject: id, data: { version } });
  await tellCards(tx, id);
}

export async function tellCards(tx: Tx, assessmentId: AssessmentId): Promise<void> {
  await tx.touchCard(assessmentId);
  await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
}
