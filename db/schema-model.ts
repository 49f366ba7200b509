import type { JSONColumnType } from 'kysely';
import type * as ids from '#core/model/ids.ts';
import type { ModelRole } from '#core/ports/model.ts';
import type { FoundPoint } from '#core/scoring/model-reading.ts';
import type { Default } from './columns.ts';

export type ModelTables = {
  model_reading: {
    workspace_id: ids.WorkspaceId;
    key: string;
    nth: number;
    level: number | null;
    found: JSONColumnType<FoundPoint[]>;
    model: string;
    prompt: string;
    read_at: Default<Date>;
    delete_after: Date;
  };
  model_use: {
    id: Default<string>;
    workspace_id: ids.WorkspaceId;
    role: ModelRole | 'transcriber';
    model: string;
    input_tokens: number;
    output_tokens: number;
    cost: number | null;
    attempt_id: ids.AttemptId | null;
    assessment_id: ids.AssessmentId | null;
    at: Default<Date>;
  };
  model_budget: {
    workspace_id: ids.WorkspaceId;
    monthly_tokens: number;
    changed_by: ids.MemberId;
  };
};
