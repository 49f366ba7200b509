// The store of one transaction: every area's queries over the same workspace.
import type { Tx } from '#core/ports/store.ts';
import { assessmentStore } from './assessments.ts';
import { attemptStore } from './attempts.ts';
import { candidateStore } from './candidates.ts';
import { contentStore } from './contents.ts';
import type { Context } from './context.ts';
import { conversationStore } from './conversations.ts';
import { cvStore } from './cv.ts';
import { decisionStore } from './decisions.ts';
import { droppedStore } from './dropped.ts';
import { erasureStore } from './erasures.ts';
import { fileStore } from './files.ts';
import { feedbackStore } from './feedback.ts';
import { integrityStore } from './integrity.ts';
import { homeStore } from './homes.ts';
import { invitationStore } from './invitations.ts';
import { invitedStore } from './invited.ts';
import { linkStore } from './links.ts';
import { jobStore } from './jobs.ts';
import { lookStore } from './look.ts';
import { memberStore } from './members.ts';
import { modelUseStore } from './model-use.ts';
import { newsStore } from './news.ts';
import { operationStore } from './operation.ts';
import { overrideStore } from './overrides.ts';
import { reminderStore } from './reminders.ts';
import { reportLinkStore } from './report-links.ts';
import { requestStore } from './requests.ts';
import { reviewCommentStore } from './review-comments.ts';
import { scorecardRequestStore } from './scorecard-requests.ts';
import { scorecardStore } from './scorecards.ts';
import { rerunStore } from './reruns.ts';
import { responseStore } from './responses.ts';
import { scoreStore } from './scores.ts';
import { sittingStore } from './sitting.ts';
import { standingStore } from './standings.ts';
import { templateStore } from './templates.ts';
import { threadStore } from './threads.ts';
import { versionStore } from './versions.ts';
import { wishStore } from './wishes.ts';

export function storeOf(context: Context): Tx {
  return {
    ...memberStore(context),
    ...conversationStore(context),
    ...homeStore(context),
    ...assessmentStore(context),
    ...versionStore(context),
    ...templateStore(context),
    ...wishStore(context),
    ...rerunStore(context),
    ...contentStore(context),
    ...threadStore(context),
    ...linkStore(context),
    ...invitationStore(context),
    ...invitedStore(context),
    ...candidateStore(context),
    ...attemptStore(context),
    ...cvStore(context),
    ...fileStore(context),
    ...droppedStore(context),
    ...erasureStore(context),
    ...responseStore(context),
    ...sittingStore(context),
    ...scoreStore(context),
    ...feedbackStore(context),
    ...integrityStore(context),
    ...standingStore(context),
    ...decisionStore(context),
    ...overrideStore(context),
    ...requestStore(context),
    ...modelUseStore(context),
    ...newsStore(context),
    ...lookStore(context),
    ...jobStore(context),
    ...reminderStore(context),
    ...scorecardStore(context),
    ...reviewCommentStore(context),
    ...scorecardRequestStore(context),
    ...operationStore(context),
    ...reportLinkStore(context),
  };
}
