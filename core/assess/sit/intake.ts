import type { Intake } from '../../model/page.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';

/** Keeps the intake, sealed; the invited address stays what mail goes to, since nobody has proved the other. */
export function saveIntake(deps: LinkDeps, token: string, intake: Intake): Promise<Date> {
  return withOpenAttempt(deps, { token }, async (tx, { attempt, now }) => {
    const { email } = await tx.profile(attempt.candidateId);
    await tx.setProfile(attempt.candidateId, { ...intake, email, contactEmail: intake.email });
    await tx.setAttempt(attempt.id, { intakeAt: now });
    return now;
  });
}
