import { withLink, type LinkDeps } from './link.ts';
import { UserError } from '../errors.ts';

/** Ends the attempt and has it scored, once; submitting again changes nothing. */
export function submit(deps: LinkDeps, token: string, comment: string): Promise<void> {
  return withLink(deps, token, async (tx, { attempt: seen, assessment, now }) => {
    const attempt = seen && (await tx.lockAttempt(seen.id));
    if (!attempt) throw new UserError('not-started', 'Read the notice and agree first. Nothing is saved before that.');
    if (attempt.state !== 'started') return;
    if (!attempt.intakeAt)
      throw new UserError('intake-missing', 'Tell the team how to reach you first, under “About you”.');
    await tx.setAttempt(attempt.id, { state: 'submitted', submittedAt: now, ...(comment ? { comment } : {}) });
    await tx.audit({ actor: attempt.candidateId, action: 'submitted', subject: attempt.id });
    await tx.enqueue('score-attempt', { attemptId: attempt.id }, { key: attempt.id });
    if (attempt.trial) return;
    await tx.touchCard(assessment.id);
    await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
  });
}
