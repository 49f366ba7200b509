// Which use case runs for which job.
import { sendAnswer } from '#core/assess/decide/answer-mail.ts';
import { tellRequest } from '#core/assess/sit/ask-people.ts';
import { tellScorecardRequest } from '#core/assess/decide/ask-scorecards.ts';
import { closeAtDeadline } from '#core/assess/draft/author.ts';
import { changeDraft, type Changer } from '#core/assess/draft/change-draft.ts';
import { sendDeadline } from '#core/assess/invite/deadline-mail.ts';
import { draftAssessment, type Drafter } from '#core/assess/draft/draft.ts';
import { tellJoined } from '#core/assess/members/join.ts';
import type { Grader } from '#core/assess/score/grade.ts';
import { finishErasure } from '#core/assess/erase.ts';
import { removeFile } from '#core/assess/remove-file.ts';
import { updateHome } from '#core/assess/show/home.ts';
import { sendInvitation } from '#core/assess/invite/invite.ts';
import { matchAttemptCv } from '#core/assess/score/match-cv.ts';
import { updateCard, type PublishDeps } from '#core/assess/show/publish.ts';
import { remindReview, tellReviewDue } from '#core/assess/decide/review-reminder.ts';
import { sendReport, writeReport } from '#core/assess/report/report-pdf.ts';
import { remindAtDeadline } from '#core/assess/invite/remind.ts';
import { nudgeReviewer, remindReviewer } from '#core/assess/decide/remind-reviewers.ts';
import { sendExport } from '#core/assess/report/send-export.ts';
import { sendReminder } from '#core/assess/invite/send-reminder.ts';
import { planRerun, rerunAttempt, settleRerun } from '#core/assess/score/rerun-jobs.ts';
import { prepareScoring, scoreAttempt } from '#core/assess/score/score.ts';
import { membersOnly } from '#core/assess/members/tell-members.ts';
import { sendDigest, tellFinished, tellResult } from '#core/assess/members/tell-news.ts';
import { tellRole } from '#core/assess/members/tell-role.ts';
import { readDropped } from '#core/assess/invite/read-dropped.ts';
import { settleDropped } from '#core/assess/invite/settle-dropped.ts';
import { tellDropped } from '#core/assess/invite/tell-dropped.ts';
import { readUploadedCv } from '#core/assess/sit/upload-cv.ts';
import { removeStray } from '#core/assess/show/stray.ts';
import { welcome } from '#core/assess/members/welcome.ts';
import type { Ledger } from '#core/ports/erasures.ts';
import type { CsvWriter, CvReader, FileReader, Files, Mailer, PdfWriter, Secrets } from '#core/ports/outside.ts';
import type { Embed } from '#core/scoring/embed.ts';
import type { Handlers } from './queue/runner.ts';

export type WorkDeps = PublishDeps & {
  drafter: Drafter;
  changer: Changer;
  secrets: Secrets;
  mailer: Mailer;
  files: Files;
  ledger: Ledger;
  cvReader: CvReader;
  fileReader: FileReader;
  pdfWriter: PdfWriter;
  csv: CsvWriter;
  grader: Grader;
  embed: Embed;
  publicUrl: string;
};

export function handlersOf(given: WorkDeps): Handlers {
  const deps = { ...given, chats: membersOnly(given) };
  return {
    'draft-assessment': (run, { assessmentId }) => draftAssessment(deps, run, assessmentId),
    'change-draft': (run, { wishId }) => changeDraft(deps, run, wishId),
    'send-invitation': (run, { invitationId }) => sendInvitation(deps, run, invitationId),
    'send-deadline': (run, { invitationId }) => sendDeadline(deps, run, invitationId),
    'remind-candidates': (run, { assessmentId }) => remindAtDeadline(run, assessmentId),
    'send-reminder': (run, { invitationId }) => sendReminder(deps, run, invitationId),
    'read-cv': (run, { attemptId }) => readUploadedCv(deps, run, attemptId),
    'match-cv': (run, { attemptId }) => matchAttemptCv(deps, run, attemptId),
    'read-dropped': (run, { fileId }) => readDropped(deps, run, fileId),
    'tell-dropped': (run, { fileId }) => tellDropped(deps, run, fileId),
    'settle-dropped': (run, { fileId }) => settleDropped(deps, run, fileId),
    'score-attempt': (run, { attemptId }) => scoreAttempt(deps, run, attemptId),
    'plan-rerun': (run, { rerunId }) => planRerun(deps, run, rerunId),
    'rerun-attempt': (run, payload) => rerunAttempt(deps, run, payload),
    'settle-rerun': (run, { rerunId }) => settleRerun(run, rerunId),
    'write-report': (run, payload) => writeReport(deps, run, payload),
    'prepare-scoring': (run, { assessmentId }) => prepareScoring(deps, run, assessmentId),
    'send-report': (run, payload) => sendReport(deps, run, payload),
    'send-export': (run, payload) => sendExport(deps, run, payload),
    'tell-request': (run, { requestId }) => tellRequest(deps, run, requestId),
    'send-answer': (run, { requestId }) => sendAnswer(deps, run, requestId),
    'remind-review': (run, { requestId }) => remindReview(run, requestId),
    'tell-review-due': (run, payload) => tellReviewDue(deps, run, payload),
    'tell-scorecard-request': (run, { requestId }) => tellScorecardRequest(deps, run, requestId),
    'update-card': (run, { assessmentId }) => updateCard(deps, run, assessmentId),
    welcome: (run, payload) => welcome(deps, run, payload),
    'remove-card': (run, payload) => removeStray(deps, run, payload),
    'update-home': (run, { memberId }) => updateHome(deps, run, memberId),
    'tell-joined': (run, payload) => tellJoined(deps, run, payload),
    'tell-role': (run, payload) => tellRole(deps, run, payload),
    'tell-result': (run, payload) => tellResult(deps, run, payload),
    'send-digest': (run, { memberId }) => sendDigest(deps, run, memberId),
    'tell-finished': (run, payload) => tellFinished(deps, run, payload),
    'remind-reviewers': (run, { memberId }) => remindReviewer(deps, run, memberId),
    'nudge-reviewer': (run, payload) => nudgeReviewer(deps, run, payload),
    'finish-erasure': (run, { candidateId }) => finishErasure(deps, run, candidateId),
    'remove-file': (run, { fileId }) => removeFile(deps, run, fileId),
    'close-assessment': (run, { assessmentId }) => closeAtDeadline(run, assessmentId),
  };
}
