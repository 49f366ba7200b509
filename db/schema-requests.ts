// The tables of what a candidate asks people for and is told by them, as Kysely sees them.
import type * as ids from '#core/model/ids.ts';
import type { Default } from './columns.ts';

type MailState = 'none' | 'queued' | 'sent' | 'failed';

type RequestTable = {
  id: ids.RequestId;
  workspace_id: ids.WorkspaceId;
  attempt_id: ids.AttemptId;
  kind: 'review' | 'correct' | 'erase';
  said: Buffer;
  asked_at: Default<Date>;
  answer: Default<Buffer | null>;
  answered_by: Default<ids.MemberId | null>;
  answered_at: Default<Date | null>;
  answer_mail: Default<MailState>;
  delete_after: Date;
};

export type RequestTables = { request: RequestTable };
