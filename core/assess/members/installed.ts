// What follows when the app is installed in a team, for the first time or again.
import type { Platform } from '../../ports/members.ts';
import type { Tx } from '../../ports/store.ts';

const mostCards = 200;

/** Cards that couldn't be kept up to date meanwhile are drawn anew; those that are up to date send nothing. */
export async function installed(tx: Tx, platform: Platform, team: string): Promise<void> {
  await tx.audit({ actor: 'shortlist', action: 'app-installed', subject: team, data: { platform } });
  for (const { id } of await tx.assessments(['draft', 'open', 'closed'], mostCards))
    await tx.enqueue('update-card', { assessmentId: id }, { key: id });
}
