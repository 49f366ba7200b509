// The table of files that members hand over in chat, as Kysely sees it.
import type { JSONColumnType } from 'kysely';
import type { Place } from '#core/actor.ts';
import type { DroppedProblem } from '#core/model/dropped.ts';
import type * as ids from '#core/model/ids.ts';
import type { DroppedState } from '#core/ports/dropped.ts';
import type { Default } from './columns.ts';

export type DroppedFileTable = {
  id: ids.FileId;
  workspace_id: ids.WorkspaceId;
  member_id: ids.MemberId;
  assessment_id: ids.AssessmentId | null;
  place: JSONColumnType<Place>;
  ref: string | null;
  state: DroppedState;
  content: Buffer;
  bytes: Buffer | null;
  problem: DroppedProblem | null;
  invitation_id: Default<ids.InvitationId | null>;
  created_at: Default<Date>;
  delete_after: Date;
};
