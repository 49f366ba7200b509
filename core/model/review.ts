// What members say of a result: scorecards and comments, and what of it somebody may read.
import { z } from 'zod';

export const RECOMMENDATIONS = ['strong-yes', 'yes', 'no', 'strong-no'] as const;
export const Recommendation = z.enum(RECOMMENDATIONS);
export type Recommendation = z.infer<typeof Recommendation>;

/** From 1, well below what the job needs, to 4, more than it needs. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** The most criteria that a scorecard asks about: the first ones. */
export const RATED = 12;

/** Times are ISO 8601 instants; `level` is null for "can't say". */
export type ShownScorecard = {
  by: string;
  recommendation: Recommendation;
  ratings: { criterion: string; level: Level | null }[];
  comment: string;
  givenAt: string;
  changedAt: string | null;
  /** Given when its author could already have read what others say, because a decision stood for a while. */
  late: boolean;
};

export type ShownComment = { by: string; text: string; at: string };

/** The scorecards and comments of a result, as far as one member may read them. */
export type Reviews = {
  given: number;
  /** Those who have given one and those who were asked to. */
  expected: number;
  /** The reader has given theirs. */
  mine: boolean;
  /** A candidate was advanced or rejected: no scorecard is given or changed any more. */
  closed: boolean;
  /** Null while they are hidden from the reader. */
  scorecards: ShownScorecard[] | null;
  /** The reader's own alone while the others' are hidden. */
  comments: ShownComment[];
};
