import type { AssessmentId, CandidateId, FileId, MemberId, WorkspaceId } from '../model/ids.ts';

/** Who was erased, by whom and when: ids alone. */
export type Erasure = { candidateId: CandidateId; workspaceId: WorkspaceId; by: MemberId; at: Date };

/** An assessment that somebody is taken out of. */
export type Left = { assessmentId: AssessmentId; hadFinished: boolean };

export type ErasureStore = {
  /**
   * Takes a person out of every table, destroys their key, and keeps that this was done; `at` where it was done before.
   * Their assessments are locked, and returned; undefined where the person isn’t there any more.
   */
  takeOut(id: CandidateId, erased: { by: MemberId; at?: Date }): Promise<Left[] | undefined>;
  /** Those of them who are there, and so have come back. */
  candidatesAmong(ids: CandidateId[]): Promise<CandidateId[]>;
  /** `files`: what is still to be taken out of the files. */
  erasure(id: CandidateId): Promise<(Erasure & { files: FileId[] }) | undefined>;
  /** It stands in the ledger, and the files are gone. */
  finishErasure(id: CandidateId): Promise<void>;
  /** Whether the link was one of somebody who was erased. */
  isErased(tokenHash: Buffer): Promise<boolean>;
};

/** Who was erased, kept outside the database, so that nobody comes back with an older copy of it. The same again changes nothing. */
export type Ledger = { add(erasure: Erasure): Promise<void>; all(): Promise<Erasure[]> };
