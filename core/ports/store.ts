// What the product asks of its database, an area each; `db/` answers it on PostgreSQL.
import type { WorkspaceId } from '../model/ids.ts';
import type { AssessmentStore } from './assessments.ts';
import type { AttemptStore } from './attempts.ts';
import type { StandingStore } from './standings.ts';
import type { ConversationStore } from './conversations.ts';
import type { CvStore } from './cvs.ts';
import type { FeedbackStore } from './feedback.ts';
import type { IntegrityStore } from './integrity.ts';
import type { HomeStore } from './homes.ts';
import type { ErasureStore } from './erasures.ts';
import type { DroppedStore } from './dropped.ts';
import type { InvitationStore } from './invitations.ts';
import type { InvitedStore } from './invited.ts';
import type { Installation, Join, Joined, LinkStore } from './links.ts';
import type { LookStore } from './look.ts';
import type { MemberStore, Platform } from './members.ts';
import type { ModelUseStore } from './model-use.ts';
import type { NewsStore } from './news.ts';
import type { OperationStore } from './operation.ts';
import type { ReminderStore } from './reminders.ts';
import type { RerunStore } from './reruns.ts';
import type { RequestStore } from './requests.ts';
import type { ReviewStore } from './reviews.ts';
import type { SittingStore } from './sitting.ts';
import type { TemplateStore } from './templates.ts';
import type { VersionStore } from './versions.ts';
import type { WishStore } from './wishes.ts';

/** One transaction inside one workspace; another workspace's rows do not exist for it. */
export type Tx = MemberStore &
  ConversationStore &
  HomeStore &
  AssessmentStore &
  VersionStore &
  TemplateStore &
  WishStore &
  RerunStore &
  InvitationStore &
  InvitedStore &
  AttemptStore &
  StandingStore &
  RequestStore &
  CvStore &
  SittingStore &
  ReviewStore &
  FeedbackStore &
  IntegrityStore &
  OperationStore &
  LinkStore &
  ModelUseStore &
  NewsStore &
  LookStore &
  ReminderStore &
  DroppedStore &
  ErasureStore;

/** Runs `work` in one transaction of the workspace; it commits when the promise resolves, and is undone when it rejects. */
export type InWorkspace = <Result>(
  workspaceId: WorkspaceId,
  work: (tx: Tx) => Promise<Result>,
  options?: Shared,
) => Promise<Result>;

/** The transaction may be shared with work of other keys, and then runs again alone if one of them fails. */
type Shared = { sharedBy?: string };

/** The few look-ups that happen before a workspace is known; each finds it by one secret or platform id. */
export type Directory = {
  workspaceOfInstallation(platform: Platform, externalId: string): Promise<WorkspaceId | undefined>;
  addWorkspace(installation: {
    platform: Platform;
    externalId: string;
    name: string;
    timeZone: string;
  }): Promise<WorkspaceId>;
  workspaceOfInvitation(tokenHash: Buffer): Promise<WorkspaceId | undefined>;
  workspaceOfReportLink(tokenHash: Buffer): Promise<WorkspaceId | undefined>;
  workspaceOfReportSession(sidHash: Buffer): Promise<WorkspaceId | undefined>;
  /** Whoever made the code, be it used or over by now. */
  workspaceOfLinkCode(codeHash: Buffer): Promise<WorkspaceId | undefined>;
  /** Checks everything again and moves the installation, in one transaction. */
  joinInstallation(join: Join): Promise<Joined>;
  /** For installations that are one from the start; one that belongs to a workspace stays there. */
  addInstallation(workspaceId: WorkspaceId, installation: Installation): Promise<void>;
};
