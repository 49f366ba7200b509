// The tables as Kysely sees them; `migrations/` is what makes them.
import type { JSONColumnType } from 'kysely';
import type { Item } from '#core/model/item.ts';
import type * as ids from '#core/model/ids.ts';
import type { Locale } from '#core/text/locale.ts';
import type { Count, Default } from './columns.ts';
import type { InstallTables } from './schema-installs.ts';
import type { ConversationTable, HomeTable } from './schema-chat.ts';
import type { DroppedFileTable } from './schema-dropped.ts';
import type {
  CandidateTable,
  CandidateKeyTable,
  InvitationTable,
  AttemptTable,
  ConsentTable,
  FileTable,
  CvTable,
  ResponseTable,
  ScoreTable,
  ItemScoreTable,
  DecisionTable,
  ReportLinkTable,
  NewsTable,
  ScoreOverrideTable,
  ReportSessionTable,
  InboundTable,
  OutboxTable,
  AuditLogTable,
} from './schema-people.ts';
import type { ErasureTables } from './schema-erasures.ts';
import type { IntegrityTables } from './schema-integrity.ts';
import type { ModelTables } from './schema-model.ts';
import type { RequestTables } from './schema-requests.ts';
import type { RerunTables } from './schema-reruns.ts';
import type { ReviewTables } from './schema-reviews.ts';
import type { TemplateTables } from './schema-templates.ts';
import type { VersionTables } from './schema-versions.ts';
import type { WishTables } from './schema-wishes.ts';

type WorkspaceTable = {
  id: ids.WorkspaceId;
  name: string;
  time_zone: Default<string>;
  contact: string | null;
  joined_to: Default<ids.WorkspaceId | null>;
  public_names: Default<boolean>;
  blind: Default<boolean>;
  created_at: Default<Date>;
};

type WorkspaceLookTable = {
  workspace_id: ids.WorkspaceId;
  name: string | null;
  accent: string | null;
  logo: Buffer | null;
  logo_type: string | null;
  changed_by: ids.MemberId;
  version: Default<number>;
};

type InstallationTable = {
  id: string;
  workspace_id: ids.WorkspaceId;
  platform: 'slack' | 'teams';
  external_id: string;
  created_at: Default<Date>;
  organisation: Default<string | null>;
};

type MemberTable = {
  id: ids.MemberId;
  workspace_id: ids.WorkspaceId;
  platform: 'slack' | 'teams';
  external_id: string;
  name: string;
  role: 'admin' | 'recruiter' | 'reviewer' | 'guest';
  time_zone: Default<string>;
  locale: Default<Locale>;
  locale_chosen: Default<Locale | null>;
  notify: Default<'every' | 'digest' | 'finished' | 'none'>;
  asked_at: Default<Date>;
  told_at: Default<Date | null>;
  created_at: Default<Date>;
};

type AssessmentTable = {
  id: ids.AssessmentId;
  workspace_id: ids.WorkspaceId;
  title: string;
  job: string;
  language: Default<string>;
  state: 'drafting' | 'failed' | 'draft' | 'open' | 'closed';
  version: Count;
  card_revision: Count;
  with_cv: boolean;
  with_questions: boolean;
  with_interview: Default<boolean>;
  time_limit_minutes: number | null;
  minutes: Count;
  closes_at: Date | null;
  engine: string | null;
  notes: JSONColumnType<string[], string | undefined, string>;
  flags: JSONColumnType<{ quote: string; why: string }[], string | undefined, string>;
  fell_back: Default<boolean>;
  edited: Default<boolean>;
  created_by: ids.MemberId;
  created_at: Default<Date>;
  approved_by: ids.MemberId | null;
  approved_at: Date | null;
  closed_by: ids.MemberId | null;
  closed_at: Date | null;
  delete_after: Date | null;
  blind: Default<boolean | null>;
};

type CriterionTable = {
  id: ids.CriterionId;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  version: number;
  position: number;
  name: string;
  weight: number;
  because: string;
  least: Default<number | null>;
};

type ItemTable = {
  id: ids.ItemId;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  criterion_id: ids.CriterionId;
  version: number;
  position: number;
  source: string;
  knockout: Default<boolean>;
  requirement_only: Default<boolean>;
  body: JSONColumnType<Item>;
};

type ThreadTable = {
  id: ids.ThreadId;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  platform: 'slack' | 'teams';
  channel: string;
  message: string | null;
  public: boolean;
  locale: Locale;
  title: string | null;
  shown: string | null;
  problem: string | null;
  busy_until: Date | null;
  sent_at: Date | null;
  left_at: Default<Date | null>;
};

type LinkCodeTable = {
  id: ids.LinkCodeId;
  workspace_id: ids.WorkspaceId;
  kind: 'thread' | 'workspace';
  assessment_id: ids.AssessmentId | null;
  code_hash: Buffer;
  made_by: ids.MemberId;
  made_at: Default<Date>;
  expires_at: Date;
  used_at: Default<Date | null>;
  used_by: Default<ids.MemberId | null>;
};

export type Tables = ReviewTables &
  IntegrityTables &
  ErasureTables &
  RequestTables &
  InstallTables &
  ModelTables &
  RerunTables &
  WishTables &
  TemplateTables &
  VersionTables & {
    workspace: WorkspaceTable;
    workspace_look: WorkspaceLookTable;
    installation: InstallationTable;
    member: MemberTable;
    conversation: ConversationTable;
    home: HomeTable;
    assessment: AssessmentTable;
    criterion: CriterionTable;
    item: ItemTable;
    thread: ThreadTable;
    link_code: LinkCodeTable;
    candidate: CandidateTable;
    'keys.candidate_key': CandidateKeyTable;
    invitation: InvitationTable;
    attempt: AttemptTable;
    consent: ConsentTable;
    file: FileTable;
    dropped_file: DroppedFileTable;
    cv: CvTable;
    response: ResponseTable;
    score: ScoreTable;
    item_score: ItemScoreTable;
    decision: DecisionTable;
    score_override: ScoreOverrideTable;
    report_link: ReportLinkTable;
    report_session: ReportSessionTable;
    news: NewsTable;
    inbound: InboundTable;
    outbox: OutboxTable;
    audit_log: AuditLogTable;
  };
