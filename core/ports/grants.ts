// What teams and organisations have granted by installing the app, where each has a token of its own.
import type { WorkspaceId } from '../model/ids.ts';

/** A bot token and what belongs to it; `holder` is the team's id, or the organisation's where it was installed for all of it. */
export type Grant = {
  holder: string;
  organisation: string | null;
  botUser: string;
  scopes: string[];
  token: string;
  /** Null where the token never ends. */
  renewal: Renewal | null;
};
export type Renewal = { refreshToken: string; expiresAt: Date };

/** Somebody's place on the platform: a team, and the organisation that it belongs to. */
export type Team = { id: string; organisation: string | null };

/** How a grant stands, without its secrets: for an operator. */
export type GrantState = {
  holder: string;
  scopes: string[];
  expiresAt: Date | null;
  removedAt: Date | null;
  problem: string | null;
};

export type Grants = {
  /** Kept in place of what the holder had granted before. */
  save(grant: Grant): Promise<void>;
  /** The team's own grant, else that of its organisation, unless the team was taken out of it since. */
  ofTeam(team: Team): Promise<Grant | undefined>;
  ofHolder(holder: string): Promise<Grant | undefined>;
  /** That of the team which this workspace is; `team` is the team's id. */
  ofWorkspace(workspaceId: WorkspaceId): Promise<(Grant & { team: string }) | undefined>;
  /** True for one of many who want to renew it at once; the others are told no for `forMs`. */
  takeRenewal(holder: string, forMs: number): Promise<boolean>;
  /** Changes nothing where it was installed anew, or removed, since `old` was read. */
  renewed(old: Grant, by: { token: string; renewal: Renewal }): Promise<void>;
  /** For who took it and found it done: the next to notice needn't wait. */
  leaveRenewal(holder: string): Promise<void>;
  /** Notes why, for an operator, and lets nobody try again for `waitMs`. */
  notRenewed(holder: string, problem: string, waitMs: number): Promise<void>;
  /** Forgets the tokens, unless they were granted after `at`; precise to a second, as the platform is. */
  end(holder: string, at: Date): Promise<void>;
  /** Forgets this token, which the platform doesn’t take any more, unless there is another by now; notes why. */
  endToken(grant: Grant, problem?: string): Promise<void>;
  /** Notes which organisation a team belongs to, so that its workspace finds that grant. */
  place(team: Team): Promise<void>;
  /** Teams that were taken out of their organisation’s grant are in it again. */
  include(teams: string[], at: Date): Promise<void>;
  states(): Promise<GrantState[]>;
  /** True once for each name, until `expiresAt`. */
  useState(hash: Buffer, expiresAt: Date): Promise<boolean>;
};
