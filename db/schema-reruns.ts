// Scoring again with a newer version's rubric, as Kysely sees it.
import type * as ids from '#core/model/ids.ts';
import type { RerunReason, RerunState } from '#core/ports/reruns.ts';
import type { Default } from './columns.ts';

type RerunTable = {
  id: ids.RerunId;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  version: number;
  state: Default<RerunState>;
  asked_by: ids.MemberId;
  asked_at: Default<Date>;
  settled_by: Default<ids.MemberId | null>;
  settled_at: Default<Date | null>;
  undone_by: Default<ids.MemberId | null>;
  undone_at: Default<Date | null>;
};

type RerunScoreTable = {
  rerun_id: ids.RerunId;
  attempt_id: ids.AttemptId;
  workspace_id: ids.WorkspaceId;
  from_version: number;
  reason: Default<RerunReason | null>;
  was: Default<number | null>;
  was_error: Default<number | null>;
  now: Default<number | null>;
  now_error: Default<number | null>;
  detail: Default<Buffer | null>;
  done_at: Default<Date | null>;
  delete_after: Date;
};

export type RerunTables = { rerun: RerunTable; rerun_score: RerunScoreTable };
