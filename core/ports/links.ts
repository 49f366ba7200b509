import type { AssessmentId, LinkCodeId, MemberId, WorkspaceId } from '../model/ids.ts';
import type { Member, Platform } from './members.ts';

/** A thread's code joins a thread to an assessment, a workspace's code an installation to a workspace. */
export type LinkCodeKind = 'thread' | 'workspace';

export type LinkCode = { id: LinkCodeId; kind: LinkCodeKind; assessmentId: AssessmentId | null; madeBy: MemberId };
export type NewLinkCode = LinkCode & { codeHash: Buffer; expiresAt: Date };

export type LinkStore = {
  /** Ends the maker's earlier codes for the same thing. */
  addLinkCode(code: NewLinkCode): Promise<void>;
  /** One that can still be used, locked until the transaction ends. */
  liveLinkCode(codeHash: Buffer): Promise<LinkCode | undefined>;
  /** Any one of this workspace, be it used or over. */
  pastLinkCode(codeHash: Buffer): Promise<LinkCode | undefined>;
  useLinkCode(id: LinkCodeId, by: MemberId): Promise<void>;
  /** Where this workspace is installed. */
  platforms(): Promise<Platform[]>;
};

export type Installation = { platform: Platform; externalId: string };

/** `by` is an admin of the installation that moves, in `from`, the workspace that it leaves. */
export type Join = { installation: Installation; from: WorkspaceId; to: WorkspaceId; codeHash: Buffer; by: Member };

/**
 * `code`: unknown, used or over, or not of that workspace. `same-platform`: made where it was typed. `taken`: that
 * workspace has its installation of this platform. `paired`: the one that would be left has another installation.
 * `in-use`: assessments would be left behind. `moved`: the installation or the admin isn't there any more.
 */
export type Joined =
  | { kind: 'joined'; name: string }
  | { kind: 'code' | 'same-platform' | 'taken' | 'paired' | 'moved' }
  | { kind: 'in-use'; assessments: number };
