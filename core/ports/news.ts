import type { AssessmentId, AttemptId, MemberId } from '../model/ids.ts';
import type { Member } from './members.ts';

/** How far an assessment is. `asked` are those whom a member invited; `finished` and `scoring` count everybody. */
export type Progress = { asked: number; askedFinished: number; finished: number; scoring: number };

/** A result that somebody hasn't been told of. */
export type Untold = { attemptId: AttemptId; assessmentId: AssessmentId };

/** `busy` are being told by another run just now. */
export type TakenNews = { taken: Untold[]; busy: number };

export type NewsStore = {
  /** Its creator and whoever had a part in it, each once. */
  involvedIn(id: AssessmentId): Promise<Member[]>;
  /** Once for a member and a result. */
  addNews(memberId: MemberId, attemptId: AttemptId): Promise<void>;
  untold(memberId: MemberId): Promise<Untold[]>;
  /** Takes what a member hasn't been told, of one assessment or of all, oldest first; held for `forMs`, so that two runs don't tell the same. */
  takeNews(memberId: MemberId, options: { of?: AssessmentId; forMs: number }): Promise<TakenNews>;
  /** Told, or not wanted any more. `told` notes when. */
  dropNews(memberId: MemberId, attemptIds: AttemptId[], options?: { told: boolean }): Promise<void>;
  /** Gives back what was taken and couldn't be told. */
  releaseNews(memberId: MemberId, attemptIds: AttemptId[]): Promise<void>;
  progress(id: AssessmentId): Promise<Progress>;
};
