-- What an assessment asked at each version: its criteria and items carry the same number and stay for those who took it.
create table assessment_version (
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  version int not null,
  made_by uuid not null references member,
  made_at timestamptz not null default clock_timestamp(),
  -- What differs from the version before it; nothing of the first.
  changed jsonb not null default '[]',
  minutes int not null,
  time_limit_minutes int,
  -- Went back on before anybody took it; it stays in the list.
  taken_back_by uuid references member,
  taken_back_at timestamptz,
  primary key (workspace_id, assessment_id, version)
);
insert into assessment_version (workspace_id, assessment_id, version, made_by, made_at, minutes, time_limit_minutes)
  select workspace_id, id, version, created_by, created_at, minutes, time_limit_minutes from assessment;

alter table assessment_version enable row level security;
grant select, insert, update, delete on assessment_version to shortlist_app;
create policy of_workspace on assessment_version using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
