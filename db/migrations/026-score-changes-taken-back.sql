-- A member's change of a score can be taken back for a short while; that it was made stays.
alter table score_override add column undone_by uuid references member;
alter table score_override add column undone_at timestamptz;
