// The tables of what was granted by installing; they belong to no workspace.
import type { Default } from './columns.ts';

export type InstallTables = {
  'installs.slack_grant': SlackGrantTable;
  'installs.used_state': { hash: Buffer; expires_at: Date };
};

type SlackGrantTable = {
  holder: string;
  organisation: string | null;
  bot_user: string;
  scopes: string[];
  token: Buffer | null;
  refresh_token: Buffer | null;
  expires_at: Date | null;
  installed_at: Default<Date>;
  removed_at: Date | null;
  renewing_until: Date | null;
  problem: string | null;
};
