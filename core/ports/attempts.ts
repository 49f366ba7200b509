import type {
  AssessmentId,
  AttemptId,
  CandidateId,
  CriterionId,
  FileId,
  InvitationId,
  ItemId,
  MemberId,
  RequestId,
} from '../model/ids.ts';
import type { Answer } from '../model/item.ts';
import type { RequestKind } from '../model/page.ts';
import type { ConfirmedCv, CvProblem, CvReading } from '../model/cv.ts';

export type Attempt = {
  id: AttemptId;
  assessmentId: AssessmentId;
  version: number;
  invitationId: InvitationId;
  candidateId: CandidateId;
  trial: boolean;
  state: 'started' | 'submitted' | 'scored';
  startedAt: Date;
  intakeAt: Date | null;
  clockStartedAt: Date | null;
  lastSeenAt: Date;
  givenBackMs: number;
  submittedAt: Date | null;
  scoredAt: Date | null;
  composite: number | null;
  standardError: number | null;
  coverage: number | null;
  scorerVersion: string | null;
  deleteAfter: Date;
};

export type NewAttempt = Pick<
  Attempt,
  'id' | 'assessmentId' | 'version' | 'invitationId' | 'candidateId' | 'trial' | 'deleteAfter'
>;

export type Cv = {
  state: 'reading' | 'read' | 'failed' | 'skipped';
  fileId: FileId | null;
  fileName: string | null;
  problem: CvProblem | 'other' | null;
  reading: CvReading | null;
  confirmed: ConfirmedCv | null;
};

export type Response = { itemId: ItemId; answer: Answer | null; revision: number; savedAt: Date };

/** How one answer was read: kept sealed, since it quotes the candidate. */
export type ItemScore = {
  itemId: ItemId;
  score: number | null;
  standardError: number | null;
  detail: ItemDetail;
};
export type ItemDetail = {
  /** Rubric points that were found, each with the candidate's own words. */
  found: { point: string; quote: string }[];
  missing: string[];
  /** Why a person should read the answer themselves. */
  readIt: string | null;
  instructions: string[];
  engine: string;
};

export type CriterionScore = { criterionId: CriterionId; score: number | null; standardError: number | null };

/** What counts after a change. */
export type ChangedScore = {
  standardError: number;
  composite: number | null;
  compositeError: number | null;
  coverage: number;
};

export type Scores = {
  criteria: CriterionScore[];
  items: ItemScore[];
  composite: number | null;
  standardError: number | null;
  coverage: number;
  scorerVersion: string;
  /** The line of evidence for the card: a short verbatim quote, or null. */
  evidenceLine: string | null;
};

/** A member's change of one criterion's score; `was` is null where there was none. */
export type Override = {
  attemptId: AttemptId;
  criterionId: CriterionId;
  memberId: MemberId;
  was: number | null;
  score: number;
  reason: string;
  at: Date;
};

export type Decision = {
  attemptId: AttemptId;
  kind: 'advance' | 'hold' | 'reject' | 'undo';
  memberId: MemberId;
  at: Date;
  reason: string | null;
};

/** A scored attempt as the ranking needs it; names come apart, for those who may see them. */
export type ScoredAttempt = {
  attemptId: AttemptId;
  candidateId: CandidateId;
  code: string;
  composite: number;
  standardError: number;
};

/** Everybody who has finished an assessment, once. `scoring`, oldest first: their answers are being read. `unplaced`: there was too little to go on for a place. */
export type Finished = {
  scored: ScoredAttempt[];
  scoring: { attemptId: AttemptId; submittedAt: Date }[];
  unplaced: { attemptId: AttemptId }[];
};

/** `line` is the line of evidence, in the candidate's own words; `scorecards` is how many were given. */
export type ShownPerson = { name: string; line: string | null; scorecards: number };

/** `by` is the member's name. */
export type StandingDecision = Omit<Decision, 'reason'> & { by: string };

/** What a candidate asked people for, with their words; one of each kind an attempt. */
export type CandidateRequest = { id: RequestId; attemptId: AttemptId; kind: RequestKind; said: string; askedAt: Date };

export type AttemptStore = {
  /** False when the same kind was asked for before; the first words stand. */
  addRequest(request: Omit<CandidateRequest, 'askedAt'>): Promise<boolean>;
  requests(id: AttemptId): Promise<CandidateRequest[]>;
  request(id: RequestId): Promise<CandidateRequest | undefined>;

  addAttempt(attempt: NewAttempt): Promise<void>;
  addConsent(
    attemptId: AttemptId,
    consent: { noticeVersion: number; language: string; keepProfile: boolean },
  ): Promise<void>;
  attempt(id: AttemptId): Promise<Attempt | undefined>;
  lockAttempt(id: AttemptId): Promise<Attempt | undefined>;
  attemptOf(invitationId: InvitationId): Promise<Attempt | undefined>;
  setAttempt(id: AttemptId, change: AttemptChange): Promise<void>;

  cv(id: AttemptId): Promise<Cv | undefined>;
  setCv(
    id: AttemptId,
    change: Partial<Pick<Cv, 'state' | 'fileId' | 'problem' | 'reading' | 'confirmed'>>,
  ): Promise<void>;
  addFile(file: {
    id: FileId;
    attemptId: AttemptId;
    kind: 'cv' | 'report';
    name: string;
    bytes: number;
  }): Promise<void>;
  removeFile(id: FileId): Promise<void>;
  /** Seals a file's bytes under the candidate's key, bound to the file's id; the bytes themselves live in `Files`. */
  sealFile(attemptId: AttemptId, fileId: FileId, bytes: Buffer): Promise<Buffer>;
  openFile(attemptId: AttemptId, fileId: FileId, sealed: Buffer): Promise<Buffer>;
  reportFile(id: AttemptId): Promise<FileId | undefined>;

  responses(id: AttemptId): Promise<Response[]>;
  /** Keeps the higher revision; returns what is kept. One statement, so two tabs can't overwrite each other. */
  saveResponse(id: AttemptId, response: Omit<Response, 'savedAt'>): Promise<Response>;

  saveScores(id: AttemptId, scores: Scores): Promise<void>;
  /** Keeps who changed what and why, and puts the new score and composite in place. */
  addOverride(override: Omit<Override, 'at'>, now: ChangedScore): Promise<void>;
  overrides(id: AttemptId): Promise<Override[]>;
  criterionScores(id: AttemptId): Promise<CriterionScore[]>;
  itemScores(id: AttemptId): Promise<ItemScore[]>;
  finished(id: AssessmentId): Promise<Finished>;
  /** What a card says of these people; who has been erased is missing. */
  shownPeople(ids: AttemptId[]): Promise<Map<AttemptId, ShownPerson>>;
  comment(id: AttemptId): Promise<string | null>;
  evidenceLines(ids: AttemptId[]): Promise<Map<AttemptId, string>>;

  addDecision(decision: Omit<Decision, 'at'>): Promise<void>;
  decisions(id: AttemptId): Promise<Decision[]>;
  /** The decision that stands for each attempt of an assessment; an undone one is left out. Reasons stay sealed. */
  standingDecisions(id: AssessmentId): Promise<StandingDecision[]>;
};

export type AttemptChange = {
  state?: Attempt['state'];
  intakeAt?: Date;
  clockStartedAt?: Date;
  lastSeenAt?: Date;
  givenBackMs?: number;
  comment?: string;
  submittedAt?: Date;
};
