-- What an assessment asks, saved under a name for others to begin with: no candidates and no deadline.
create table template (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  name text not null,
  -- Criteria, items with their sources, sections and time limit, as they were.
  content jsonb not null,
  made_by uuid not null references member,
  made_at timestamptz not null default clock_timestamp()
);
create unique index template_name on template (workspace_id, lower(name));
alter table template enable row level security;
grant select, insert, update, delete on template to shortlist_app;
create policy of_workspace on template using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
