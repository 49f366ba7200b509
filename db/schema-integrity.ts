// The tables of what is observed while an assessment is taken, as Kysely sees them.
import type * as ids from '#core/model/ids.ts';
import type { Default } from './columns.ts';

type ItemSignalTable = {
  attempt_id: ids.AttemptId;
  item_id: ids.ItemId;
  page: string;
  workspace_id: ids.WorkspaceId;
  said: Buffer;
  noted_at: Default<Date>;
  delete_after: Date;
};

type AnswerLikenessTable = {
  attempt_id: ids.AttemptId;
  other_id: ids.AttemptId;
  item_id: ids.ItemId;
  workspace_id: ids.WorkspaceId;
  said: Buffer;
  delete_after: Date;
};

export type IntegrityTables = { item_signal: ItemSignalTable; answer_likeness: AnswerLikenessTable };
