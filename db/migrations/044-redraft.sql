-- A draft that a model was to write and the item bank wrote instead; and whether a member has changed what was drafted.
alter table assessment add column fell_back boolean not null default false;
alter table assessment add column edited boolean not null default false;

-- What a recruiter asked to be changed in a draft, in their words, and what came of it. Nobody but members is in it.
create table draft_wish (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  member_id uuid not null references member,
  said text not null,
  -- What it was asked of, and what was made of it.
  version int not null,
  made_version int,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'refused', 'meanwhile')),
  -- Parts that weren't understood.
  unread jsonb not null default '[]',
  asked_at timestamptz not null default clock_timestamp()
);
create index draft_wish_assessment on draft_wish (assessment_id, asked_at);
alter table draft_wish enable row level security;
grant select, insert, update, delete on draft_wish to shortlist_app;
create policy of_workspace on draft_wish using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
