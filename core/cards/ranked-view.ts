// What the ranked card, in all its states, is made from.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Missed } from '../model/missed.ts';
import type { Counts } from '../ports/invitations.ts';
import type { Band, Standing, VersionGroup } from '../assess/rank/rank.ts';
import type { DecisionKind } from './actions.ts';
import type { RerunLine } from './rerun-line.ts';

/** Who decided what; `at` is already written out in the reader's zone. */
export type ShownDecision = { kind: DecisionKind; by: string; at: string; reason: string | null };

/** The line of evidence: the candidate's own words, or a fact. */
export type Why = { kind: 'quote' | 'fact'; text: string };

/** One person of the page. `name` is the code ("Candidate K7") for those who may not see names. */
export type RankedPerson = Standing & {
  attemptId: AttemptId;
  name: string;
  version?: number;
  /** Left out for who misses nothing. */
  missed?: Missed | undefined;
  /** "1 answer waits for a person" */
  unread?: string | null;
  why: Why | null;
  decision: ShownDecision | null;
  /** "2 scorecards", never what they say; null while there is none. */
  scorecards?: string | null;
};

export type RankedView = {
  assessmentId: AssessmentId;
  revision: number;
  title: string;
  /** `public`: no personal data · `initials`: few may see more, each on a view of their own · `members`: all who are there may see · `you`: the presser alone. */
  audience: 'public' | 'initials' | 'members' | 'you';
  /** The reader may invite, close and export; on a card for many, somebody of them may. */
  manages: boolean;
  state: { kind: 'open'; closes: string | null } | { kind: 'closed'; at: string; how: string };
  /** `finished` are those who are scored; those who are being scored come on top. */
  counts: Counts;
  decided: Record<DecisionKind, number> & { last: { by: string; at: string } | null };
  /** `bandsOf` the whole ranking. */
  bands: Band[];
  /** Where several versions were taken: the places of each, the newest first. */
  versions?: VersionGroup[];
  /** How many of those with a place miss a must-have, and whether they are left out here. */
  missing?: number;
  hides?: boolean;
  /** From 1; one past the end shows the last. */
  page: number;
  /** `pageOf` the whole ranking, with names; empty for the public card. */
  people: RankedPerson[];
  /** Those who finished and have no place yet, and why: "Finished 11:01. Reading the answers." */
  waiting: { name: string; text: string }[];
  /** How many more of them there are. */
  moreWaiting?: number;
  /** How many wait for a review by a person that they asked for, until when the first is to be answered, and who that is. */
  asking?: { people: number; due: string; attemptId: AttemptId } | null;
  /** Scoring again by a newer version: that it can be done, how far it is, what came of it. */
  rerun?: RerunLine | null;
  /** How many of those who haven't finished can be written to. */
  remindable?: number;
  /** Of the public card: who has finished, as they may be called there, and how many more. */
  publicly?: { called: string[]; more: number; withNames: boolean };
  /** One sentence when scoring is held up: "The encoder hasn’t answered since 10:48. Nothing is lost." */
  trouble: string | null;
  /** Where else it is shown: "Also in Teams: Backend hiring". Never in a public place. */
  also?: string | null;
};

export const PAGE_SIZE = 10;

/** So many are called by name or initials where anybody may read. */
export const PUBLIC_NAMES = 30;

/** Of those who have no place yet, so many are named. */
export const NAMED_WAITING = 3;

/** The part of a ranking that is shown on a page (from 1); one past the end is the last page. */
export function pageOf<Row>(ranked: readonly Row[], page: number): Row[] {
  const from = (Math.min(Math.max(1, page), pagesOf(ranked.length)) - 1) * PAGE_SIZE;
  return ranked.slice(from, from + PAGE_SIZE);
}

/** How many pages that many people take, at least one. */
export function pagesOf(people: number): number {
  return Math.max(1, Math.ceil(people / PAGE_SIZE));
}

/** How many have a place. */
export function placedOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { size }) => sum + size, 0);
}

/** How many have finished: scored, with or without enough for a place, or being scored. */
export function finishedOf({ bands, counts }: Pick<RankedView, 'bands' | 'counts'>): number {
  return Math.max(counts.finished, placedOf(bands)) + counts.scoring;
}
