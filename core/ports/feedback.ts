import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Feedback } from '../model/page.ts';

export type FeedbackStore = {
  /** Said again, the newer one counts. */
  saveFeedback(id: AttemptId, feedback: Feedback): Promise<void>;
  feedback(id: AttemptId): Promise<Feedback | null>;
  /** Of everybody who took it and said so, without trials, by when they submitted; of the first thousand. */
  feedbackLevels(id: AssessmentId): Promise<number[]>;
};
