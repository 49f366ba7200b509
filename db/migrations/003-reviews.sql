-- What members say of a candidate's result. It never changes the score, and goes with the candidate.

create table scorecard (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  attempt_id uuid not null references attempt,
  member_id uuid not null references member,
  -- Ratings, recommendation and words, sealed under the candidate's key.
  said bytea not null,
  given_at timestamptz not null default clock_timestamp(),
  -- When its author last changed it; null while it is as it was given.
  changed_at timestamptz,
  delete_after timestamptz not null,
  unique (workspace_id, attempt_id, member_id)
);

create table review_comment (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  attempt_id uuid not null references attempt,
  member_id uuid not null references member,
  said bytea not null,
  said_at timestamptz not null default clock_timestamp(),
  delete_after timestamptz not null
);
create index review_comment_of on review_comment (workspace_id, attempt_id, said_at);

-- Who was asked for a scorecard. Given is what has a scorecard: that is looked up and not kept twice.
create table scorecard_request (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  assessment_id uuid not null references assessment,
  -- Null asks for a scorecard about every candidate of the assessment; such a row names no candidate.
  attempt_id uuid references attempt,
  member_id uuid not null references member,
  asked_by uuid not null references member,
  asked_at timestamptz not null default clock_timestamp(),
  reminded_at timestamptz,
  withdrawn_at timestamptz,
  delete_after timestamptz,
  check ((attempt_id is null) = (delete_after is null))
);
create unique index asked_once_of_one on scorecard_request (workspace_id, attempt_id, member_id)
  where attempt_id is not null and withdrawn_at is null;
create unique index asked_once_of_all on scorecard_request (workspace_id, assessment_id, member_id)
  where attempt_id is null and withdrawn_at is null;
create index scorecard_request_of on scorecard_request (workspace_id, member_id) where withdrawn_at is null;

do $$
declare t text;
begin
  foreach t in array array['scorecard', 'review_comment', 'scorecard_request'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to shortlist_app', t);
    execute format('create policy of_workspace on %I using (workspace_id = nullif(current_setting(''app.workspace'', true), '''')::uuid)', t);
  end loop;
end $$;
