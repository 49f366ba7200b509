// Changing a draft in plain words: what was asked for is read and done by a job, and can be taken back as a version.
import { allow, type Actor } from '../../actor.ts';
import { contentOf, type Plan } from '../../authoring/plan.ts';
import { Gone } from '../../errors.ts';
import { WishId, type AssessmentId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import type { Content } from '../../ports/versions.ts';
import type { DraftWish } from '../../ports/wishes.ts';
import { minutesInAll } from '../sit/page.ts';
import { triesOfModel, type Asked } from './draft.ts';
import { changesBetween } from './version-changes.ts';
import { goBack, lockChangeable, makeVersion } from './versions.ts';

/** `besides`: the minutes of the parts that are no questions. */
type Wanted = { said: string; present: Content; title: string; job: string; language: string; besides: number };

/** Reads a wish against what is there; throws RetryLater to be asked again. */
export type Changer = { plan(request: Wanted, asked: Asked): Promise<Plan> };

/** A change takes no longer, whatever the model does; one that still waits then has failed. */
const patienceMs = 300_000;

type Asking = { id: AssessmentId; version: number | undefined; said: string; secrets: Secrets };

/** Keeps the wish and has it done. Throws Gone where the draft can’t be changed, or an earlier wish is still being done. */
export async function askChange(tx: Tx, actor: Actor, { id, version, said, secrets }: Asking): Promise<void> {
  await allow(tx, actor, 'author');
  const assessment = await lockChangeable(tx, { id, version });
  const last = await tx.lastWish(id);
  const isFresh = last !== undefined && (await tx.now()).getTime() - last.askedAt.getTime() < patienceMs;
  if (isFresh && last.state === 'waiting') throw new Gone('wish-waits', (t) => t.wish.waits);
  const wishId = WishId.parse(secrets.id());
  const wish = { id: wishId, assessmentId: id, memberId: actor.member.id, said };
  await tx.addWish({ ...wish, version: assessment.version });
  await tx.touchCard(id);
  await tx.audit({ actor: actor.member.id, action: 'change-asked', subject: id });
  await tx.enqueue('change-draft', { wishId }, { key: wishId });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
}

type Deps = { inWorkspace: InWorkspace; changer: Changer; secrets: Secrets };
type Before = { wish: DraftWish; assessment: Assessment; present: Content };

/** The job: what somebody else has changed meanwhile is never written over. */
export async function changeDraft(deps: Deps, run: Run, id: WishId): Promise<void> {
  const before = await deps.inWorkspace(run.workspaceId, (tx) => beforeOf(tx, id));
  if (!before) return run.commit(async () => {});
  const { wish, assessment, present } = before;
  const { title, job, language } = assessment;
  const asked = {
    whose: { workspaceId: run.workspaceId, assessmentId: assessment.id },
    key: `change/${id}`,
    signal: run.signal,
    isLast: run.starts >= triesOfModel,
  };
  const besides = minutesInAll(assessment) - assessment.minutes;
  const plan = await deps.changer.plan({ said: wish.said, present, title, job, language, besides }, asked);
  const content = contentOf(plan, present, () => deps.secrets.id());
  await run.commit(async (tx) => {
    const current = await tx.lockAssessment(assessment.id);
    if (current) await settle(tx, { before, current, plan, content, secrets: deps.secrets });
  });
}

async function beforeOf(tx: Tx, id: WishId): Promise<Before | undefined> {
  const wish = await tx.wish(id);
  const assessment = wish?.state === 'waiting' ? await tx.assessment(wish.assessmentId) : undefined;
  return wish && assessment ? { wish, assessment, present: await presentOf(tx, assessment.id) } : undefined;
}

const presentOf = async (tx: Tx, id: AssessmentId): Promise<Content> => ({
  criteria: await tx.criteria(id),
  items: await tx.items(id),
});

type Settling = { before: Before; current: Assessment; plan: Plan; content: Content; secrets: Secrets };

async function settle(tx: Tx, { before, current, plan, content, secrets }: Settling): Promise<void> {
  const { wish, present } = before;
  const isChangeable = current.state === before.assessment.state;
  const isSame =
    current.version === wish.version && changesBetween(present, await presentOf(tx, current.id)).length === 0;
  const changed = changesBetween(present, content);
  if (!isChangeable || !isSame) await tx.setWish(wish.id, { state: 'meanwhile' });
  else if (changed.length === 0) await tx.setWish(wish.id, { state: 'refused', unread: plan.unread });
  else {
    const madeVersion = await makeVersion(tx, { assessment: current, by: wish.memberId, changed, content, secrets });
    await tx.setWish(wish.id, { state: 'done', madeVersion, unread: plan.unread });
    await tx.audit({ actor: wish.memberId, action: 'changed-as-asked', subject: current.id });
  }
  await tx.touchCard(current.id);
  await tx.enqueue('update-card', { assessmentId: current.id }, { key: current.id });
}

/** Back to what was there before the change. Throws Gone where something else was changed since, or somebody has begun. */
export async function undoChange(tx: Tx, actor: Actor, id: AssessmentId): Promise<void> {
  await allow(tx, actor, 'author');
  const assessment = await tx.lockAssessment(id);
  if (!assessment || !(await tx.wishThatMade(id, assessment.version)))
    throw new Gone('changed-since', (t) => t.wish.changedSince);
  await goBack(tx, actor, { id, version: assessment.version });
}
