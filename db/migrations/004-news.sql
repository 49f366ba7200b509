-- What a member wants to be told, in which language, and what they haven't been told yet; when a candidate was reminded.
alter table member add column notify text not null default 'finished' check (notify in ('every', 'digest', 'finished', 'none'));
-- Null is automatic: what the platform says, which is kept in locale.
alter table member add column locale_chosen text check (locale_chosen in ('en', 'fr', 'zh-Hant', 'zh-Hans'));
-- When the platform last said who this is.
alter table member add column asked_at timestamptz not null default now();
-- When they were last told of a result: several within a minute share a message.
alter table member add column told_at timestamptz;

alter table invitation add column reminded_at timestamptz;

-- A result that a member hasn't been told of; the row goes when they have.
create table news (
  workspace_id uuid not null references workspace,
  member_id uuid not null references member,
  attempt_id uuid not null references attempt,
  created_at timestamptz not null default now(),
  -- Who is telling holds it until then.
  busy_until timestamptz,
  delete_after timestamptz not null,
  primary key (member_id, attempt_id)
);
create index news_of_attempt on news (workspace_id, attempt_id);

alter table news enable row level security;
grant select, insert, update, delete on news to shortlist_app;
create policy of_workspace on news using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
