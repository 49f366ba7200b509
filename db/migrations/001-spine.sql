-- The spine: every table of a workspace has its workspace_id, row-level security and a retention date where it is about a person.

create schema if not exists keys;

create table workspace (
  id uuid primary key,
  name text not null,
  time_zone text not null default 'UTC',
  contact text,
  created_at timestamptz not null default now()
);

create table installation (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  platform text not null check (platform in ('slack', 'teams')),
  -- Slack team id or Teams tenant id; the only way into a workspace from chat.
  external_id text not null,
  created_at timestamptz not null default now(),
  unique (platform, external_id)
);

create table member (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  platform text not null check (platform in ('slack', 'teams')),
  external_id text not null,
  name text not null,
  role text not null check (role in ('admin', 'recruiter', 'reviewer')),
  time_zone text not null default 'UTC',
  created_at timestamptz not null default now(),
  unique (workspace_id, platform, external_id)
);

create table assessment (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  title text not null,
  job text not null,
  language text not null default 'en',
  state text not null check (state in ('drafting', 'failed', 'draft', 'open', 'closed')),
  version int not null default 1,
  -- Counts changes of what its card shows; a press on an older card is answered with the fresh one.
  card_revision int not null default 1,
  with_cv boolean not null,
  with_questions boolean not null default true,
  time_limit_minutes int,
  minutes int not null default 0,
  closes_at timestamptz,
  engine text,
  notes jsonb not null default '[]',
  flags jsonb not null default '[]',
  created_by uuid not null references member,
  created_at timestamptz not null default now(),
  approved_by uuid references member,
  approved_at timestamptz,
  closed_by uuid references member,
  closed_at timestamptz,
  delete_after timestamptz
);

create table criterion (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  version int not null,
  position int not null,
  name text not null,
  weight int not null check (weight between 0 and 100),
  because text not null
);
create index criterion_of on criterion (workspace_id, assessment_id, version, position);

create table item (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  criterion_id uuid not null references criterion,
  version int not null,
  position int not null,
  source text not null,
  body jsonb not null
);
create index item_of on item (workspace_id, assessment_id, version, position);

create table thread (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  platform text not null check (platform in ('slack', 'teams')),
  channel text not null,
  -- The card's message; null until it was posted for the first time.
  message text,
  -- A public card holds no names and no scores.
  public boolean not null,
  -- Hash of what the message shows, so that an update that changes nothing isn't sent.
  shown text,
  problem text,
  -- Who draws the card holds the thread until then: two updates at once could land in the wrong order.
  busy_until timestamptz,
  sent_at timestamptz,
  unique (workspace_id, assessment_id, platform, channel)
);

create table candidate (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  -- Keyed hash of the lower-case address; null for a member's own try.
  email_hash bytea,
  profile bytea not null,
  trial boolean not null default false,
  created_at timestamptz not null default now(),
  delete_after timestamptz not null,
  unique (workspace_id, email_hash)
);

create table keys.candidate_key (
  candidate_id uuid primary key,
  workspace_id uuid not null,
  -- The candidate's data key, wrapped under version kek of the key that is derived from the master key.
  wrapped bytea not null,
  kek int not null,
  created_at timestamptz not null default now()
);

create table invitation (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  -- Null for the assessment's share link, which makes a personal invitation for whoever starts.
  candidate_id uuid references candidate,
  kind text not null check (kind in ('personal', 'share', 'trial')),
  token_hash bytea not null unique,
  -- Shown where a name may not be: random, per assessment.
  code text not null,
  expires_at timestamptz,
  extra_time_percent int not null default 0 check (extra_time_percent between 0 and 300),
  invited_by uuid references member,
  created_at timestamptz not null default now(),
  opened_at timestamptz,
  revoked_at timestamptz,
  -- Keyed hash of the address of somebody who came by the share link: said, not proved, so it finds nobody elsewhere.
  came_as bytea,
  mail_state text not null default 'none' check (mail_state in ('none', 'queued', 'sent', 'failed')),
  unique (workspace_id, assessment_id, candidate_id),
  unique (workspace_id, assessment_id, code)
);
create unique index one_start_an_address on invitation (workspace_id, assessment_id, came_as);
create unique index one_share_link on invitation (workspace_id, assessment_id) where kind = 'share' and revoked_at is null;

create table attempt (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  version int not null,
  invitation_id uuid not null unique references invitation,
  candidate_id uuid not null references candidate,
  trial boolean not null default false,
  state text not null check (state in ('started', 'submitted', 'scored')),
  started_at timestamptz not null default now(),
  intake_at timestamptz,
  clock_started_at timestamptz,
  last_seen_at timestamptz not null default now(),
  given_back_ms bigint not null default 0,
  comment bytea,
  submitted_at timestamptz,
  scored_at timestamptz,
  composite double precision,
  standard_error double precision,
  coverage double precision,
  scorer_version text,
  evidence_line bytea,
  report_file_id uuid,
  delete_after timestamptz not null
);
create index attempt_ranking on attempt (workspace_id, assessment_id, composite desc, id) include (standard_error, candidate_id) where state = 'scored' and not trial;

create table consent (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  attempt_id uuid not null references attempt,
  notice_version int not null,
  language text not null,
  keep_profile boolean not null,
  agreed_at timestamptz not null default now(),
  delete_after timestamptz not null
);

create table file (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  candidate_id uuid not null references candidate,
  kind text not null check (kind in ('cv', 'report')),
  name bytea not null,
  bytes int not null,
  created_at timestamptz not null default now(),
  delete_after timestamptz not null
);

create table cv (
  attempt_id uuid primary key references attempt,
  workspace_id uuid not null references workspace,
  file_id uuid references file,
  state text not null check (state in ('reading', 'read', 'failed', 'skipped')),
  problem text,
  reading bytea,
  confirmed bytea,
  confirmed_at timestamptz,
  updated_at timestamptz not null default now(),
  delete_after timestamptz not null
);

create table response (
  attempt_id uuid not null references attempt,
  item_id uuid not null references item,
  workspace_id uuid not null references workspace,
  answer bytea,
  revision bigint not null,
  saved_at timestamptz not null default now(),
  delete_after timestamptz not null,
  primary key (attempt_id, item_id)
);

create table score (
  attempt_id uuid not null references attempt,
  criterion_id uuid not null references criterion,
  workspace_id uuid not null references workspace,
  -- Null is "not enough evidence", which is a result and not a zero.
  score double precision,
  standard_error double precision,
  scorer_version text not null,
  created_at timestamptz not null default now(),
  delete_after timestamptz not null,
  primary key (attempt_id, criterion_id)
);

create table item_score (
  attempt_id uuid not null references attempt,
  item_id uuid not null references item,
  workspace_id uuid not null references workspace,
  score double precision,
  standard_error double precision,
  detail bytea not null,
  delete_after timestamptz not null,
  primary key (attempt_id, item_id)
);

create table decision (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  attempt_id uuid not null references attempt,
  member_id uuid not null references member,
  kind text not null check (kind in ('advance', 'hold', 'reject', 'undo')),
  reason bytea,
  decided_at timestamptz not null default now(),
  delete_after timestamptz not null
);
create index decision_of on decision (workspace_id, attempt_id, decided_at desc);

-- What a candidate asks people for: a fresh reading by a person, a correction, deletion.
create table request (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  attempt_id uuid not null references attempt,
  kind text not null check (kind in ('review', 'correct', 'erase')),
  said bytea not null,
  asked_at timestamptz not null default now(),
  delete_after timestamptz not null,
  unique (workspace_id, attempt_id, kind)
);

-- A member's change of a score; the score row holds what counts now, these rows what it was and why.
create table score_override (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  attempt_id uuid not null references attempt,
  criterion_id uuid not null references criterion,
  member_id uuid not null references member,
  was double precision,
  score double precision not null check (score between 0 and 100),
  reason bytea not null,
  changed_at timestamptz not null default now(),
  delete_after timestamptz not null
);
create index score_override_of on score_override (workspace_id, attempt_id, changed_at);

create table report_link (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  attempt_id uuid not null references attempt,
  member_id uuid not null references member,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table report_session (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  attempt_id uuid not null references attempt,
  member_id uuid not null references member,
  sid_hash bytea not null unique,
  expires_at timestamptz not null
);

create table inbound (
  workspace_id uuid not null references workspace,
  source text not null,
  event text not null,
  received_at timestamptz not null default now(),
  primary key (workspace_id, source, event)
);

create table outbox (
  id bigint generated always as identity primary key,
  workspace_id uuid not null references workspace,
  name text not null,
  payload jsonb not null,
  -- Two rows of the same name and key that wait are one job.
  key text not null,
  state text not null default 'pending' check (state in ('pending', 'enqueued', 'done', 'dead')),
  run_at timestamptz not null default now(),
  enqueued_at timestamptz,
  done_at timestamptz,
  tries int not null default 0,
  problem text,
  created_at timestamptz not null default now()
);
create unique index outbox_waiting on outbox (workspace_id, name, key) where state = 'pending';
create index outbox_open on outbox (state, run_at) where state in ('pending', 'enqueued');

create table audit_log (
  id bigint generated always as identity primary key,
  workspace_id uuid not null references workspace,
  at timestamptz not null default clock_timestamp(),
  -- A member's id, a candidate's id, or 'shortlist'.
  actor text not null,
  action text not null,
  subject text not null,
  data jsonb not null default '{}',
  previous bytea not null,
  hash bytea not null
);

create function audit_log_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is append-only.';
end $$;
create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function audit_log_is_append_only();

-- Each row carries the hash of the row before it in its workspace, so that a row taken out shows.
create function audit_log_chain() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.workspace_id::text, 7));
  select hash into new.previous from audit_log where workspace_id = new.workspace_id order by id desc limit 1;
  new.previous := coalesce(new.previous, ''::bytea);
  new.hash := sha256(new.previous || convert_to(concat_ws('|', new.workspace_id, extract(epoch from new.at), new.actor, new.action, new.subject, new.data), 'UTF8'));
  return new;
end $$;
create trigger audit_log_chain before insert on audit_log for each row execute function audit_log_chain();
create index audit_log_of on audit_log (workspace_id, id desc);

-- Row-level security: the application works as shortlist_app, which sees the workspace that its transaction names and nothing else.
do $$
declare t text;
begin
  if not exists (select from pg_roles where rolname = 'shortlist_app') then create role shortlist_app nologin; end if;
  execute format('grant shortlist_app to %I', current_user);
  grant usage on schema public, keys to shortlist_app;
  for t in select format('%I.%I', table_schema, table_name) from information_schema.tables
    where table_schema in ('public', 'keys') and table_type = 'BASE TABLE' and table_name <> 'migration'
  loop
    execute format('alter table %s enable row level security', t);
    execute format('grant select, insert, update, delete on %s to shortlist_app', t);
    execute format('create policy of_workspace on %s using (%s = nullif(current_setting(''app.workspace'', true), '''')::uuid)', t,
      case when t = 'public.workspace' or t = 'workspace' then 'id' else 'workspace_id' end);
  end loop;
  revoke update, delete on audit_log from shortlist_app;
end $$;
