-- One assessment in several threads, and one workspace on both platforms: joined by one-time codes.

-- A workspace whose installation was joined to another one; nothing is started in it any more.
alter table workspace add column joined_to uuid references workspace;

-- What a place is called, where everybody who reads the card may know it.
alter table thread add column title text;
-- The thread follows its assessment no longer; the row goes as soon as its message says so.
alter table thread add column left_at timestamptz;

create table link_code (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  kind text not null check (kind in ('thread', 'workspace')),
  assessment_id uuid references assessment,
  code_hash bytea not null unique,
  made_by uuid not null references member,
  made_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid references member,
  check ((kind = 'thread') = (assessment_id is not null))
);
create index link_code_of on link_code (workspace_id, expires_at);

alter table link_code enable row level security;
grant select, insert, update, delete on link_code to shortlist_app;
create policy of_workspace on link_code using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
