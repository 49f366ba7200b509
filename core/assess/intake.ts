import type { Intake } from '../model/page.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';

/** Keeps the intake, sealed; the address is what invitations are found by and stays as it was invited. */
export function saveIntake(deps: LinkDeps, token: string, intake: Intake): Promise<Date> {
  return withOpenAttempt(deps, token, async (tx, { attempt, now }) => {
    await tx.setProfile(attempt.candidateId, intake);
    await tx.setAttempt(attempt.id, { intakeAt: now });
    return now;
  });
}
