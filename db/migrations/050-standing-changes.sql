-- Whose standing in an assessment has changed, and by which transaction: who has read a ranking before reads only these.
-- It points at nothing, so that a candidate who begins waits for nobody who changes the assessment; kept for a day.
create table standing_change (
  workspace_id uuid not null,
  assessment_id uuid not null,
  invitation_id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now()
);
create index standing_change_of on standing_change (assessment_id, xid);
create index standing_change_at on standing_change (at);
alter table standing_change enable row level security;
grant select, insert on standing_change to shortlist_app;
create policy of_workspace on standing_change using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);

create function invitation_changed() returns trigger language plpgsql as $$
begin
  insert into standing_change (workspace_id, assessment_id, invitation_id)
    values (coalesce(new.workspace_id, old.workspace_id), coalesce(new.assessment_id, old.assessment_id), coalesce(new.id, old.id));
  return null;
end $$;
create trigger invitation_changed after insert or delete
  or update of revoked_at, opened_at, expires_at, mail_state, came_as, code, number on invitation
  for each row execute function invitation_changed();

create function attempt_changed() returns trigger language plpgsql as $$
begin
  insert into standing_change (workspace_id, assessment_id, invitation_id)
    values (coalesce(new.workspace_id, old.workspace_id), coalesce(new.assessment_id, old.assessment_id),
      coalesce(new.invitation_id, old.invitation_id));
  return null;
end $$;
create trigger attempt_changed after insert or delete
  or update of state, trial, version, scored_version, composite, standard_error, missed, scoring_waits_since, submitted_at
  on attempt for each row execute function attempt_changed();

create function decision_changed() returns trigger language plpgsql as $$
begin
  insert into standing_change (workspace_id, assessment_id, invitation_id)
    select workspace_id, assessment_id, invitation_id from attempt where id = coalesce(new.attempt_id, old.attempt_id);
  return null;
end $$;
create trigger decision_changed after insert or delete on decision
  for each row execute function decision_changed();
