import { lockedAttempt, withLink, type LinkDeps } from './link.ts';
import { UserError } from '../errors.ts';

/** Ends the attempt and has it scored, once; submitting again changes nothing. */
export function submit(deps: LinkDeps, token: string, comment: string): Promise<void> {
  return withLink(deps, token, async (tx, sitting) => {
    const { assessment, now } = sitting;
    const attempt = await lockedAttempt(tx, sitting);
    if (!attempt) throw new UserError('not-started', (t) => t.candidate.notStarted);
    if (attempt.state !== 'started') return;
    if (!attempt.intakeAt) throw new UserError('intake-missing', (t) => t.candidate.intakeMissing);
    await tx.setAttempt(attempt.id, { state: 'submitted', submittedAt: now, ...(comment ? { comment } : {}) });
    await tx.audit({ actor: attempt.candidateId, action: 'submitted', subject: attempt.id });
    await tx.enqueue('score-attempt', { attemptId: attempt.id }, { key: attempt.id });
    if (attempt.trial) return;
    await tx.touchCard(assessment.id);
    await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
  });
}
