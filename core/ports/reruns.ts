import type { AssessmentId, AttemptId, MemberId, RerunId } from '../model/ids.ts';
import type { Scores } from './attempts.ts';

/** Computed by jobs while `running`, until all are done; `using` and `undoing` are what a member has pressed and a job still does. */
export type RerunState = 'running' | 'using' | 'used' | 'kept' | 'undoing' | 'undone';

type Done = { by: MemberId; at: Date };

/** Everybody’s answers, scored again by what `version` looks for. */
export type Rerun = {
  id: RerunId;
  assessmentId: AssessmentId;
  version: number;
  state: RerunState;
  asked: Done;
  /** Who used the new scores or kept the old ones. */
  settled: Done | null;
  undone: Done | null;
};

/** Why an attempt can’t be scored by another version: it asked other things, under other criteria, or in another time. */
export type RerunReason = 'questions' | 'criteria' | 'limit';

/** 0–100, or null where there was too little to go on. */
export type Total = { composite: number | null; standardError: number | null };

export type RerunCounts = { done: number; all: number };

/** One person’s result beside the one in force; `isDone` once it was computed. */
export type RerunScore = {
  attemptId: AttemptId;
  fromVersion: number;
  reason: RerunReason | null;
  was: Total;
  now: Total;
  isDone: boolean;
};

/** Scores, and whose rubric gave them since when; `version` is null for the one that was taken. */
export type InForce = { scores: Scores; version: number | null; at: string | null };

/** `machine`: without what members have changed by hand. */
export type RerunDetail = { before: InForce; machine: Scores; after: Scores };

export type RerunStore = {
  addRerun(rerun: Pick<Rerun, 'id' | 'assessmentId' | 'version'> & { by: MemberId }): Promise<void>;
  rerun(id: RerunId): Promise<Rerun | undefined>;
  lockRerun(id: RerunId): Promise<Rerun | undefined>;
  /** The newest of an assessment. */
  lastRerun(id: AssessmentId): Promise<Rerun | undefined>;
  /** When old scores were last put back; null where that never happened. */
  rerunUndoneAt(assessmentId: AssessmentId): Promise<Date | null>;
  /** `settled` and `undone` say who did it, now. */
  setRerun(
    id: RerunId,
    change: { state: RerunState; settledBy?: MemberId | undefined; undoneBy?: MemberId | undefined },
  ): Promise<void>;
  /** Whom it is about. One that is there already stays as it is. */
  addRerunScores(id: RerunId, people: Pick<RerunScore, 'attemptId' | 'fromVersion'>[]): Promise<void>;
  rerunScores(id: RerunId): Promise<RerunScore[]>;
  keepRerun(id: RerunId, attemptId: AttemptId, found: { reason: RerunReason } | RerunDetail): Promise<void>;
  /** Of these people; who couldn’t be scored again, or has been erased, is missing. */
  rerunDetails(id: RerunId, attemptIds: AttemptId[]): Promise<Map<AttemptId, RerunDetail>>;
  /** How many were computed, of how many; none of none until it is known whom it is about. */
  rerunCounts(id: RerunId): Promise<RerunCounts>;
};
