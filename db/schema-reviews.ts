// The tables of what members say of a result, as Kysely sees them.
import type * as ids from '#core/model/ids.ts';
import type { Default } from './columns.ts';

type ScorecardTable = {
  id: string;
  workspace_id: ids.WorkspaceId;
  attempt_id: ids.AttemptId;
  member_id: ids.MemberId;
  said: Buffer;
  given_at: Default<Date>;
  changed_at: Date | null;
  delete_after: Date;
};

type ReviewCommentTable = {
  id: string;
  workspace_id: ids.WorkspaceId;
  attempt_id: ids.AttemptId;
  member_id: ids.MemberId;
  said: Buffer;
  said_at: Default<Date>;
  delete_after: Date;
};

type ScorecardRequestTable = {
  id: ids.ScorecardRequestId;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  attempt_id: ids.AttemptId | null;
  member_id: ids.MemberId;
  asked_by: ids.MemberId;
  asked_at: Default<Date>;
  reminded_at: Date | null;
  withdrawn_at: Date | null;
  delete_after: Date | null;
};

export type ReviewTables = {
  scorecard: ScorecardTable;
  review_comment: ReviewCommentTable;
  scorecard_request: ScorecardRequestTable;
};
