// The tables of where the bot talks.
import type { JSONColumnType } from 'kysely';
import type * as ids from '#core/model/ids.ts';
import type { Default } from './columns.ts';

export type ConversationTable = {
  workspace_id: ids.WorkspaceId;
  platform: 'slack' | 'teams';
  external_id: string;
  kind: 'personal' | 'group' | 'channel';
  member: string | null;
  service_url: string;
  reference: JSONColumnType<Record<string, string>>;
  updated_at: Default<Date>;
};

export type HomeTable = {
  workspace_id: ids.WorkspaceId;
  member_id: ids.MemberId;
  opened_at: Default<Date>;
  shown: string | null;
};
