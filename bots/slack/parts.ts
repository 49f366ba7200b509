// What the Slack bot is built from.
import type { WebClient } from '@slack/web-api';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Grants, Team } from '#core/ports/grants.ts';
import type { Secrets } from '#core/ports/outside.ts';
import type { Directory, InWorkspace } from '#core/ports/store.ts';

export type SlackDeps = {
  inWorkspace: InWorkspace;
  directory: Directory;
  grants: Grants;
  secrets: Secrets;
  publicUrl: string;
};
export type BotLog = {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
};

/** A team that a request comes from; its name is what Slack's address of it says. */
export type From = Team & { name: string | undefined };

/** Calls Slack as the team that a workspace is. Throws RetryLater when asked to wait, ChatRefused when it won't ever work. */
export type Speak = <Answer>(workspaceId: WorkspaceId, ask: (client: WebClient) => Promise<Answer>) => Promise<Answer>;

/** Whose token is used for whom: one team's for everything, or each team's own. */
export type SlackAccess = {
  /** The token to answer a request of this team with; none where the app isn't installed. */
  authorize(team: Team): Promise<{ botToken?: string; botUserId?: string }>;
  /** Throws Denied where the app isn't installed. */
  workspaceOf(from: From): Promise<WorkspaceId>;
  speak: Speak;
  /** Tokens of a team or an organisation that have ended, by uninstalling or by being revoked; `at` is when Slack says. */
  ended(holder: string, at: Date): Promise<void>;
  /** Teams that are part of their organisation's installation again. */
  included(teams: string[], at: Date): Promise<void>;
};

/** What each team grants when it installs the app by OAuth. */
export type SlackOauth = { clientId: string; clientSecret: string; stateSecret: string };

export type SlackOptions = {
  apiUrl: string;
  access: SlackAccess;
  deps: SlackDeps;
  log: BotLog;
};
