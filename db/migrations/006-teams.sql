-- Where the bot may post without having been spoken to first: what a platform needs to find a conversation again.
create table conversation (
  workspace_id uuid not null references workspace,
  platform text not null check (platform in ('slack', 'teams')),
  external_id text not null,
  kind text not null check (kind in ('personal', 'group', 'channel')),
  -- Of a personal conversation: whose it is, by the platform's id.
  member text,
  service_url text not null,
  -- Ids only; no names.
  reference jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (workspace_id, platform, external_id)
);
create index conversation_member on conversation (workspace_id, platform, member) where member is not null;

alter table conversation enable row level security;
grant select, insert, update, delete on conversation to shortlist_app;
create policy of_workspace on conversation using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
