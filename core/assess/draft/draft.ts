// Drafting: criteria, weights and questions from the job description; a person approves them.
import type { Draft } from '../../authoring/draft-types.ts';
import { UserError } from '../../errors.ts';
import { CriterionId, ItemId, type AssessmentId, type WorkspaceId } from '../../model/ids.ts';
import type { Assessment, DraftContent } from '../../ports/assessments.ts';
import type { Run } from '../../ports/run.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { en } from '../../text/en.ts';
import { wordsOf } from '../../text/words.ts';
import { minutesOf } from '../sit/page.ts';
import { interviewFor } from './with-interview.ts';

/** `shown`: to how many candidates each question was given before, by its source. */
type Drafting = Pick<Assessment, 'title' | 'withQuestions' | 'withInterview'> & {
  text: string;
  shown: ReadonlyMap<string, number>;
};

/** For whom a draft is made, and how: `isLast` when it has been put off often enough. */
export type Asked = {
  whose: { workspaceId: WorkspaceId; assessmentId: AssessmentId } | null;
  /** Makes a repeat recognisable. */
  key: string;
  signal: AbortSignal;
  isLast: boolean;
};

/** Writes a draft from a job description, with its notes in the language of `t`; throws UserError when it holds nothing to draft from, and RetryLater to be asked again. */
/** `kind`: whether a language model is set up, whichever drafted in the end. */
export type Drafter = { kind: 'bank' | 'model'; draft(job: Drafting, t: Words, asked: Asked): Promise<Draft> };

/** So often a draft is put off for a model that doesn’t answer. */
export const triesOfModel = 3;

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
  const content = await contentOf(deps, { assessment, shown, run }, creator ? wordsOf(creator) : en);
  await run.commit(async (tx) => {
    const current = await tx.lockAssessment(id);
    if (current?.state !== 'drafting') return;
    await keep(tx, current, content);
    await tx.enqueue('update-card', { assessmentId: id }, { key: id });
  });
}

type Content = DraftContent | { problem: string };

/** A draft that was there stays where the model was asked anew and didn’t answer again. */
async function keep(tx: Tx, { id, createdBy, version }: Assessment, content: Content): Promise<void> {
  const hasDraft = (await tx.criteria(id)).length > 0;
  if ('problem' in content || content.fellBack) {
    if (hasDraft) return tx.setAssessment(id, { state: 'draft' });
    if ('problem' in content) return tx.setAssessment(id, { state: 'failed', notes: [content.problem] });
  }
  const current = (await tx.versions(id)).find((one) => one.version === version);
  // Who has tried it keeps what they tried.
  if (current && current.begun + current.tried > 0) await tx.addVersion(id, { by: createdBy, changed: [] });
  await tx.saveDraft(id, content);
}

async function contentOf(
  { drafter, secrets }: { drafter: Drafter; secrets: Secrets },
  { assessment, shown, run }: { assessment: Assessment; shown: Drafting['shown']; run: Run },
  t: Words,
): Promise<Content> {
  const { id, title, job: text, withQuestions, withInterview, cardRevision } = assessment;
  const asked = {
    whose: { workspaceId: run.workspaceId, assessmentId: id },
    key: `draft/${id}/${cardRevision}`,
    signal: run.signal,
    isLast: run.starts >= triesOfModel,
  };
  try {
    const draft = await drafter.draft({ title, text, withQuestions, withInterview, shown }, t, asked);
    if ((withQuestions || withInterview) && draft.items.length === 0) return { problem: t.problems.nothingFits };
    const spoken = withInterview && drafter.kind === 'bank' ? [t.authoring.spokenToPeople] : [];
    return withIds({ ...draft, notes: [...draft.notes, ...spoken] }, assessment, secrets);
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
  const written = assessment.withQuestions ? asked : [];
  const items = [...written, ...(assessment.withInterview ? interviewFor({ criteria, asked, written }, secrets) : [])];
  const { language, engine, notes, flags, fellBack = false } = draft;
  const about = { title: assessment.title, language, engine, notes, flags, fellBack };
  return { ...about, criteria, items, minutes: minutesOf(items) };
}
