// The tables about candidates and what is operated for them, as Kysely sees them.
import type { Generated, JSONColumnType } from 'kysely';
import type { Layout } from '#core/assess/sit/layout.ts';
import type * as ids from '#core/model/ids.ts';
import type { Locale } from '#core/text/locale.ts';
import type { Count, Default } from './columns.ts';

export type CandidateTable = {
  id: ids.CandidateId;
  workspace_id: ids.WorkspaceId;
  email_hash: Buffer | null;
  profile: Buffer;
  trial: Default<boolean>;
  created_at: Default<Date>;
  delete_after: Date;
};

export type CandidateKeyTable = {
  candidate_id: ids.CandidateId;
  workspace_id: ids.WorkspaceId;
  wrapped: Buffer;
  kek: number;
  created_at: Default<Date>;
};

export type InvitationTable = {
  id: ids.InvitationId;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  candidate_id: ids.CandidateId | null;
  kind: 'personal' | 'share' | 'trial';
  token_hash: Buffer;
  code: string;
  expires_at: Date | null;
  came_as: Buffer | null;
  came_by: Default<ids.InvitationId | null>;
  most_uses: Default<number | null>;
  extra_time_percent: Count;
  extra_time_reason: Default<Buffer | null>;
  invited_by: ids.MemberId | null;
  created_at: Default<Date>;
  opened_at: Date | null;
  revoked_at: Date | null;
  mail_state: Default<'none' | 'queued' | 'sent' | 'failed'>;
  reminded_at: Default<Date | null>;
  cv_file_id: Default<ids.FileId | null>;
  sent_again_at: Default<Date | null>;
  told_end: Default<Date | null>;
  number: number | null;
};

export type AttemptTable = {
  id: ids.AttemptId;
  workspace_id: ids.WorkspaceId;
  assessment_id: ids.AssessmentId;
  version: number;
  invitation_id: ids.InvitationId;
  candidate_id: ids.CandidateId;
  trial: Default<boolean>;
  state: 'started' | 'submitted' | 'scored';
  started_at: Default<Date>;
  intake_at: Date | null;
  clock_started_at: Date | null;
  last_seen_at: Default<Date>;
  given_back_ms: Count;
  writer: Default<string | null>;
  writer_since: Default<Date | null>;
  writer_seen_at: Default<Date | null>;
  away_from: Default<Date | null>;
  away_until: Default<Date | null>;
  away_ms: Count;
  language: Locale | null;
  comment: Buffer | null;
  feedback: Default<Buffer | null>;
  submitted_at: Date | null;
  scored_at: Date | null;
  composite: number | null;
  standard_error: number | null;
  coverage: number | null;
  scorer_version: string | null;
  scored_version: Default<number | null>;
  rescored_at: Default<Date | null>;
  evidence_line: Buffer | null;
  scoring_waits_since: Date | null;
  recordings: Default<number>;
  missed: Default<string[]>;
  layout: JSONColumnType<Layout | null, string | null | undefined, string | null>;
  report_file_id: ids.FileId | null;
  delete_after: Date;
};

export type ConsentTable = {
  id: string;
  workspace_id: ids.WorkspaceId;
  attempt_id: ids.AttemptId;
  notice_version: number;
  language: string;
  keep_profile: boolean;
  model: string | null;
  agreed_at: Default<Date>;
  delete_after: Date;
};

export type FileTable = {
  id: ids.FileId;
  workspace_id: ids.WorkspaceId;
  candidate_id: ids.CandidateId;
  kind: 'cv' | 'report';
  name: Buffer;
  bytes: number;
  created_at: Default<Date>;
  delete_after: Date;
};

export type CvTable = {
  attempt_id: ids.AttemptId;
  workspace_id: ids.WorkspaceId;
  file_id: ids.FileId | null;
  state: 'reading' | 'read' | 'failed' | 'skipped';
  problem: string | null;
  reading: Buffer | null;
  confirmed: Buffer | null;
  match: Default<Buffer | null>;
  confirmed_at: Date | null;
  updated_at: Default<Date>;
  delete_after: Date;
};

export type ResponseTable = {
  attempt_id: ids.AttemptId;
  item_id: ids.ItemId;
  workspace_id: ids.WorkspaceId;
  answer: Buffer | null;
  revision: number;
  writer: Default<string | null>;
  late_answer: Default<Buffer | null>;
  late_at: Default<Date | null>;
  talk: Default<Buffer | null>;
  saved_at: Default<Date>;
  delete_after: Date;
};

export type ScoreTable = {
  attempt_id: ids.AttemptId;
  criterion_id: ids.CriterionId;
  workspace_id: ids.WorkspaceId;
  score: number | null;
  standard_error: number | null;
  scorer_version: string;
  created_at: Default<Date>;
  delete_after: Date;
};

export type ItemScoreTable = {
  attempt_id: ids.AttemptId;
  item_id: ids.ItemId;
  workspace_id: ids.WorkspaceId;
  score: number | null;
  standard_error: number | null;
  detail: Buffer;
  delete_after: Date;
};

export type DecisionTable = {
  id: string;
  workspace_id: ids.WorkspaceId;
  attempt_id: ids.AttemptId;
  member_id: ids.MemberId;
  kind: 'advance' | 'hold' | 'reject' | 'undo';
  reason: Buffer | null;
  decided_at: Default<Date>;
  delete_after: Date;
};

export type ScoreOverrideTable = {
  id: string;
  workspace_id: ids.WorkspaceId;
  attempt_id: ids.AttemptId;
  criterion_id: ids.CriterionId;
  member_id: ids.MemberId;
  was: number | null;
  score: number;
  reason: Buffer;
  changed_at: Default<Date>;
  delete_after: Date;
  undone_by: Default<ids.MemberId | null>;
  undone_at: Default<Date | null>;
};

export type ReportLinkTable = {
  id: string;
  workspace_id: ids.WorkspaceId;
  attempt_id: ids.AttemptId | null;
  member_id: ids.MemberId;
  token_hash: Buffer;
  expires_at: Date;
  used_at: Date | null;
};

export type ReportSessionTable = {
  id: string;
  workspace_id: ids.WorkspaceId;
  attempt_id: ids.AttemptId | null;
  member_id: ids.MemberId;
  sid_hash: Buffer;
  expires_at: Date;
};

export type NewsTable = {
  workspace_id: ids.WorkspaceId;
  member_id: ids.MemberId;
  attempt_id: ids.AttemptId;
  created_at: Default<Date>;
  busy_until: Default<Date | null>;
  delete_after: Date;
};

export type InboundTable = { workspace_id: ids.WorkspaceId; source: string; event: string; received_at: Default<Date> };

export type OutboxTable = {
  id: Generated<string>;
  workspace_id: ids.WorkspaceId;
  name: string;
  payload: JSONColumnType<Record<string, string>>;
  key: string;
  state: Default<'pending' | 'enqueued' | 'done' | 'dead'>;
  run_at: Default<Date>;
  enqueued_at: Date | null;
  done_at: Date | null;
  tries: Count;
  problem: string | null;
  created_at: Default<Date>;
};

export type AuditLogTable = {
  id: Generated<string>;
  workspace_id: ids.WorkspaceId;
  at: Default<Date>;
  actor: string;
  action: string;
  subject: string;
  data: JSONColumnType<Record<string, unknown>, string | undefined, string>;
  previous: Default<Buffer>;
  hash: Default<Buffer>;
};
