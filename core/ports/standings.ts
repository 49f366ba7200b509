// Everybody who was invited to an assessment, and how far they are.
import type { AssessmentId, AttemptId, CandidateId, InvitationId, MemberId } from '../model/ids.ts';
import type { VersionGroup } from '../assess/rank/rank.ts';
import type { DecisionKind } from '../cards/actions.ts';
import type { Counts } from './invitations.ts';

/** Who was invited to an assessment and wasn’t revoked before they began. Times are milliseconds since 1970. */
export type Invitee = {
  invitationId: InvitationId;
  isRevoked: boolean;
  isOpened: boolean;
  /** Mail reaches them. */
  isReached: boolean;
  expiresAt: number | null;
  sat: Sat | null;
};

/** What came of it, as the ranking needs it; names come apart, for those who may see them. */
export type Sat = {
  attemptId: AttemptId;
  candidateId: CandidateId;
  code: string;
  number: number;
  /** What they took, or by whose rubric they were scored since. */
  version: number;
  state: 'started' | 'submitted' | 'scored';
  /** With both null there was too little to go on for a place. */
  composite: number | null;
  standardError: number | null;
  /** True for who misses a must-have. */
  misses: boolean;
  /** For a language model that can’t be reached. */
  waits: boolean;
  /** Null for who is scored. */
  submittedAt: number | null;
  /** The decision that stands; an undone one is none. */
  decision: { kind: DecisionKind; by: MemberId; at: number } | null;
};

/** Somebody with a place. */
export type Placed = Sat & { composite: number; standardError: number };

export type Decided = NonNullable<Sat['decision']>;

/** A value: what changes makes another one. */
export type Standings = {
  /** Everybody, those with a place first. */
  people: readonly Invitee[];
  /** People who took different versions aren’t ranked against each other: one version after the other, the newest first. */
  placed: readonly Placed[];
  groups: VersionGroup[];
  /** How many of those with a place miss a must-have. */
  missing: number;
  /** Whose answers are being read, the oldest first. */
  scoring: readonly Sat[];
  /** Scored, with too little to go on for a place. */
  unplaced: readonly Sat[];
  /** How many are scored by each version. */
  byVersion: ReadonlyMap<number, number>;
  counts: Counts;
  /** Who hasn’t finished and can be written to, also where their time is over. */
  remindable: readonly Invitee[];
  decided: Record<Decided['kind'], number> & { last: Decided | null };
};

export type StandingStore = {
  /** `now` is the database’s clock, by which links expire. */
  standings(id: AssessmentId): Promise<Standings & { now: number }>;
};
