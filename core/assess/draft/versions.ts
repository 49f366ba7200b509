// Versions of what an assessment asks: whoever has begun keeps theirs, everybody after them begins the newest.
import { allow, type Actor } from '../../actor.ts';
import { Gone } from '../../errors.ts';
import { CriterionId, ItemId, type AssessmentId, type MemberId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';
import type { AssessmentVersion, Content, VersionChange } from '../../ports/versions.ts';
import { minutesOf } from '../sit/page.ts';
import { changesBetween } from './version-changes.ts';

export type Changing = { id: AssessmentId; version?: number | undefined; secrets: Secrets };

/** The assessment, locked, where its content may still be changed. Throws Gone when it is closed, or another version than the member saw. */
export async function lockChangeable(tx: Tx, { id, version }: Omit<Changing, 'secrets'>): Promise<Assessment> {
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state === 'closed') throw new Gone('closed', (t) => t.problems.isClosed);
  if (assessment?.state !== 'draft' && assessment?.state !== 'open')
    throw new Gone('still-drafting', (t) => t.problems.stillDrafting);
  if (version !== undefined && version !== assessment.version)
    throw new Gone('version-changed', (t) => t.versions.changedMeanwhile(assessment.version));
  return assessment;
}

type Saving = { assessment: Assessment; content: Content; secrets: Secrets; timeLimitMinutes?: number | null };

/** Saves what the assessment asks from now on, and in what time where that changes; a draft that nobody has begun is replaced, everything else gets a new version. False when nothing differs. */
export async function changeContent(
  tx: Tx,
  actor: Actor,
  { assessment, content, secrets, timeLimitMinutes = assessment.timeLimitMinutes }: Saving,
): Promise<boolean> {
  const { id } = assessment;
  const changed = [
    ...changesBetween({ criteria: await tx.criteria(id), items: await tx.items(id) }, content),
    ...(timeLimitMinutes === assessment.timeLimitMinutes ? [] : [{ what: 'limit', many: 1 } as const]),
  ];
  if (changed.length === 0) return false;
  const current = (await tx.versions(id)).find(({ version }) => version === assessment.version);
  // What was made of a wish stays as it is, so that it can be taken back alone.
  const isAsked = (await tx.wishThatMade(id, assessment.version)) !== undefined;
  const isFree =
    assessment.state === 'draft' && current !== undefined && current.begun + current.tried === 0 && !isAsked;
  if (isFree) await tx.saveContent(id, { ...content, minutes: minutesOf(content.items), timeLimitMinutes });
  else await addVersion(tx, { assessment, by: actor.member.id, changed, content, secrets, timeLimitMinutes });
  await tx.audit({ actor: actor.member.id, action: isFree ? 'draft-edited' : 'version-made', subject: id });
  await afterChange(tx, assessment);
  return true;
}

type Made = Saving & { by: MemberId; changed: VersionChange[] };

/** Makes what is given the next version, whatever the state, and returns its number. */
export async function makeVersion(tx: Tx, made: Made): Promise<number> {
  const version = await addVersion(tx, made);
  await afterChange(tx, made.assessment);
  return version;
}

async function addVersion(tx: Tx, { assessment, by, changed, content, secrets, timeLimitMinutes }: Made) {
  const version = await tx.addVersion(assessment.id, { by, changed });
  const limits = timeLimitMinutes === undefined ? {} : { timeLimitMinutes };
  await tx.saveContent(assessment.id, {
    ...withNewIds(content, secrets),
    minutes: minutesOf(content.items),
    ...limits,
  });
  return version;
}

/** Each version has rows of its own: scores and answers point to those that were taken. */
function withNewIds({ criteria, items }: Content, { id }: Secrets): Content {
  const ids = new Map(criteria.map((criterion) => [criterion.id, CriterionId.parse(id())]));
  return {
    criteria: criteria.map((criterion) => ({ ...criterion, id: ids.get(criterion.id) ?? criterion.id })),
    items: items.map((item) => ({
      ...item,
      id: ItemId.parse(id()),
      criterionId: ids.get(item.criterionId) ?? item.criterionId,
    })),
  };
}

async function afterChange(tx: Tx, { id, state }: Assessment): Promise<void> {
  if (state === 'open') await tx.enqueue('prepare-scoring', { assessmentId: id }, { key: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
}

/** The newest that stands before the current one, if nobody has begun the current one. */
export function versionBefore(versions: readonly AssessmentVersion[], current: number): number | undefined {
  const standing = versions.filter(({ takenBack }) => takenBack === null);
  const [here] = standing.filter(({ version }) => version === current);
  if (!here || here.begun > 0) return undefined;
  return standing.find(({ version }) => version < current)?.version;
}

/** Back to the version before, while nobody has begun this one. Throws Gone otherwise. */
export async function goBack(tx: Tx, actor: Actor, { id, version }: Omit<Changing, 'secrets'>): Promise<void> {
  await allow(tx, actor, 'author');
  const assessment = await lockChangeable(tx, { id, version });
  const from = assessment.version;
  const to = versionBefore(await tx.versions(id), from);
  if (to === undefined) throw new Gone('version-begun', (t) => t.versions.begunMeanwhile);
  await tx.takeVersionBack(id, { from, to, by: actor.member.id });
  await tx.audit({ actor: actor.member.id, action: 'version-taken-back', subject: id, data: { from, to } });
  await afterChange(tx, assessment);
}

/** An approved assessment becomes a draft again, while no candidate has begun it. Throws Gone otherwise. */
export async function backToDraft(tx: Tx, actor: Actor, id: AssessmentId): Promise<boolean> {
  await allow(tx, actor, 'author');
  const assessment = await tx.lockAssessment(id);
  if (assessment?.state !== 'open') return false;
  if (!isUntaken(await tx.versions(id))) throw new Gone('version-begun', (t) => t.versions.begunMeanwhile);
  await tx.setAssessment(id, { state: 'draft' });
  await tx.audit({ actor: actor.member.id, action: 'back-to-draft', subject: id });
  await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  return true;
}

export const isUntaken = (versions: readonly AssessmentVersion[]): boolean =>
  versions.every(({ begun }) => begun === 0);
