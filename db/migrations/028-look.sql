-- What candidates see of a company: its name, its colour, its logo, and whom to write to. Nothing about a candidate is in it.
create table workspace_look (
  workspace_id uuid primary key references workspace,
  -- Null: the platform's.
  name text,
  accent text check (accent ~ '^#[0-9a-f]{6}$'),
  logo bytea,
  logo_type text check (logo_type in ('image/png', 'image/jpeg', 'image/webp')),
  changed_by uuid not null references member,
  -- In a page's address, so that a browser keeps what hasn't changed.
  version int not null default 1
);
alter table workspace_look enable row level security;
grant select, insert, update, delete on workspace_look to shortlist_app;
create policy of_workspace on workspace_look using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);

-- A link and a session without an attempt are those of the admins' page.
alter table report_link alter column attempt_id drop not null;
alter table report_session alter column attempt_id drop not null;
