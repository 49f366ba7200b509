// What is answered to a submitted form; the same on every platform.
import { allow, type Actor, type Arrival } from '../actor.ts';
import { editDraft, editQuestion } from '../assess/author.ts';
import { decide } from '../assess/decide.ts';
import { invite } from '../assess/invite.ts';
import { startAssessment } from '../assess/start.ts';
import { FORM, decodeValue, type Carried, type FormId } from '../cards/actions.ts';
import type { Reply } from '../cards/card.ts';
import { decidedCard } from '../cards/decided-card.ts';
import { parseCompare } from '../cards/forms/compare-form.ts';
import { parseDecide } from '../cards/forms/decide-form.ts';
import { parseEdit } from '../cards/forms/edit-form.ts';
import { parseInvite } from '../cards/forms/invite-form.ts';
import { parseNew } from '../cards/forms/new-form.ts';
import { parseQuestion } from '../cards/forms/question-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { invitedCard } from '../cards/invited-card.ts';
import { Gone, UserError } from '../errors.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';
import type { Words } from '../text/en.ts';
import { compareCardOf, resultFor } from '../assess/person-views.ts';
import { askingMembers, keepingComment, keepingScorecard } from './review-submission.ts';
import { namesOf, readerOf, shownDecision } from '../assess/views.ts';
import { decidedMeanwhile } from './meanwhile.ts';
import { peopleFor, type LookUps } from './people.ts';
import { assessmentOf } from './scene.ts';
import { saveSettings } from './settings.ts';

/** `key` is the form's own id on the platform: submitted twice, it has one effect. */
export type Submission = { form: string; context: string; values: FormValues; key: string };
export type SubmissionDeps = {
  secrets: Secrets;
  publicUrl: string;
  lookUp: (externalId: string) => Promise<Arrival | undefined>;
};

type Scene = {
  tx: Tx;
  actor: Actor;
  t: Words;
  carried: Carried;
  values: FormValues;
  key: string;
  deps: Omit<SubmissionDeps, 'lookUp'> & { lookUp: LookUps };
};
type Answer = (scene: Scene) => Promise<Reply>;

/** Answers a submission: with errors at the fields, or with what was done. Throws Denied, Gone and AskFirst. */
export async function answerSubmission(
  tx: Tx,
  actor: Actor,
  { submission, deps }: { submission: Submission; deps: SubmissionDeps },
): Promise<Reply> {
  const { form, context, values, key } = submission;
  const answer = Object.hasOwn(answers, form) ? answers[form as FormId] : undefined;
  if (!answer) throw new UserError('form-unknown', (t) => t.problems.oldForm);
  const outside = { ...deps, lookUp: peopleFor(submission, deps.lookUp) };
  return answer({ tx, actor, t: wordsOf(actor.member), carried: decodeValue(context), values, key, deps: outside });
}

const answers: Record<FormId, Answer> = {
  [FORM.new]: starting,
  [FORM.edit]: editing,
  [FORM.question]: editingQuestion,
  [FORM.invite]: inviting,
  [FORM.decide]: deciding,
  [FORM.compare]: comparing,
  [FORM.settings]: ({ tx, actor, values, deps }) => saveSettings(tx, actor, { values, lookUp: deps.lookUp }),
  [FORM.scorecard]: keepingScorecard,
  [FORM.comment]: keepingComment,
  [FORM.askScorecards]: askingMembers,
};

const nothing: Reply = { kind: 'nothing' };

/** Only now that the form is in order does it count as submitted. */
const isFirst = ({ tx, key }: Scene) => tx.once('form', key);

async function starting(scene: Scene): Promise<Reply> {
  const { tx, actor, t, values, deps } = scene;
  const form = parseNew(values, await tx.now(), t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  if (await isFirst(scene)) await startAssessment(tx, actor, { form: form.value, secrets: deps.secrets });
  return nothing;
}

async function editing(scene: Scene): Promise<Reply> {
  const { tx, actor, t, values } = scene;
  await allow(tx, actor, 'author');
  const assessment = await assessmentOf(scene);
  const questions = (await tx.items(assessment.id)).map(({ id, criterionId, item }) => ({
    id,
    criterionId,
    prompt: item.prompt,
  }));
  const draft = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    title: assessment.title,
    criteria: await tx.criteria(assessment.id),
    questions,
  };
  const edited = parseEdit(values, draft, t);
  if (!edited.ok) return { kind: 'fields', errors: edited.errors };
  if (await isFirst(scene)) await editDraft(tx, actor, { id: assessment.id, edited: edited.value });
  return nothing;
}

async function editingQuestion(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, values } = scene;
  await allow(tx, actor, 'author');
  const assessment = await assessmentOf(scene);
  const found = (await tx.items(assessment.id))[(carried.question ?? 1) - 1];
  if (!found) throw new Gone('question-gone', (t) => t.problems.questionGone);
  const item = parseQuestion(values, found.item, t);
  if (!item.ok) return { kind: 'fields', errors: item.errors };
  if (await isFirst(scene)) await editQuestion(tx, actor, { id: assessment.id, itemId: found.id, item: item.value });
  return nothing;
}

async function inviting(scene: Scene): Promise<Reply> {
  const { tx, actor, t, values, deps } = scene;
  const form = parseInvite(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const assessment = await assessmentOf(scene);
  if (!(await isFirst(scene))) return nothing;
  const { people, already } = await invite(tx, actor, { id: assessment.id, secrets: deps.secrets, ...form.value });
  const view = {
    assessmentId: assessment.id,
    assessment: assessment.title,
    people: people.map(({ name, token }) => ({ name, url: `${deps.publicUrl}/a/${token}` })),
    already,
    mailed: form.value.mail,
    closes: assessment.closesAt && t.when(assessment.closesAt, actor.member.timeZone),
  };
  return { kind: 'private', card: invitedCard(view, t) };
}

async function deciding(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, values } = scene;
  const form = parseDecide(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const [attemptId] = carried.attemptIds ?? [];
  if (!attemptId || !carried.decision) throw new UserError('form-unknown', (t) => t.problems.oldForm);
  if (!(await isFirst(scene))) return nothing;
  const { assessment, name } = await resultFor(tx, attemptId);
  const owed = (await tx.owedScorecards({ attemptId })).length;
  const decided = { attemptId, kind: carried.decision, reason: form.value.reason, seen: carried.seen };
  const outcome = await decide(tx, actor, decided);
  if ('newer' in outcome) return { kind: 'private', card: await decidedMeanwhile(tx, actor, outcome.newer) };
  const { decision, undoUntil, seen } = outcome;
  const view = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    attemptId,
    name,
    assessment: assessment.title,
    decision: shownDecision(decision, await namesOf(tx, [decision.memberId], t), readerOf(actor.member)),
    undoUntil: t.clock(undoUntil, actor.member.timeZone),
    owed,
    seen,
  };
  return { kind: 'private', card: decidedCard(view, t) };
}

async function comparing(scene: Scene): Promise<Reply> {
  const { tx, actor, t, values } = scene;
  await allow(tx, actor, 'review');
  const form = parseCompare(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  return {
    kind: 'private',
    card: await compareCardOf(tx, await assessmentOf(scene), { ids: form.value.people, reader: actor.member }),
  };
}
