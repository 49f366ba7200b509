-- Signals of integrity: kept apart from scores, sealed, gone with the attempt.

create table item_signal (
  attempt_id uuid not null references attempt on delete cascade,
  item_id uuid not null references item,
  -- One load of the page; what it counted only grows, so the same report twice changes nothing.
  page text not null,
  workspace_id uuid not null references workspace,
  -- Lengths, counts and durations, sealed under the candidate's key; never what was pasted.
  said bytea not null,
  noted_at timestamptz not null default clock_timestamp(),
  delete_after timestamptz not null,
  primary key (attempt_id, item_id, page)
);

-- An answer that is nearly the same as another candidate's; one row for each of the two.
create table answer_likeness (
  attempt_id uuid not null references attempt on delete cascade,
  other_id uuid not null references attempt on delete cascade,
  item_id uuid not null references item,
  workspace_id uuid not null references workspace,
  -- How much is the same, and the longest shared words out of the candidate's own answer, sealed under their key.
  said bytea not null,
  delete_after timestamptz not null,
  primary key (attempt_id, other_id, item_id)
);
create index answer_likeness_other on answer_likeness (other_id);

do $$
declare t text;
begin
  foreach t in array array['item_signal', 'answer_likeness'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to shortlist_app', t);
    execute format('create policy of_workspace on %I using (workspace_id = nullif(current_setting(''app.workspace'', true), '''')::uuid)', t);
  end loop;
end $$;
