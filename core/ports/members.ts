import type { MemberId, WorkspaceId } from '../model/ids.ts';
import type { Locale } from '../text/locale.ts';
import type { Look } from './look.ts';

export type Platform = 'slack' | 'teams';
export type Role = 'admin' | 'recruiter' | 'reviewer';
/** Who has become a guest on the platform since may do nothing here. */
export type Standing = Role | 'guest';
/** What a member is told by direct message: each result, one message a day, only the end of an assessment, or nothing. */
export const NOTIFY = ['every', 'digest', 'finished', 'none'] as const;
export type Notify = (typeof NOTIFY)[number];
export type Member = {
  id: MemberId;
  platform: Platform;
  externalId: string;
  name: string;
  role: Standing;
  timeZone: string;
  /** The language to speak: the chosen one, else the platform's. */
  locale: Locale;
  /** Null: automatic. */
  localeChosen: Locale | null;
  notify: Notify;
  /** When the platform last said who this is. */
  askedAt: Date;
  /** When they were last told of a result. */
  toldAt: Date | null;
};
export type NewMember = Pick<Member, 'platform' | 'externalId' | 'name' | 'role' | 'timeZone' | 'locale'>;
/** `name` is what candidates read; `platformName` what the chat platform calls it. */
export type Workspace = {
  id: WorkspaceId;
  name: string;
  platformName: string;
  timeZone: string;
  contact: string | null;
  look: Look;
} & NameRules;
/** `publicNames`: cards in public channels may show names. `blind`: names wait for a decision, where an assessment says nothing else. */
export type NameRules = { publicNames: boolean; blind: boolean };

export type MemberStore = {
  workspace(): Promise<Workspace>;
  setNameRules(rules: NameRules): Promise<void>;
  member(id: MemberId): Promise<Member | undefined>;
  /** What these are called; who isn’t there is missing. */
  memberNames(ids: MemberId[]): Promise<Map<MemberId, string>>;
  memberByExternalId(platform: Platform, externalId: string): Promise<Member | undefined>;
  membersWithRole(roles: Standing[]): Promise<Member[]>;
  addMember(member: NewMember): Promise<Member>;
  setRole(id: MemberId, role: Standing): Promise<void>;
  setChoices(id: MemberId, choices: Pick<Member, 'notify' | 'localeChosen'>): Promise<void>;
  /** What the platform says of a member by now. */
  refreshMember(id: MemberId, said: Pick<Member, 'name' | 'timeZone' | 'locale'>): Promise<void>;
  /** True for one of all who would ask the platform again where it was last asked before then; if nothing comes of it, it may be asked an hour later. */
  takeAsking(id: MemberId, before: Date): Promise<boolean>;
  /** The platform has said just now who this is. */
  setAsked(id: MemberId): Promise<void>;
};
