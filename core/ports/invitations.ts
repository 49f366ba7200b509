import type { AssessmentId, CandidateId, FileId, InvitationId, MemberId } from '../model/ids.ts';
import type { Intake } from '../model/page.ts';

/** What is known of a person; kept sealed under the candidate's own key. */
export type Profile = {
  name: string;
  email: string;
  /** Where the candidate wants to be reached; invitations never go there. */ contactEmail?: string;
} & Partial<Omit<Intake, 'name' | 'email'>>;

export type InvitationKind = 'personal' | 'share' | 'trial';

export type Invitation = {
  id: InvitationId;
  assessmentId: AssessmentId;
  candidateId: CandidateId | null;
  kind: InvitationKind;
  /** Two to four letters and digits, random, per assessment: shown where a name may not be. */
  code: string;
  /** Counts through the candidates of an assessment and never changes; null for a share link and a try. */
  number: number | null;
  /** The link's own end, which goes before the assessment's deadline. */
  expiresAt: Date | null;
  extraTimePercent: number;
  openedAt: Date | null;
  revokedAt: Date | null;
  mailState: 'none' | 'queued' | 'sent' | 'failed';
  remindedAt: Date | null;
  sentAgainAt: Date | null;
  /** The deadline that a mail told them last. */
  toldEnd: Date | null;
  /** Null for who came by the share link. */
  invitedBy: MemberId | null;
  invitedAt: Date;
  /** True for somebody who came by the share link; what they say of themselves is unproved. */
  cameByShareLink: boolean;
  /** Of a share link: how many may come by it at most; null for no limit. */
  mostUses: number | null;
  /** The CV that a recruiter attached. */
  cvFileId: FileId | null;
};

export type NewInvitation = Pick<
  Invitation,
  'id' | 'assessmentId' | 'candidateId' | 'kind' | 'code' | 'expiresAt' | 'mailState'
> & {
  tokenHash: Buffer;
  invitedBy: MemberId | null;
  /** The address that somebody gave at the share link, and which link that was. */
  cameAs?: string;
  cameBy?: InvitationId;
  /** Of a share link. */
  mostUses?: number | null;
};

/** How many stand where. `opened` and `working` are part of `invited`. */
export type Counts = { invited: number; opened: number; working: number; scoring: number; finished: number };

export type InvitationStore = {
  /** Makes the candidate and the key that seals what is known of them; `emailless` for a member's own try. */
  addCandidate(
    id: CandidateId,
    profile: Profile,
    options: { trial: boolean; deleteAfter: Date; unproved?: boolean },
  ): Promise<void>;
  /** Among those whom a member has invited: an address that somebody only typed finds nobody. */
  candidateByEmail(email: string): Promise<CandidateId | undefined>;
  /** Until then at least; never shorter than before. */
  keepCandidate(id: CandidateId, until: Date): Promise<void>;
  profile(id: CandidateId): Promise<Profile>;
  profiles(ids: CandidateId[]): Promise<Map<CandidateId, Profile>>;
  setProfile(id: CandidateId, profile: Profile): Promise<void>;

  addInvitation(invitation: NewInvitation): Promise<void>;
  invitation(id: InvitationId): Promise<Invitation | undefined>;
  /** The same, locked: nobody begins while it is being revoked. */
  lockInvitation(id: InvitationId): Promise<Invitation | undefined>;
  invitationOf(assessmentId: AssessmentId, candidateId: CandidateId): Promise<Invitation | undefined>;
  /** Who came by the share link with this address before, and how many came by it since. */
  arrivalsAs(assessmentId: AssessmentId, email: string): Promise<Invitation[]>;
  arrivalsSince(assessmentId: AssessmentId, since: Date): Promise<number>;
  shareLink(assessmentId: AssessmentId): Promise<Invitation | undefined>;
  /** How many have come by a share link. */
  usesOf(shareLink: InvitationId): Promise<number>;
  codesOf(assessmentId: AssessmentId): Promise<string[]>;
  setInvitation(
    id: InvitationId,
    change: {
      openedAt?: Date;
      revokedAt?: Date | null;
      expiresAt?: Date;
      mailState?: Invitation['mailState'];
      sentAgainAt?: Date;
      toldEnd?: Date | null;
      mostUses?: number | null;
    },
  ): Promise<void>;
};
