-- A file that a member handed over in chat, until they have said what becomes of it. What is known of it is sealed under a
-- key of its own (keys.candidate_key, by the file's id); row, bytes and key go together.
create table dropped_file (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  member_id uuid not null references member,
  -- Null as long as the member hasn't said which.
  assessment_id uuid references assessment,
  -- Where an assessment that is made from it gets its card: a channel, no person.
  place jsonb not null,
  -- The platform's own id of the file, where it is still to be fetched.
  ref text,
  state text not null check (state in ('waiting', 'ready', 'failed', 'confirmed', 'done')),
  -- The file's name and what was read from it.
  content bytea not null,
  bytes bytea,
  problem text,
  -- Of a CV: whom it goes to.
  invitation_id uuid references invitation,
  created_at timestamptz not null default now(),
  delete_after timestamptz not null
);
create index dropped_file_due on dropped_file (delete_after);
create index dropped_file_of_invitation on dropped_file (invitation_id) where invitation_id is not null;

alter table dropped_file enable row level security;
grant select, insert, update, delete on dropped_file to shortlist_app;
create policy of_workspace on dropped_file using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);

-- The CV that a recruiter attached to an invitation: it becomes the attempt's own when that begins.
alter table invitation add column cv_file_id uuid references file on delete set null;
