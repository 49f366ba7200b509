import type { DroppedContent, DroppedProblem } from '../model/dropped.ts';
import type { AssessmentId, CandidateId, FileId, InvitationId, MemberId } from '../model/ids.ts';
import type { NewThread } from './assessments.ts';

/** `failed` has a problem; `confirmed` is being invited from; `done` has been. */
export type DroppedState = 'waiting' | 'ready' | 'failed' | 'confirmed' | 'done';

export type DroppedFile = {
  id: FileId;
  memberId: MemberId;
  assessmentId: AssessmentId | null;
  place: Pick<NewThread, 'platform' | 'channel' | 'public' | 'title'>;
  /** The platform's own id of the file, where it is still to be fetched. */
  ref: string | null;
  state: DroppedState;
  content: DroppedContent;
  problem: DroppedProblem | null;
  invitationId: InvitationId | null;
};

export type NewDroppedFile = Omit<DroppedFile, 'invitationId'> & { bytes?: Buffer };
type Change = Partial<
  Pick<DroppedFile, 'state' | 'content' | 'problem' | 'assessmentId' | 'invitationId'> & { bytes: Buffer }
>;

export type DroppedStore = {
  /** Makes the key that seals what is known of the file; it is deleted after seven days. */
  addDropped(file: NewDroppedFile): Promise<void>;
  dropped(id: FileId): Promise<DroppedFile | undefined>;
  /** The same, locked until the transaction ends: of two presses the second sees what the first did. */
  lockDropped(id: FileId): Promise<DroppedFile | undefined>;
  /** The file itself, opened; undefined where it isn't kept. */
  droppedBytes(id: FileId): Promise<Buffer | undefined>;
  setDropped(id: FileId, change: Change): Promise<void>;
  /** Deletes the row, the bytes and their key. */
  removeDropped(id: FileId): Promise<void>;
  /** Those of these addresses, in lower case, that have an invitation to the assessment. */
  invitedAmong(assessmentId: AssessmentId, emails: readonly string[]): Promise<Set<string>>;
  /** Seals a file's bytes under the candidate's key, bound to the file's id. */
  sealForCandidate(candidateId: CandidateId, fileId: FileId, bytes: Buffer): Promise<Buffer>;
  /** Keeps a sealed CV as the candidate's, to become their attempt's when that begins. */
  giveCv(cv: {
    fileId: FileId;
    invitationId: InvitationId;
    candidateId: CandidateId;
    name: string;
    bytes: number;
  }): Promise<void>;
};
