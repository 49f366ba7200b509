import { withLink, type LinkDeps } from './link.ts';
import { UserError } from '../../errors.ts';

/** Ends the attempt and has it scored, once; submitting again changes nothing. */
export function submit(deps: LinkDeps, token: string, comment: string): Promise<void> {
  return withLink(deps, { token, lock: true }, async (tx, sitting) => {
    const { assessment, attempt, now } = sitting;
    if (!attempt) throw new UserError('not-started', (t) => t.candidate.notStarted);
    if (attempt.state !== 'started') return;
    if (!attempt.intakeAt) throw new UserError('intake-missing', (t) => t.candidate.intakeMissing);
    await Promise.all([
      tx.setAttempt(attempt.id, { state: 'submitted', submittedAt: now, ...(comment ? { comment } : {}) }),
      tx.audit({ actor: attempt.candidateId, action: 'submitted', subject: attempt.id }),
      tx.enqueue('score-attempt', { attemptId: attempt.id }, { key: attempt.id }),
    ]);
    if (attempt.trial) return;
    await Promise.all([
      tx.touchCard(assessment.id),
      tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id }),
    ]);
  });
}
