// The tables about those who were erased, as Kysely sees them.
import type * as ids from '#core/model/ids.ts';
import type { Default } from './columns.ts';

type ErasureTable = {
  candidate_id: ids.CandidateId;
  workspace_id: ids.WorkspaceId;
  erased_at: Default<Date>;
  erased_by: ids.MemberId;
  files: Default<ids.FileId[]>;
  kept_at: Default<Date | null>;
};

type ErasedLinkTable = {
  token_hash: Buffer;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  number: number | null;
  delete_after: Date;
};

export type ErasureTables = { erasure: ErasureTable; erased_link: ErasedLinkTable };
