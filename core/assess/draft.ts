// Drafting: criteria, weights and questions from the job description; a person approves them.
import type { Draft } from '../authoring/draft-types.ts';
import { UserError } from '../errors.ts';
import { CriterionId, ItemId, type AssessmentId } from '../model/ids.ts';
import type { Assessment, DraftContent } from '../ports/assessments.ts';
import type { Run } from '../ports/run.ts';
import type { Secrets } from '../ports/outside.ts';
import type { InWorkspace } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { en } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';
import { minutesOf } from './page.ts';
import { interviewFor } from './with-interview.ts';

/** `shown`: to how many candidates each question was given before, by its source. */
type Drafting = { title: string; text: string; shown: ReadonlyMap<string, number> };

/** Writes a draft from a job description, with its notes in the language of `t`; throws UserError when it holds nothing to draft from. */
export type Drafter = { draft(job: Drafting, t: Words): Promise<Draft> };

/** The job: drafts once; what a member has changed since is never written over. */
export async function draftAssessment(
  deps: { inWorkspace: InWorkspace; drafter: Drafter; secrets: Secrets },
  run: Run,
  id: AssessmentId,
): Promise<void> {
  const { assessment, creator, shown } = await deps.inWorkspace(run.workspaceId, async (tx) => {
    const found = await tx.assessment(id);
    const shown = await tx.exposures();
    return { assessment: found, creator: found && (await tx.member(found.createdBy)), shown };
  });
  if (assessment?.state !== 'drafting') return run.commit(async () => {});
  const content = await contentOf(deps, { assessment, shown }, creator ? wordsOf(creator) : en);
  await run.commit(async (tx) => {
    const current = await tx.lockAssessment(id);
    if (current?.state !== 'drafting') return;
    if ('problem' in content) await tx.setAssessment(id, { state: 'failed', notes: [content.problem] });
    else await tx.saveDraft(id, content);
    await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  });
}

async function contentOf(
  { drafter, secrets }: { drafter: Drafter; secrets: Secrets },
  { assessment, shown }: { assessment: Assessment; shown: Drafting['shown'] },
  t: Words,
): Promise<DraftContent | { problem: string }> {
  try {
    const draft = await drafter.draft({ title: assessment.title, text: assessment.job, shown }, t);
    if ((assessment.withQuestions || assessment.withInterview) && draft.items.length === 0)
      return { problem: t.problems.nothingFits };
    return withIds(draft, assessment, secrets);
  } catch (error) {
    if (error instanceof UserError) return { problem: error.in(t) };
    throw error;
  }
}

/** The title stays as the member wrote it. */
function withIds(draft: Draft, assessment: Assessment, secrets: Secrets): DraftContent {
  const criteria = draft.criteria.map((criterion) => ({ ...criterion, id: CriterionId.parse(secrets.id()) }));
  const idOf = (name: string) => criteria.find((criterion) => criterion.name === name)?.id;
  const asked = draft.items.flatMap(({ criterion, item, source }) => {
    const criterionId = idOf(criterion);
    return criterionId ? [{ id: ItemId.parse(secrets.id()), criterionId, source, item }] : [];
  });
  const items = [
    ...(assessment.withQuestions ? asked : []),
    ...(assessment.withInterview ? interviewFor({ criteria, asked }, secrets) : []),
  ];
  const { language, engine, notes, flags } = draft;
  return { title: assessment.title, language, engine, notes, flags, criteria, items, minutes: minutesOf(items) };
}
