// The tables of what an assessment asks, version by version, as Kysely sees them.
import type { JSONColumnType } from 'kysely';
import type * as ids from '#core/model/ids.ts';
import type { VersionChange } from '#core/ports/versions.ts';
import type { Default } from './columns.ts';

type AssessmentVersionTable = {
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  version: number;
  made_by: ids.MemberId;
  made_at: Default<Date>;
  changed: JSONColumnType<VersionChange[], string | undefined, string>;
  minutes: number;
  time_limit_minutes: number | null;
  taken_back_by: Default<ids.MemberId | null>;
  taken_back_at: Default<Date | null>;
};

export type VersionTables = { assessment_version: AssessmentVersionTable };
