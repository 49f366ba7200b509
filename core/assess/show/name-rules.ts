// Where names may be shown: whether they wait for a decision, and whether public channels show them.
import { allow, type Actor } from '../../actor.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { NameRules } from '../../ports/members.ts';
import type { Tx } from '../../ports/store.ts';
import { scoredIn } from '../rank/standings.ts';

/** So many assessments have their cards drawn anew at once. */
const most = 500;

/** Keeps the workspace's rules, and who set them; every card and file follows. Throws Denied. */
export async function setNameRules(tx: Tx, actor: Actor, { publicNames, blind }: NameRules): Promise<void> {
  await allow(tx, actor, 'administer');
  const before = await tx.workspace();
  if (before.publicNames === publicNames && before.blind === blind) return;
  await tx.setNameRules({ publicNames, blind });
  const { id } = actor.member;
  await tx.audit({ actor: id, action: 'name-rules-set', subject: before.id, data: { publicNames, blind } });
  for (const assessment of await tx.assessments(['open', 'closed'], most)) {
    await tx.touchCard(assessment.id);
    await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
    if (before.blind !== blind && assessment.blind === null) await writeAnew(tx, assessment);
  }
}

/** For one assessment, whatever the workspace has. Names that the whole workspace holds back are an admin's to show. */
export async function setBlind(
  tx: Tx,
  actor: Actor,
  { assessment, blind }: { assessment: Assessment; blind: boolean },
): Promise<void> {
  const { blind: everywhere } = await tx.workspace();
  await allow(tx, actor, everywhere && !blind ? 'administer' : 'author');
  if (assessment.blind === blind) return;
  const { id } = assessment;
  await tx.setAssessment(id, { blind });
  await tx.audit({ actor: actor.member.id, action: blind ? 'names-hidden' : 'names-shown', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  await writeAnew(tx, assessment);
}

/** The files hold names too. */
async function writeAnew(tx: Tx, { id }: Assessment): Promise<void> {
  for (const { attemptId } of scoredIn(await tx.standings(id)))
    await tx.enqueue('write-report', { attemptId }, { key: attemptId });
}
