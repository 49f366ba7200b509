// Erasing a person: at a member's word, for good, from every assessment of the workspace.
import { allow, type Actor } from '../actor.ts';
import { Gone } from '../errors.ts';
import type { CandidateId, InvitationId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Erasure, Ledger } from '../ports/erasures.ts';
import type { Files, Mailer } from '../ports/outside.ts';
import type { Run } from '../ports/run.ts';
import type { InWorkspace, Tx } from '../ports/store.ts';
import { candidateFor } from './invite/candidates.ts';
import { announceEnd } from './members/news.ts';

/** Destroys the key and all rows at once; files follow by a job. Returns the assessment of the invitation. Throws Denied, and Gone where nobody is left. */
export async function erase(tx: Tx, actor: Pick<Actor, 'member'>, id: InvitationId): Promise<Assessment> {
  await allow(tx, actor, 'erase');
  const { person, assessment } = await candidateFor(tx, id);
  const { candidateId } = person;
  const by = actor.member.id;
  if (!candidateId || !(await takeOut(tx, { candidateId, by }, { actor: by, action: 'erased' }))) throw gone();
  return assessment;
}

const gone = () => new Gone('invitation-gone', (t) => t.candidates.gone);

type Taken = { candidateId: CandidateId; by: Erasure['by']; at?: Date };

/** False where the person isn't there any more. */
async function takeOut(
  tx: Tx,
  { candidateId, ...erased }: Taken,
  said: { actor: string; action: string },
): Promise<boolean> {
  const left = await tx.takeOut(candidateId, erased);
  if (!left) return false;
  await tx.audit({ ...said, subject: candidateId });
  await tx.enqueue('finish-erasure', { candidateId }, { key: candidateId });
  for (const { assessmentId, hadFinished } of left) {
    await tx.touchCard(assessmentId);
    await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
    // Whoever is left may all have finished; that was told already where this person had, too.
    if (!hadFinished) await announceEnd(tx, assessmentId);
  }
  return true;
}

type FinishDeps = { inWorkspace: InWorkspace; files: Files; mailer: Mailer; ledger: Ledger };

/** The job: writes it down outside the database, and takes out files and mails. */
export async function finishErasure(deps: FinishDeps, run: Run, id: CandidateId): Promise<void> {
  const erased = await deps.inWorkspace(run.workspaceId, (tx) => tx.erasure(id));
  if (!erased) return run.commit(async () => {});
  const { files, ...erasure } = erased;
  await deps.ledger.add(erasure);
  for (const fileId of files) await deps.files.remove(fileId);
  await deps.mailer.forget(id);
  await run.commit((tx) => tx.finishErasure(id));
}

/** Before anything is served: who was erased and came back with an older copy of the database is erased again. Returns how many. */
export async function eraseAgain({ inWorkspace, ledger }: Pick<FinishDeps, 'inWorkspace' | 'ledger'>): Promise<number> {
  let again = 0;
  for (const [workspaceId, erasures] of Map.groupBy(await ledger.all(), (one) => one.workspaceId)) {
    const ids = erasures.map(({ candidateId }) => candidateId);
    const back = new Set(await inWorkspace(workspaceId, (tx) => tx.candidatesAmong(ids)));
    for (const { candidateId, by, at } of erasures.filter((one) => back.has(one.candidateId))) {
      const said = { actor: 'shortlist', action: 'erased-again' };
      if (await inWorkspace(workspaceId, (tx) => takeOut(tx, { candidateId, by, at }, said))) again += 1;
    }
  }
  return again;
}
