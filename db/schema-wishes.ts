// What recruiters ask to be changed in a draft, as Kysely sees it.
import type { JSONColumnType } from 'kysely';
import type * as ids from '#core/model/ids.ts';
import type { DraftWish } from '#core/ports/wishes.ts';
import type { Default } from './columns.ts';

type DraftWishTable = {
  id: ids.WishId;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  member_id: ids.MemberId;
  said: string;
  version: number;
  made_version: number | null;
  state: Default<DraftWish['state']>;
  unread: JSONColumnType<string[], string | undefined, string>;
  asked_at: Default<Date>;
};

export type WishTables = { draft_wish: DraftWishTable };
