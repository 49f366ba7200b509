-- Who was erased: ids alone, kept for good, so that nobody comes back with an older copy of the database.
create table erasure (
  candidate_id uuid primary key,
  workspace_id uuid not null references workspace,
  erased_at timestamptz not null default clock_timestamp(),
  -- A member; without a reference, since a copy that is brought back may be older than they are.
  erased_by uuid not null,
  -- What is still to be taken out of the files.
  files uuid[] not null default '{}',
  -- When it was written down outside the database; null as long as it stands here alone.
  kept_at timestamptz
);

-- The link of somebody who was erased, which says so for as long as they would have been kept. It names nobody.
create table erased_link (
  token_hash bytea primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  -- Nobody else is called by it meanwhile.
  number int,
  delete_after timestamptz not null
);
create index erased_link_due on erased_link (delete_after);
create index erased_link_number on erased_link (workspace_id, assessment_id, number);

do $$
declare t text;
begin
  foreach t in array array['erasure', 'erased_link'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to shortlist_app', t);
    execute format('create policy of_workspace on %I using (workspace_id = nullif(current_setting(''app.workspace'', true), '''')::uuid)', t);
  end loop;
end $$;
