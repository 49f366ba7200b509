import type { AssessmentId, MemberId } from '../model/ids.ts';
import type { Criterion, AssessmentItem } from './assessments.ts';

/** One difference to the version before; `many` counts criteria or questions. */
export type VersionChange = {
  what:
    | 'criteriaAdded'
    | 'criteriaRemoved'
    | 'criteriaRenamed'
    | 'weights'
    | 'questionsAdded'
    | 'questionsRemoved'
    | 'questionsChanged'
    | 'mustHaves'
    | 'order'
    | 'limit';
  many: number;
};

/** What a version asks. */
export type Content = { criteria: Criterion[]; items: AssessmentItem[] };

export type AssessmentVersion = {
  version: number;
  timeLimitMinutes: number | null;
  madeBy: MemberId;
  madeAt: Date;
  changed: VersionChange[];
  takenBack: { by: MemberId; at: Date } | null;
  /** Candidates who have begun it; `tried` are members. */
  begun: number;
  tried: number;
};

export type VersionStore = {
  /** Newest first. */
  versions(id: AssessmentId): Promise<AssessmentVersion[]>;
  /** Makes the next version, with the limits of the one before; from now on it is what candidates begin. Returns its number. */
  addVersion(id: AssessmentId, version: { by: MemberId; changed: VersionChange[] }): Promise<number>;
  /** Replaces what the newest version asks. Only while nobody has begun it. */
  saveContent(
    id: AssessmentId,
    content: Content & { minutes: number; timeLimitMinutes?: number | null },
  ): Promise<void>;
  /** The newest is taken back, and `to` is what candidates begin again. */
  takeVersionBack(id: AssessmentId, change: { from: number; to: number; by: MemberId }): Promise<void>;
};
