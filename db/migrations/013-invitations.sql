-- What a recruiter changes for one person, a number to call somebody by, and where names may be shown.

-- Counts through an assessment's candidates; it never changes, so it can stand where a name may not.
alter table invitation add column number int;
with numbered as (
  select id, row_number() over (partition by workspace_id, assessment_id order by created_at, id) as number
  from invitation where kind = 'personal'
)
update invitation i set number = n.number from numbered n where n.id = i.id;
create unique index invitation_number on invitation (workspace_id, assessment_id, number);

-- Why somebody has more time, sealed under the candidate's key.
alter table invitation add column extra_time_reason bytea;
-- When a member last had the invitation sent once more.
alter table invitation add column sent_again_at timestamptz;

-- Whether cards in public channels may show names, and whether names wait for a decision where an assessment says nothing else.
alter table workspace add column public_names boolean not null default false;
alter table workspace add column blind boolean not null default false;
-- Null: as the workspace has it.
alter table assessment add column blind boolean;
