import type { AssessmentId, AttemptId, MemberId, RequestId } from '../model/ids.ts';
import type { RequestKind } from '../model/page.ts';
import type { Invitation } from './invitations.ts';

/** What a candidate asked people for, with their words; one of each kind an attempt. `answer`: null while it waits. */
export type CandidateRequest = {
  id: RequestId;
  attemptId: AttemptId;
  kind: RequestKind;
  said: string;
  askedAt: Date;
  answer: RequestAnswer | null;
};

/** What a member answered, and whether anything was changed; `mail`: what became of the word that there is an answer. */
export type RequestAnswer = { text: string; changed: boolean; by: MemberId; at: Date; mail: Invitation['mailState'] };

export type RequestStore = {
  /** False when the same kind was asked for before; the first words stand. */
  addRequest(request: Omit<CandidateRequest, 'askedAt' | 'answer'>): Promise<boolean>;
  requests(id: AttemptId): Promise<CandidateRequest[]>;
  request(id: RequestId): Promise<CandidateRequest | undefined>;
  /** False when it was answered before; the first answer stands. */
  answerRequest(id: RequestId, answer: Omit<RequestAnswer, 'at'>): Promise<boolean>;
  setAnswerMail(id: RequestId, mail: RequestAnswer['mail']): Promise<void>;
  /** Whose reviews wait for an answer, the oldest first; a try's don't count. */
  openReviews(id: AssessmentId): Promise<{ attemptId: AttemptId; askedAt: Date }[]>;
};
