// What is answered to a pressed button or a picked option; the same on every platform.
import { allow, type Actor } from '../actor.ts';
import { approve, close, draftAgain, reopen, retryDraft } from '../assess/draft/author.ts';
import { undoChange } from '../assess/draft/change-draft.ts';
import { standingDecision, undo } from '../assess/decide/decide.ts';
import { homeFor } from '../assess/show/home.ts';
import { linkToAdminPage, linkToReport } from '../assess/report/report-link.ts';
import { sweepStray } from '../assess/show/stray.ts';
import { ACTION, type Action } from '../cards/actions.ts';
import { decodeValue } from '../cards/carried.ts';
import type { Card, Reply } from '../cards/card.ts';
import { doneCard } from '../cards/done-card.ts';
import { decideForm } from '../cards/forms/decide-form.ts';
import { staleCard } from '../cards/stale-card.ts';
import { Gone } from '../errors.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';
import { checkingFile, discardingFile, invitingFile, startingFromFile } from './dropped-press.ts';
import {
  erasing,
  exporting,
  extending,
  givingExtraTime,
  hidingNames,
  listingCandidates,
  restoring,
  revoking,
  sendingAgain,
  showingCandidate,
  showingNames,
} from './candidates.ts';
import { decidedMeanwhile } from './meanwhile.ts';
import { answerChosen, inviteReply, isAbout } from './about.ts';
import { answerCommand } from './command.ts';
import { addingQuestion, askingChange, editing, editingQuestion, trying } from './draft-press.ts';
import { lookingAtItem, movingItem, removingItem, swappingItem } from './item-press.ts';
import { threadCode, unlink, workspaceCode } from './link.ts';
import { remindingCandidates, remindingReviewers } from './remind-press.ts';
import { goingBack, makingDraft, showingContent, showingVersions } from './version-press.ts';
import { askingScorecards, commenting, givingScorecard } from './review-press.ts';
import { answeringReview } from './answering.ts';
import { rerunPresses } from './rerun-press.ts';
import { changingScore, undoingScore } from './rescore.ts';
import { comparing } from './compare-press.ts';
import { templatePresses } from './templates.ts';
import { limiting, replacing, sharing } from './share-press.ts';
import {
  assessmentOf,
  attemptOf,
  freshCard,
  privately,
  staleReply,
  type Press,
  type PressDeps,
  type Scene,
} from './scene.ts';
import { personCardOf, resultFor } from '../assess/show/person-views.ts';
import { namesOf, readerOf, shownDecision } from '../assess/show/views.ts';
import { newReply } from './new.ts';

type Answer = (scene: Scene) => Promise<Reply>;

/** Answers a press. Throws Denied and Gone, which are shown to the member. */
export async function answerPress(
  tx: Tx,
  actor: Actor,
  { press, deps }: { press: Press; deps: PressDeps },
): Promise<Reply> {
  const carried = decodeValue(press.value);
  const answer = Object.hasOwn(answers, press.action) ? answers[press.action as Action] : undefined;
  if (!answer) throw new Gone('button-unknown', (t) => t.problems.oldButton);
  const [reply] = await Promise.all([
    answer({ tx, actor, t: wordsOf(actor.member), carried, press, deps }),
    press.message ? sweepStray(tx, actor, { ...carried, message: press.message }) : undefined,
  ]);
  return reply;
}

const nothing = async (): Promise<Reply> => ({ kind: 'nothing' });

const answers: Record<Action, Answer> = {
  [ACTION.visit]: nothing,
  [ACTION.new]: ({ tx, actor }) => newReply(tx, actor, { job: '' }),
  [ACTION.retry]: (scene) => changed(scene, async (tx, actor, { id }) => (await retryDraft(tx, actor, id), true)),
  [ACTION.draftAgain]: (scene) => changed(scene, (tx, actor, { id }) => draftAgain(tx, actor, { id, over: false })),
  [ACTION.draftOver]: (scene) => changed(scene, (tx, actor, { id }) => draftAgain(tx, actor, { id, over: true })),
  [ACTION.askChange]: askingChange,
  [ACTION.undoChange]: (scene) => changed(scene, async (tx, actor, { id }) => (await undoChange(tx, actor, id), true)),
  [ACTION.approve]: (scene) =>
    changed(scene, (tx, actor, { id }) => approve(tx, actor, { id, seen: scene.carried.seen })),
  [ACTION.close]: (scene) => changed(scene, (tx, actor, { id }) => close(tx, actor, id)),
  [ACTION.reopen]: (scene) => changed(scene, (tx, actor, { id }) => reopen(tx, actor, id)),
  [ACTION.edit]: editing,
  [ACTION.editQuestion]: editingQuestion,
  [ACTION.item]: lookingAtItem,
  [ACTION.swap]: swappingItem,
  [ACTION.questionUp]: (scene) => movingItem(scene, -1),
  [ACTION.questionDown]: (scene) => movingItem(scene, 1),
  [ACTION.removeQuestion]: removingItem,
  [ACTION.addQuestion]: addingQuestion,
  [ACTION.content]: showingContent,
  ...templatePresses,
  [ACTION.versions]: showingVersions,
  [ACTION.goBack]: goingBack,
  [ACTION.toDraft]: makingDraft,
  [ACTION.try]: trying,
  [ACTION.invite]: async (scene) => {
    await allow(scene.tx, scene.actor, 'invite');
    return inviteReply(await assessmentOf(scene), scene.t);
  },
  [ACTION.shareLink]: sharing,
  [ACTION.newShareLink]: replacing,
  [ACTION.shareLimit]: limiting,
  [ACTION.candidates]: listingCandidates,
  [ACTION.candidate]: showingCandidate,
  [ACTION.sendAgain]: sendingAgain,
  [ACTION.extend]: extending,
  [ACTION.extraTime]: givingExtraTime,
  [ACTION.revoke]: revoking,
  [ACTION.restore]: restoring,
  [ACTION.erase]: erasing,
  [ACTION.export]: exporting,
  [ACTION.hideNames]: hidingNames,
  [ACTION.showNames]: showingNames,
  [ACTION.remind]: async (scene) => privately(scene, await remindingCandidates(scene, (await assessmentOf(scene)).id)),
  [ACTION.remindReviewers]: async (scene) =>
    privately(scene, await remindingReviewers(scene, (await assessmentOf(scene)).id)),
  [ACTION.open]: opening,
  [ACTION.pdf]: sendingPdf,
  [ACTION.person]: async (scene) => {
    await allow(scene.tx, scene.actor, 'review');
    const reader = { ...scene.actor.member, hide: scene.carried.hide };
    return privately(scene, await personCardOf(scene.tx, attemptOf(scene), reader));
  },
  [ACTION.advance]: deciding,
  [ACTION.hold]: deciding,
  [ACTION.reject]: deciding,
  [ACTION.undo]: undoing,
  [ACTION.compare]: comparing,
  [ACTION.page]: showing,
  [ACTION.filter]: showing,
  [ACTION.view]: showing,
  [ACTION.show]: showing,
  [ACTION.newCode]: async (scene) => privately(scene, await freshCode(scene)),
  [ACTION.unlink]: unlinking,
  [ACTION.scorecard]: givingScorecard,
  [ACTION.comment]: commenting,
  [ACTION.askScorecards]: askingScorecards,
  [ACTION.answerReview]: answeringReview,
  [ACTION.changeScore]: changingScore,
  [ACTION.undoScore]: undoingScore,
  ...rerunPresses,
  [ACTION.run]: running,
  [ACTION.home]: async (scene) => privately(scene, await homeFor(scene.tx, scene.actor)),
  [ACTION.adminPage]: async ({ tx, actor, deps }) => {
    return { kind: 'private', card: await linkToAdminPage(tx, actor, deps) };
  },
  [ACTION.inviteFile]: invitingFile,
  [ACTION.checkFile]: checkingFile,
  [ACTION.startFile]: startingFromFile,
  [ACTION.discardFile]: discardingFile,
  [ACTION.refresh]: showing,
};

/** A command; about the assessment that was chosen, where it could have meant several. */
async function running(scene: Scene): Promise<Reply> {
  const { tx, actor, carried, press, deps } = scene;
  if (!carried.assessmentId || !isAbout(carried.command))
    return answerCommand(tx, actor, { text: carried.command ?? 'help', ...deps });
  const chosen = { assessment: await assessmentOf(scene), threadId: carried.threadId, secrets: deps.secrets };
  const reply = await answerChosen(tx, actor, { name: carried.command, ...chosen });
  return reply.kind === 'private' ? { ...reply, replace: press.isPrivate } : reply;
}

async function unlinking(scene: Scene): Promise<Reply> {
  const leaving = { assessment: await assessmentOf(scene), threadId: scene.carried.threadId };
  return privately(scene, await unlink(scene.tx, scene.actor, leaving));
}

async function freshCode(scene: Scene): Promise<Card> {
  const { tx, actor, carried, deps } = scene;
  if (!carried.assessmentId) return workspaceCode(tx, actor, deps.secrets);
  return threadCode(tx, actor, { assessment: await assessmentOf(scene), secrets: deps.secrets });
}

/** Runs a change; when there was nothing left to change, the card was old, and the fresh one is the answer. */
async function changed(
  scene: Scene,
  change: (tx: Tx, actor: Actor, assessment: Assessment) => Promise<boolean>,
): Promise<Reply> {
  const assessment = await assessmentOf(scene);
  const isDone = await change(scene.tx, scene.actor, assessment);
  if (isDone && !scene.press.isPrivate) return { kind: 'nothing' };
  const fresh = await freshCard(scene, await assessmentOf(scene));
  return privately(scene, isDone ? fresh : staleCard({ what: null, fresh }, scene.t));
}

async function opening(scene: Scene): Promise<Reply> {
  const { tx, actor, deps } = scene;
  await allow(tx, actor, 'review');
  return { kind: 'private', card: await linkToReport(tx, actor, { attemptId: attemptOf(scene), ...deps }) };
}

async function sendingPdf(scene: Scene): Promise<Reply> {
  const { tx, actor } = scene;
  await allow(tx, actor, 'review');
  const attemptId = attemptOf(scene);
  const { name } = await resultFor(tx, attemptId, scene.t);
  await tx.enqueue('send-report', { attemptId, memberId: actor.member.id }, { key: `${attemptId}/${actor.member.id}` });
  await tx.audit({ actor: actor.member.id, action: 'report-sent', subject: attemptId });
  return { kind: 'private', card: doneCard(scene.t.answers.pdfComing(name)) };
}

async function deciding(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, press } = scene;
  await allow(tx, actor, 'decide');
  const attemptId = attemptOf(scene);
  const { assessment, name } = await resultFor(tx, attemptId, t);
  const standing = await standingDecision(tx, attemptId);
  const owed = (await tx.owedScorecards({ attemptId })).length;
  const seen = (await tx.decisions(attemptId)).length;
  const kind = press.action as 'advance' | 'hold' | 'reject';
  // The card that was pressed didn't show that somebody has decided since.
  if (standing?.kind === kind && (carried.revision ?? 0) < assessment.cardRevision) {
    const shown = shownDecision(standing, await namesOf(tx, [standing.memberId], t), readerOf(actor.member));
    return staleReply(scene, t.decision.meanwhile(shown.by, name, shown.at));
  }
  return {
    kind: 'form',
    form: decideForm(
      { assessmentId: assessment.id, revision: assessment.cardRevision, attemptId, name, kind, owed, seen },
      t,
    ),
  };
}

async function undoing(scene: Scene): Promise<Reply> {
  const { tx, actor } = scene;
  const attemptId = attemptOf(scene);
  const newer = await undo(tx, actor, { attemptId, seen: scene.carried.seen });
  if (newer) return privately(scene, await decidedMeanwhile(tx, actor, newer));
  return privately(scene, await personCardOf(tx, attemptId, actor.member));
}

async function showing(scene: Scene): Promise<Reply> {
  await allow(scene.tx, scene.actor, 'review');
  return privately(scene, await freshCard(scene, await assessmentOf(scene), scene.carried));
}
