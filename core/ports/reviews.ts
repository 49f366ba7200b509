import type { AssessmentId, AttemptId, CriterionId, MemberId, ScorecardRequestId } from '../model/ids.ts';
import type { Level, Recommendation } from '../model/review.ts';

/** `level` is null for "can't say". */
export type Rating = { criterionId: CriterionId; level: Level | null };

/** What its author filled in; sealed as a whole. */
export type ScorecardSaid = { ratings: Rating[]; recommendation: Recommendation; comment: string };

export type Scorecard = ScorecardSaid & {
  attemptId: AttemptId;
  memberId: MemberId;
  givenAt: Date;
  changedAt: Date | null;
};

export type ReviewComment = { attemptId: AttemptId; memberId: MemberId; text: string; at: Date };

/** `attemptId` is null where a scorecard is asked for about every candidate of the assessment. */
export type ScorecardRequest = {
  id: ScorecardRequestId;
  assessmentId: AssessmentId;
  attemptId: AttemptId | null;
  memberId: MemberId;
  askedBy: MemberId;
  askedAt: Date;
  remindedAt: Date | null;
  withdrawnAt: Date | null;
};
type NewRequest = Pick<ScorecardRequest, 'id' | 'assessmentId' | 'attemptId' | 'memberId' | 'askedBy'>;

/** One scorecard that one member was asked for and hasn't given; of two requests for it, the narrower. */
export type OwedScorecard = {
  requestId: ScorecardRequestId;
  assessmentId: AssessmentId;
  attemptId: AttemptId;
  memberId: MemberId;
  askedBy: MemberId;
  askedAt: Date;
  remindedAt: Date | null;
};

/** Whose, or about what; one of them. */
export type OwedBy = { memberId: MemberId } | { assessmentId: AssessmentId } | { attemptId: AttemptId };

export type ReviewStore = {
  /** One a member and attempt: the second replaces what the first said, and notes when. */
  keepScorecard(scorecard: ScorecardSaid & { attemptId: AttemptId; memberId: MemberId }): Promise<void>;
  /** Oldest first. */
  scorecards(id: AttemptId): Promise<Scorecard[]>;
  addReviewComment(comment: Omit<ReviewComment, 'at'>): Promise<void>;
  /** Oldest first. */
  reviewComments(id: AttemptId): Promise<ReviewComment[]>;

  /** False when the member is asked for the same already. */
  addScorecardRequest(request: NewRequest): Promise<boolean>;
  scorecardRequest(id: ScorecardRequestId): Promise<ScorecardRequest | undefined>;
  /** What is asked about this attempt, by itself or with its whole assessment; without what was taken back. */
  scorecardRequests(id: AttemptId): Promise<ScorecardRequest[]>;
  /** False when it was taken back before. */
  withdrawScorecardRequest(id: ScorecardRequestId): Promise<boolean>;
  /** What is still to be given: of scored attempts about which nobody has decided to advance or reject. Oldest request first. */
  owedScorecards(by: OwedBy): Promise<OwedScorecard[]>;
  /** Notes that the member was reminded just now. */
  setScorecardReminded(id: ScorecardRequestId): Promise<void>;
};
