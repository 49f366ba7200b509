import type {
  AssessmentId,
  AttemptId,
  CandidateId,
  CriterionId,
  FileId,
  InvitationId,
  ItemId,
  MemberId,
} from '../model/ids.ts';
import type { AttemptChange, AttemptState, Pen } from './attempt-change.ts';
import type { Layout } from '../assess/sit/layout.ts';
import type { Answer } from '../model/item.ts';
import type { Missed } from '../model/missed.ts';
import type { Talk } from '../model/interview.ts';
import type { Locale } from '../text/locale.ts';

export type Attempt = {
  id: AttemptId;
  assessmentId: AssessmentId;
  version: number;
  invitationId: InvitationId;
  candidateId: CandidateId;
  trial: boolean;
  state: AttemptState;
  /** What the page and the mails speak; null for attempts from before it was asked. */
  language: Locale | null;
  startedAt: Date;
  intakeAt: Date | null;
  clockStartedAt: Date | null;
  lastSeenAt: Date;
  givenBackMs: number;
  /** The page that writes, and since when; what is open elsewhere has to ask for it. */
  pen: Pen | null;
  /** The last silence of the page, and how much of all silence wasn't given back yet. */
  away: { from: Date; until: Date } | null;
  awayMs: number;
  submittedAt: Date | null;
  scoredAt: Date | null;
  composite: number | null;
  standardError: number | null;
  coverage: number | null;
  scorerVersion: string | null;
  /** Whose rubric gave the scores in force, where it isn't that of the version they took; and since when. */
  scoredVersion: number | null;
  rescoredAt: Date | null;
  /** In which order they see what they are asked; null for the author's. */
  layout: Layout | null;
  deleteAfter: Date;
};

export type NewAttempt = Pick<
  Attempt,
  'id' | 'assessmentId' | 'version' | 'invitationId' | 'candidateId' | 'trial' | 'language' | 'deleteAfter'
> & { layout?: Layout };

export type Response = {
  itemId: ItemId;
  answer: Answer | null;
  revision: number;
  /** The page that wrote it, or null. */
  writer: string | null;
  savedAt: Date;
  /** At a question of the interview, once something was sent. */
  talk: Talk | null;
};

/** `base` is the newest revision that the writer has seen: one that another page made since is not written over. Without it only the number counts. */
export type NewResponse = Pick<Response, 'itemId' | 'answer' | 'revision'> & { writer?: string; base?: number };

/** Typed without a connection after the time was over: shown, never scored. */
export type LateAnswer = { itemId: ItemId; answer: Answer | null; at: Date };

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
  /** Of each reading of a model, 0–4, or null for too little; missing where none read it. */ levels?: (
    | number
    | null
  )[];
  engine: string;
};

export type CriterionScore = { criterionId: CriterionId; score: number | null; standardError: number | null };

/** What counts after a change. */
export type ChangedScore = {
  score: number | null;
  standardError: number | null;
  composite: number | null;
  compositeError: number | null;
  coverage: number;
  missed: string[];
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
  /** Must-haves that were missed: ids of criteria and questions. */
  missed?: string[];
};

/** A member's change of one criterion's score; `was` is null where there was none. */
export type Override = {
  id: string;
  attemptId: AttemptId;
  criterionId: CriterionId;
  memberId: MemberId;
  was: number | null;
  score: number;
  reason: string;
  at: Date;
  /** Who took it back, and when; null while it stands. */
  undone: { by: MemberId; at: Date } | null;
};

export type Decision = {
  attemptId: AttemptId;
  kind: 'advance' | 'hold' | 'reject' | 'undo';
  memberId: MemberId;
  at: Date;
  reason: string | null;
};

/** `line` is the line of evidence, in the candidate's own words; `scorecards` is how many were given, `unread` how many answers have no score and wait for a person. */
export type ShownPerson = { name: string; line: string | null; scorecards: number; unread: number };

export type AttemptStore = {
  addAttempt(attempt: NewAttempt): Promise<void>;
  addConsent(
    attemptId: AttemptId,
    consent: { noticeVersion: number; language: string; keepProfile: boolean; model: string | null },
  ): Promise<void>;
  /** The version of the notice that they agreed to; null where they agreed to none. */
  agreedNotice(id: AttemptId): Promise<number | null>;
  attempt(id: AttemptId): Promise<Attempt | undefined>;
  lockAttempt(id: AttemptId): Promise<Attempt | undefined>;
  attemptOf(invitationId: InvitationId): Promise<Attempt | undefined>;
  setAttempt(id: AttemptId, change: AttemptChange): Promise<void>;

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

  /** All of them, or the one of a question. */
  responses(id: AttemptId, itemId?: ItemId): Promise<Response[]>;
  /** Keeps the higher revision, unless it would write over one of another page that its writer hasn't seen; returns what is kept. One statement, so two tabs can't overwrite each other. */
  saveResponse(id: AttemptId, response: NewResponse): Promise<Response>;
  saveLate(id: AttemptId, late: LateAnswer): Promise<void>;
  lateAnswers(id: AttemptId): Promise<LateAnswer[]>;
  saveTalk(id: AttemptId, talk: { itemId: ItemId; talk: Talk }): Promise<void>;

  saveScores(id: AttemptId, scores: Scores): Promise<void>;
  /** Puts others in their place; `version` is null for the one that was taken. When they were first scored stays. */
  replaceScores(id: AttemptId, now: { scores: Scores; version: number | null; at: Date | null }): Promise<void>;
  /** What is in force, in full. */
  scoresInForce(id: AttemptId): Promise<Scores>;
  /** Keeps who changed what and why, and puts the new score and composite in place. */
  addOverride(override: Omit<Override, 'id' | 'at' | 'undone'>, now: ChangedScore): Promise<void>;
  /** Marks the change as taken back, and puts the scores in place that count instead. */
  undoOverride(override: Override, undo: { by: MemberId; now: ChangedScore }): Promise<void>;
  overrides(id: AttemptId): Promise<Override[]>;
  /** Of those among these people who miss anything, what that is called. */
  missedBy(ids: AttemptId[]): Promise<Map<AttemptId, Missed>>;
  criterionScores(id: AttemptId): Promise<CriterionScore[]>;
  itemScores(id: AttemptId): Promise<ItemScore[]>;
  /** What a card says of these people; who has been erased is missing. */
  shownPeople(ids: AttemptId[]): Promise<Map<AttemptId, ShownPerson>>;
  comment(id: AttemptId): Promise<string | null>;
  evidenceLines(ids: AttemptId[]): Promise<Map<AttemptId, string>>;

  addDecision(decision: Omit<Decision, 'at'>): Promise<void>;
  decisions(id: AttemptId): Promise<Decision[]>;
};
