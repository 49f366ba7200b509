import type { MemberId, WorkspaceId } from '../model/ids.ts';
import type { Locale } from '../text/locale.ts';

export type Platform = 'slack' | 'teams';
export type Role = 'admin' | 'recruiter' | 'reviewer';
export type Member = {
  id: MemberId;
  platform: Platform;
  externalId: string;
  name: string;
  role: Role;
  timeZone: string;
  locale: Locale;
};
export type Workspace = { id: WorkspaceId; name: string; timeZone: string; contact: string | null };

export type MemberStore = {
  workspace(): Promise<Workspace>;
  member(id: MemberId): Promise<Member | undefined>;
  memberByExternalId(platform: Platform, externalId: string): Promise<Member | undefined>;
  membersWithRole(roles: Role[]): Promise<Member[]>;
  addMember(member: Omit<Member, 'id'>): Promise<Member>;
  setRole(id: MemberId, role: Role): Promise<void>;
};
