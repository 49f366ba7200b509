-- Scoring again with the rubric of a newer version: asked for, computed person by person, then used or not, by a member.
create table rerun (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  -- Whose rubric, keys and weights are tried.
  version int not null,
  state text not null default 'running'
    check (state in ('running', 'using', 'used', 'kept', 'undoing', 'undone')),
  asked_by uuid not null references member,
  asked_at timestamptz not null default clock_timestamp(),
  settled_by uuid references member,
  settled_at timestamptz,
  undone_by uuid references member,
  undone_at timestamptz
);
create index rerun_of on rerun (workspace_id, assessment_id, asked_at desc);
alter table rerun enable row level security;
grant select, insert, update, delete on rerun to shortlist_app;
create policy of_workspace on rerun using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);

create table rerun_score (
  rerun_id uuid not null references rerun,
  attempt_id uuid not null references attempt,
  workspace_id uuid not null references workspace,
  -- Whose rubric gave the scores that were in force.
  from_version int not null,
  -- Why it can't be scored by the other one; null where it can.
  reason text check (reason in ('questions', 'criteria', 'limit')),
  was double precision,
  was_error double precision,
  now double precision,
  now_error double precision,
  -- Both results in full, sealed under the candidate's key: they quote answers. Null until it was read.
  detail bytea,
  done_at timestamptz,
  delete_after timestamptz not null,
  primary key (rerun_id, attempt_id)
);
create index rerun_score_of on rerun_score (attempt_id);
alter table rerun_score enable row level security;
grant select, insert, update, delete on rerun_score to shortlist_app;
create policy of_workspace on rerun_score using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);

-- The version whose rubric gave the scores in force, where it isn't the one that was taken, and since when.
alter table attempt add column scored_version int;
alter table attempt add column rescored_at timestamptz;
