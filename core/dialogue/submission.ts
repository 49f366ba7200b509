// What is answered to a submitted form; the same on every platform.
import { allow, type Actor, type Arrival } from '../actor.ts';
import { decide } from '../assess/decide/decide.ts';
import { invite } from '../assess/invite/invite.ts';
import { mayHand, takeFiles } from '../assess/invite/take-files.ts';
import { FORM, type FormId } from '../cards/actions.ts';
import { decodeValue, type Carried } from '../cards/carried.ts';
import type { Reply } from '../cards/card.ts';
import { decidedCard } from '../cards/decided-card.ts';
import { parseCompare } from '../cards/forms/compare-form.ts';
import { parseDecide } from '../cards/forms/decide-form.ts';
import { parseInvite } from '../cards/forms/invite-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { doneCard } from '../cards/done-card.ts';
import { UserError } from '../errors.ts';
import type { AssessmentId } from '../model/ids.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';
import type { Words } from '../text/en.ts';
import { compareCardOf } from '../assess/show/compare-views.ts';
import { resultFor } from '../assess/show/person-views.ts';
import { chosenAssessment } from './candidate.ts';
import { askingMembers, keepingComment, keepingScorecard } from './review-submission.ts';
import { namesOf, readerOf, shownDecision } from '../assess/show/views.ts';
import { invitingFromFile, starting } from './dropped-submission.ts';
import { invitedCardOf } from './invited.ts';
import { keepingDeadline, keepingExtraTime, orderingExport } from './candidates.ts';
import { addingQuestion, askingChange, editing, editingQuestion } from './draft-submission.ts';
import { decidedMeanwhile } from './meanwhile.ts';
import { peopleFor, type LookUps } from './people.ts';
import { keepingAnswer } from './answering.ts';
import { keepingScore } from './rescore.ts';
import { assessmentOf } from './scene.ts';
import { saveSettings } from './settings.ts';
import { keepingTemplate } from './templates.ts';
import { keepingLimit } from './share-press.ts';

/** `key` is the form's own id on the platform: submitted twice, it has one effect. `isPrivate`: it was opened from the sender's own card, whose place an answer can take. */
export type Submission = { form: string; context: string; values: FormValues; key: string; isPrivate?: boolean };
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
  isPrivate: boolean;
  deps: Omit<SubmissionDeps, 'lookUp'> & { lookUp: LookUps };
};
type Answer = (scene: Scene) => Promise<Reply>;

/** Answers a submission: with errors at the fields, or with what was done. Throws Denied, Gone and AskFirst. */
export async function answerSubmission(
  tx: Tx,
  actor: Actor,
  { submission, deps }: { submission: Submission; deps: SubmissionDeps },
): Promise<Reply> {
  const { form, context, values, key, isPrivate = false } = submission;
  const answer = Object.hasOwn(answers, form) ? answers[form as FormId] : undefined;
  if (!answer) throw new UserError('form-unknown', (t) => t.problems.oldForm);
  const outside = { ...deps, lookUp: peopleFor(submission, deps.lookUp) };
  const given = { carried: decodeValue(context), values, key, isPrivate };
  return answer({ tx, actor, t: wordsOf(actor.member), ...given, deps: outside });
}

const answers: Record<FormId, Answer> = {
  [FORM.new]: starting,
  [FORM.edit]: editing,
  [FORM.question]: editingQuestion,
  [FORM.newQuestion]: addingQuestion,
  [FORM.askChange]: askingChange,
  [FORM.template]: keepingTemplate,
  [FORM.invite]: inviting,
  [FORM.candidate]: async (scene) => {
    const chosen = await chosenAssessment(scene);
    if ('errors' in chosen) return { kind: 'fields', errors: chosen.errors };
    return inviting({ ...scene, carried: { assessmentId: chosen.id } });
  },
  [FORM.shareLimit]: keepingLimit,
  [FORM.extend]: keepingDeadline,
  [FORM.extraTime]: keepingExtraTime,
  [FORM.export]: orderingExport,
  [FORM.decide]: deciding,
  [FORM.compare]: comparing,
  [FORM.settings]: ({ tx, actor, values, deps }) => saveSettings(tx, actor, { values, lookUp: deps.lookUp }),
  [FORM.scorecard]: keepingScorecard,
  [FORM.comment]: keepingComment,
  [FORM.askScorecards]: askingMembers,
  [FORM.inviteFile]: invitingFromFile,
  [FORM.answerReview]: keepingAnswer,
  [FORM.changeScore]: keepingScore,
};

const nothing: Reply = { kind: 'nothing' };

/** Only now that the form is in order does it count as submitted. */
const isFirst = ({ tx, key }: Scene) => tx.once('form', key);

async function inviting(scene: Scene): Promise<Reply> {
  const { tx, actor, t, values, deps } = scene;
  const form = parseInvite(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const assessment = await assessmentOf(scene);
  if (!(await isFirst(scene))) return nothing;
  const { people, files, mail } = form.value;
  if (files.length > 0) await handOver(scene, assessment.id, files);
  if (people.length === 0) return { kind: 'private', card: doneCard(t.dropped.reading(files.length)) };
  const invited = await invite(tx, actor, { id: assessment.id, secrets: deps.secrets, people, mail });
  return { kind: 'private', card: invitedCardOf({ actor, publicUrl: deps.publicUrl }, { assessment, invited, mail }) };
}

async function handOver({ tx, actor, deps }: Scene, assessmentId: AssessmentId, refs: string[]): Promise<void> {
  await mayHand(tx, actor, refs.length);
  await takeFiles(tx, actor, { secrets: deps.secrets, assessmentId, files: refs.map((ref) => ({ name: '', ref })) });
}

async function deciding(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, values } = scene;
  const form = parseDecide(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const [attemptId] = carried.attemptIds ?? [];
  if (!attemptId || !carried.decision) throw new UserError('form-unknown', (t) => t.problems.oldForm);
  if (!(await isFirst(scene))) return nothing;
  const { assessment } = await resultFor(tx, attemptId, t);
  const owed = (await tx.owedScorecards({ attemptId })).length;
  const decided = { attemptId, kind: carried.decision, reason: form.value.reason, seen: carried.seen };
  const outcome = await decide(tx, actor, decided);
  if ('newer' in outcome) return { kind: 'private', card: await decidedMeanwhile(tx, actor, outcome.newer) };
  const { decision, undoUntil, seen } = outcome;
  // A name that waited for the decision is said with it.
  const { name } = await resultFor(tx, attemptId, t);
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
