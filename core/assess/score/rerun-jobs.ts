// The jobs behind scoring again: who is concerned, each one's answers read anew, and the new scores put in place or taken back.
import type { AttemptId, CriterionId, RerunId } from '../../model/ids.ts';
import type { Attempt, CriterionScore } from '../../ports/attempts.ts';
import type { InForce, Rerun, RerunDetail, RerunReason } from '../../ports/reruns.ts';
import type { Run } from '../../ports/run.ts';
import type { Tx } from '../../ports/store.ts';
import type { Content } from '../../ports/versions.ts';
import { asScored, contentOf, scoredBy, versionOf } from './as-scored.ts';
import { standingOf } from './override.ts';
import { readAll } from './read-answers.ts';
import { withPeoples } from './recompose.ts';
import { limitsOf, tellCards } from './rerun.ts';
import { scoresOf, type ScoreDeps } from './score.ts';
import { scoredIn } from '../rank/standings.ts';

/** The job that says whom it is about: everybody who has a result, also by the newest version, so that what is read twice is compared. */
export async function planRerun({ inWorkspace }: Pick<ScoreDeps, 'inWorkspace'>, run: Run, id: RerunId): Promise<void> {
  const people = await inWorkspace(run.workspaceId, async (tx) => {
    const rerun = await tx.rerun(id);
    if (rerun?.state !== 'running') return [];
    return scoredIn(await tx.standings(rerun.assessmentId));
  });
  await run.commit(async (tx) => {
    await tx.addRerunScores(
      id,
      people.map(({ attemptId, version }) => ({ attemptId, fromVersion: version })),
    );
    for (const { attemptId } of people)
      await tx.enqueue('rerun-attempt', { rerunId: id, attemptId }, { key: `${id}/${attemptId}` });
  });
}

type One = { rerunId: RerunId; attemptId: AttemptId };

/** The job that reads one person’s answers by the other rubric. Nothing in force is changed; a second run finds it done. */
export async function rerunAttempt({ inWorkspace, grader }: ScoreDeps, run: Run, one: One): Promise<void> {
  const { rerunId, attemptId } = one;
  const given = await inWorkspace(run.workspaceId, (tx) => givenOf(tx, one));
  if (!given) return run.commit(async () => {});
  const found = 'reason' in given ? given : await readAnew();
  await run.commit(async (tx) => {
    await tx.keepRerun(rerunId, attemptId, found);
    const rerun = await tx.rerun(rerunId);
    if (rerun) await tellCards(tx, rerun.assessmentId);
  });

  async function readAnew(): Promise<RerunDetail> {
    const { content, responses, before, peoples } = given as Given;
    const reading = { workspaceId: run.workspaceId, attemptId, signal: run.signal };
    const machine = scoresOf(content, await readAll({ items: content.items, responses }, grader, reading), attemptId);
    return { before, machine, after: withPeoples(content, machine, peoples) };
  }
}

type Given = {
  content: Content;
  responses: Awaited<ReturnType<Tx['responses']>>;
  before: InForce;
  peoples: CriterionScore[];
};

async function givenOf(tx: Tx, { rerunId, attemptId }: One): Promise<Given | { reason: RerunReason } | undefined> {
  const rerun = await tx.rerun(rerunId);
  const attempt = await tx.attempt(attemptId);
  if (rerun?.state !== 'running' || attempt?.state !== 'scored') return undefined;
  const content = await contentFor(tx, attempt, rerun.version);
  if ('reason' in content) return content;
  const before = await inForce(tx, attempt);
  return { content, responses: await tx.responses(attemptId), before, peoples: await peoplesOf(tx, attempt, before) };
}

/** What somebody was asked, as a version scores it; or why it can’t. Who had another time isn’t placed among the others. */
async function contentFor(
  tx: Tx,
  { assessmentId, version: taken }: Attempt,
  version: number,
): Promise<Content | { reason: RerunReason }> {
  const found = scoredBy(await contentOf(tx, assessmentId, taken), await contentOf(tx, assessmentId, version));
  if ('reason' in found) return found;
  const limits = await limitsOf(tx, assessmentId);
  return limits.get(taken) === limits.get(version) ? found : { reason: 'limit' };
}

const inForce = async (tx: Tx, { id, scoredVersion, rescoredAt }: Attempt): Promise<InForce> => ({
  scores: await tx.scoresInForce(id),
  version: scoredVersion,
  at: rescoredAt?.toISOString() ?? null,
});

/** The scores that members have put in place, which stay. */
async function peoplesOf(tx: Tx, { id }: Attempt, { scores }: InForce): Promise<CriterionScore[]> {
  const standing: CriterionId[] = standingOf(await tx.overrides(id));
  return scores.criteria.filter(({ criterionId }) => standing.includes(criterionId));
}

/** The job after a member’s word: all at once, so that nobody is ranked among others by another rubric. */
export async function settleRerun(run: Run, id: RerunId): Promise<void> {
  await run.commit(async (tx) => {
    const rerun = await tx.lockRerun(id);
    if (rerun?.state !== 'using' && rerun?.state !== 'undoing') return;
    const done = (await tx.rerunScores(id)).filter(({ isDone, reason }) => isDone && reason === null);
    const now = await tx.now();
    for (const { attemptId } of done) {
      const attempt = await tx.lockAttempt(attemptId);
      const detail = (await tx.rerunDetails(id, [attemptId])).get(attemptId);
      if (attempt?.state === 'scored' && detail) await settleOne(tx, { rerun, attempt, detail, now });
    }
    await tx.setRerun(id, { state: rerun.state === 'using' ? 'used' : 'undone' });
    await tellCards(tx, rerun.assessmentId);
  });
}

type Settled = { rerun: Rerun; attempt: Attempt; detail: RerunDetail; now: Date };

async function settleOne(tx: Tx, settled: Settled): Promise<void> {
  const { rerun, attempt, detail } = settled;
  const isUsing = rerun.state === 'using';
  if (isUsing && isSame(attempt, detail, rerun)) return;
  if (isUsing) await putNew(tx, settled);
  else if (!(await putBack(tx, settled))) return;
  const by = (isUsing ? rerun.settled : rerun.undone)?.by ?? 'shortlist';
  await tx.audit({
    actor: by,
    action: isUsing ? 'scored-again' : 'scored-again-undone',
    subject: attempt.id,
    data: { version: rerun.version, was: detail.before.scores.composite, now: detail.after.composite },
  });
  await tx.enqueue('write-report', { attemptId: attempt.id }, { key: attempt.id });
}

/** By this version already, and read alike: there is nothing to put in place. */
const isSame = (attempt: Attempt, { machine }: RerunDetail, { version }: Rerun): boolean =>
  versionOf(attempt) === version &&
  machine.composite === attempt.composite &&
  machine.standardError === attempt.standardError;

/** What is in force now, with changes by members since the preview, is kept to go back to. */
async function putNew(tx: Tx, { rerun, attempt, detail, now }: Settled): Promise<void> {
  const content = await contentFor(tx, attempt, rerun.version);
  if ('reason' in content) return;
  const before = await inForce(tx, attempt);
  const after = withPeoples(content, detail.machine, await peoplesOf(tx, attempt, before));
  await tx.keepRerun(rerun.id, attempt.id, { before, machine: detail.machine, after });
  const version = rerun.version === attempt.version ? null : rerun.version;
  await tx.replaceScores(attempt.id, { scores: after, version, at: now });
}

/** False where none were put in place by it, or others have come into force since. */
async function putBack(tx: Tx, { rerun, attempt, detail }: Settled): Promise<boolean> {
  const { scores, version, at } = detail.before;
  if (versionOf(attempt) !== rerun.version || !isPutBy(rerun, attempt)) return false;
  const peoples = await peoplesOf(tx, attempt, await inForce(tx, attempt));
  const content = await asScored(tx, { ...attempt, scoredVersion: version });
  const back = withPeoples(content, scores, peoples);
  await tx.replaceScores(attempt.id, { scores: back, version, at: at === null ? null : new Date(at) });
  return true;
}

/** The scores that one puts in place are dated by its job, which comes after the member’s word. */
const isPutBy = ({ settled }: Rerun, { rescoredAt }: Attempt): boolean =>
  settled !== null && rescoredAt !== null && rescoredAt >= settled.at;
