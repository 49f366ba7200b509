-- Whose home shows their assessments, so that it follows what happens. Nothing about a candidate is in it.
create table home (
  workspace_id uuid not null references workspace,
  member_id uuid primary key references member,
  opened_at timestamptz not null default clock_timestamp(),
  -- Hash of what it shows, so that what changes nothing isn't sent.
  shown text
);
alter table home enable row level security;
grant select, insert, update, delete on home to shortlist_app;
create policy of_workspace on home using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
